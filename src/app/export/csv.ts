/** CSV tables (RFC 4180). What a spreadsheet would take for a formula is quoted with a leading apostrophe. */
import { stringify } from 'csv-stringify/sync';
import type { ExportRows } from '../../domain/model/export-rows';
import { COLUMNS } from './columns';
import type { ExportKind } from './records';
import { type Cell, cellsOf } from './tables';

/** `bom`: a byte-order mark, by which Excel knows UTF-8. */
export async function* csvTable(rows: ExportRows, kind: ExportKind, bom = false): AsyncGenerator<string> {
  const columns = COLUMNS[kind].map(({ name }) => name);
  if (bom) yield '\ufeff';
  yield line(columns);
  for await (const cells of cellsOf(rows, kind)) yield line(columns.map((name) => cellOf(cells[name])));
}

function cellOf(value: Cell): string | number {
  if (value == null) return '';
  if (Array.isArray(value)) return value.join(LIST);
  return typeof value === 'boolean' ? String(value) : value;
}

/** Between the parts of a list in one cell. */
const LIST = ' | ';

/** A reader ends a record at a lone LF or CR too, so such a cell is quoted. */
const LINE_END = /[\r\n]/u;

/** One row, its end included. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return line(cells.map((cell) => cell ?? ''));
}

function line(cells: (string | number)[]): string {
  return stringify([cells], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: LINE_END });
}
