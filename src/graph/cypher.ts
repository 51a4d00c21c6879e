/** Cypher lives in cypher/, one statement per file, named for what it returns or does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside `src` and beside the built `dist` alike. */
export const CYPHER = join(__dirname, '..', '..', 'cypher');

const loaded = new Map<string, string>();
const names = new Map<string, string>();

/** `loadCypher('write/report')` → the text of cypher/write/report.cypher. */
export function loadCypher(name: string): string {
  let text = loaded.get(name);
  if (text === undefined) {
    text = readFileSync(join(CYPHER, `${name}.cypher`), 'utf8');
    loaded.set(name, text);
    nameCypher(text, name);
  }
  return text;
}

/** For measurements: the file a statement came from. There are only as many names as files. */
export function nameOfCypher(text: string): string {
  return names.get(text) ?? 'other';
}

/** A statement derived from a file goes by that file's name. */
export function nameCypher(text: string, name: string): void {
  names.set(text, name);
}

/** The statements of a file that holds several: each ends with a semicolon at the end of its line. */
export function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trimStart().startsWith('//') || line.trim() === '') continue;
    const ends = line.trimEnd().endsWith(';');
    lines.push(ends ? line.trimEnd().slice(0, -1) : line);
    if (!ends) continue;
    statements.push(lines.join('\n').trim());
    lines = [];
  }
  const rest = lines.join('\n').trim();
  if (rest !== '') statements.push(rest);
  return statements;
}
