/** A list as a file, read in the process that reads files, and given back with what was found beside each row. */
import { MappingError } from '../../domain/lists/header';
import { readList } from '../../domain/lists/read-list';
import { type ListFormat, listFormatOf, type ReadSheets } from '../../domain/lists/readers';
import { COLUMN_ROLES, type ListMapping, type ReadList, type Sheet } from '../../domain/lists/types';
import { readTables } from '../reading';
import { ADDED_COLUMNS, addedCells, type ListCheck } from './list';
import { csvWithColumns } from './render/list-csv';
import { type AddedCells, xlsxWithColumns } from './render/list-xlsx';

export interface ListFile {
  name: string;
  bytes: Uint8Array;
  format: ListFormat;
  sheets: readonly (Sheet & { part?: string })[];
  list: ReadList;
}

/** Those that can be given back with columns added. */
export const WRITTEN_BACK: readonly ListFormat[] = ['xlsx', 'csv'];

/**
 * null for a file that holds no tables, or none with a legal-basis column.
 * @throws SourceRefusedError for what cannot be read, MappingError for a mapping that does not fit.
 */
export async function listFileOf(
  bytes: Uint8Array,
  name: string,
  mapping?: ListMapping,
): Promise<ListFile | null> {
  const format = listFormatOf(bytes, name);
  if (format === null) return null;
  const { sheets }: ReadSheets = await readTables(bytes, name);
  const list = readList(sheets, { mapping });
  return list.rows.length === 0 ? null : { name, bytes, format, sheets, list };
}

/** The same file with four columns more. Of a DOCX or page there is none. */
export async function listFileWithVerdicts(file: ListFile, check: ListCheck): Promise<Uint8Array> {
  const added = file.sheets.map((sheet, index): AddedCells => {
    const rows = new Map<number, readonly string[]>();
    for (const head of file.list.heads)
      if (head.sheet === index && head.from >= 0) rows.set(head.from, ADDED_COLUMNS);
    for (const each of check.list.rows)
      if (each.row.sheet === index) rows.set(each.row.row, addedCells(each, check));
    return { part: sheet.part ?? '', column: widthOf(sheet), rows };
  });
  if (file.format === 'csv') return csvWithColumns(file.bytes, file.name, added[0]!.column, added[0]!.rows);
  if (file.format === 'xlsx')
    return xlsxWithColumns(
      file.bytes,
      added.filter(({ rows }) => rows.size > 0),
    );
  throw new Error(`应为 XLSX 或 CSV，才能加列写回；但得到：${file.format}。请另存为 .xlsx 或 .csv`);
}

function widthOf({ rows, merges }: Sheet): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  for (const { right } of merges) width = Math.max(width, right + 1);
  return width;
}

/** A mapping as its file has it. @throws MappingError for what is none. */
export function mappingOf(json: string): ListMapping {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new MappingError(
      `映射文件应为 JSON，但得到：${(error as Error).message}`,
      'mapping: expected JSON',
    );
  }
  const { sheet, headerRow, columns } = (given ?? {}) as Record<string, unknown>;
  const isName = (each: unknown) => typeof each === 'string' || typeof each === 'number';
  const roles = Object.entries((columns ?? {}) as Record<string, unknown>);
  const isFit =
    roles.length > 0 &&
    (sheet === undefined || isName(sheet)) &&
    (headerRow === undefined || (Number.isInteger(headerRow) && (headerRow as number) >= 1)) &&
    roles.every(
      ([role, value]) =>
        (COLUMN_ROLES as readonly string[]).includes(role) &&
        (isName(value) || (Array.isArray(value) && value.every(isName))),
    );
  if (!isFit) {
    throw new MappingError(
      `映射文件应为 {"headerRow": 行号, "sheet": 表名, "columns": {"name": "列名", "basis": "列名"}}，列的种类为 ${COLUMN_ROLES.join('、')}`,
      `mapping: expected columns by role (${COLUMN_ROLES.join(', ')})`,
    );
  }
  return given as ListMapping;
}
