/**
 * Parquet tables, for pandas, DuckDB, Arrow and R: columns have their types, lists are lists, nothing is escaped. What
 * the columns mean stands in the file’s own metadata, under `yiju:columns`.
 */
import type { SchemaElement } from 'hyparquet' with { 'resolution-mode': 'import' };
import type { ExportRows } from '../../domain/model/export-rows';
import { COLUMNS, type Column, type ColumnType } from './columns';
import type { ExportKind } from './records';
import { type Cell, type Cells, cellsOf } from './tables';

/** A group is written at once, so this many rows are held in memory; readers skip by group. */
export const ROWS_A_GROUP = 5_000;

export async function* parquetTable(
  rows: ExportRows,
  kind: ExportKind,
  rowsAGroup = ROWS_A_GROUP,
): AsyncGenerator<Uint8Array> {
  // An ECMAScript module, and not needed by anything else.
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const columns = COLUMNS[kind];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    kvMetadata: [{ key: 'yiju:columns', value: JSON.stringify(columns) }],
    createdBy: 'yiju',
  });
  const taken = () => {
    const chunk = bytes.getBytes().slice();
    // The place in the file is kept in `offset`.
    bytes.index = 0;
    return chunk;
  };
  let group: Cells[] = [];
  const write = () => {
    writer.write({
      columnData: columns.map(({ name, type }) => ({
        name,
        data: group.map((cells) => typed(cells[name], type)),
      })),
      rowGroupSize: rowsAGroup,
    });
    group = [];
    return taken();
  };
  for await (const cells of cellsOf(rows, kind)) {
    group.push(cells);
    if (group.length >= rowsAGroup) yield write();
  }
  if (group.length > 0) yield write();
  writer.finish();
  yield taken();
}

/** Every column may be null: “not known” must not become 0 or an empty text. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<Exclude<ColumnType, 'strings'>, Partial<SchemaElement>>;

function elementsOf({ name, type }: Column): SchemaElement[] {
  if (type !== 'strings') return [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...TYPES.string },
  ];
}

function typed(value: Cell, type: ColumnType): unknown {
  if (value == null) return null;
  if (type === 'date') return new Date(`${value as string}T00:00:00Z`);
  return value;
}
