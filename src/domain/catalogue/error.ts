import type { Finding } from '../model/terms';

/** Thrown once for all that is wrong with the seed files; `findings` names file, line and remedy of each fault. */
export class CatalogueError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    const lines = findings.map(
      ({ file, line, message, remedy }) =>
        `  ${file}${line === null ? '' : `:${line}`}  ${message}${remedy === null ? '' : `（${remedy}）`}`,
    );
    super(`种子目录有 ${findings.length} 处错误：\n${lines.join('\n')}`);
    this.name = 'CatalogueError';
  }
}

/** `expected …, but got: …`, with long values cut short. */
export function expected(what: string, got: unknown): string {
  const shown = got === undefined ? 'nothing' : (JSON.stringify(got) ?? String(got));
  return `expected ${what}, but got: ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}`;
}
