/** A table as RFC 4180 text, with the mark that lets Excel read it as UTF-8. */
import { asWords } from '../../src/domain/text/formula';

export type Cell = string | number | null | undefined;

export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  const text = String(cell ?? '');
  const safe = typeof cell === 'string' ? asWords(text) : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
