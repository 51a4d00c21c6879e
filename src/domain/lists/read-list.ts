/** The rows of a list, from its tables: header and notes left out, merged cells and values carried down filled in. */

import { type PowerType, powerType, powerTypeOfHeading } from '../model/power-types';
import { cellAt, findHead, headAt, headByMapping, mergeOver, mergesAt } from './header';
import type { ColumnRole, ListHead, ListMapping, ListRow, ReadList, Sheet } from './types';

/** Values that hold for the rows below them until another stands there. */
const CARRIED: readonly ColumnRole[] = ['type', 'department', 'body', 'level'];
/** 同上 */
const SAME_AS_ABOVE = /^(?:同上|同前|〃|″|"|''|、、)$/u;
/** Under a table: 注：…, 填表人：…. */
const FOOT =
  /^(?:注[：:0-9]|备注[：:]|说明[：:]|填表(?:人|单位|日期)|审核人|制表|联系(?:人|电话)|合计|总计|共计|小计|※|\*)/u;

export interface ReadListOptions {
  mapping?: ListMapping;
}

/** @throws MappingError where the mapping names a column or sheet that is not there. */
export function readList(sheets: readonly Sheet[], { mapping }: ReadListOptions = {}): ReadList {
  const notes: string[] = [];
  const heads: (ListHead & { sheet: number })[] = [];
  const rows: ListRow[] = [];
  let title: string | null = null;
  let before: ListHead | null = null;
  sheets.forEach((sheet, index) => {
    if (mapping?.sheet !== undefined && !isSheet(sheet, index, mapping.sheet)) return;
    // A table that goes on without its header, as one cut at the end of a page does.
    const head: ListHead | null = mapping
      ? headByMapping(sheet, mapping)
      : (findHead(sheet) ?? goesOn(sheet, before));
    if (!head) {
      if (title === null) title = titleOf(linesOf(sheet, 0, sheet.rows.length));
      notes.push(...linesOf(sheet, 0, sheet.rows.length).slice(0, 20));
      return;
    }
    before = head;
    heads.push({ ...head, sheet: index });
    const over = linesOf(sheet, 0, head.from);
    title ??= titleOf(over);
    notes.push(...over.filter((line) => line !== title));
    const told = [...over, sheet.name ?? ''].map(powerTypeOfHeading).find((type) => type !== null) ?? null;
    const reader = new TableReader(sheet, head, told ?? powerTypeOfHeading(title ?? ''));
    rows.push(...reader.read(sheet, index, head.to + 1, notes));
  });
  return { title, notes, heads, rows };
}

function isSheet(sheet: Sheet, index: number, wanted: string | number): boolean {
  return typeof wanted === 'number' ? index === wanted - 1 : sheet.name === wanted;
}

/** The columns of the table before, where this one is as wide and no header. */
function goesOn(sheet: Sheet, before: ListHead | null): ListHead | null {
  if (!before) return null;
  const width = before.labels.length;
  const like = sheet.rows.filter((row) => row.length === width).length;
  return sheet.rows.length > 0 && like >= sheet.rows.length / 2 ? { ...before, from: -1, to: -1 } : null;
}

/** Lines of words, a merged or lone cell each. */
export function linesOf(sheet: Sheet, from: number, to: number): string[] {
  return sheet.rows
    .slice(Math.max(0, from), to)
    .map((row) =>
      row
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .filter((line) => line !== '');
}

const LIST_TITLE = /(?:清单|目录|汇总表|一览表|明细表|事项表|台账)(?:[（(][^（）()]{1,30}[）)])*$/u;

export function titleOf(lines: readonly string[]): string | null {
  const plain = lines.map((line) => line.replace(/\s+/gu, '')).filter((line) => line.length <= 80);
  return (
    plain.find((line) => LIST_TITLE.test(line)) ??
    plain.find((line) => line.length >= 6 && !/^附件|[：:。；]/u.test(line)) ??
    null
  );
}

/**
 * Reads the rows under one header, all at once or piece by piece: what is carried down goes from one piece to the next.
 */
export class TableReader {
  private headLines: readonly (readonly string[])[];
  private groupWritten: string | null = null;
  private above: Partial<Record<ColumnRole, string>> = {};
  private readonly merged: ReadonlySet<number>;

  constructor(
    sheet: Sheet,
    private head: ListHead,
    private group: PowerType | null,
  ) {
    this.headLines = head.from < 0 ? [] : sheet.rows.slice(head.from, head.to + 1);
    this.merged = mergedColumns(sheet, head.to + 1);
  }

  /** Rows of `sheet` from row `from`; lines that are no rows of the list go to `notes`. */
  read(sheet: Sheet, index: number, from: number, notes: string[]): ListRow[] {
    const rows: ListRow[] = [];
    for (let row = from; row < sheet.rows.length; row++) {
      const again = isRepeated(sheet, row, this.headLines);
      if (again > 0) {
        row += again - 1;
        continue;
      }
      const other =
        sheet.rows[row]!.length > 1 && roleCount(sheet, row, this.head) ? headAt(sheet, row) : null;
      if (other) {
        this.head = other;
        this.headLines = sheet.rows.slice(other.from, other.to + 1);
        row = other.to;
        this.above = {};
        continue;
      }
      const cells = sheet.rows[row]!;
      const filled = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
      if (filled.size === 0 && !isWithinMerge(sheet, row)) continue;
      const line = lineOver(sheet, row, this.head);
      if (line !== null) {
        const type = powerTypeOfHeading(line);
        if (FOOT.test(line) || (type === null && line.length > 30)) notes.push(line);
        else {
          this.group = type ?? this.group;
          this.groupWritten = type === null ? this.groupWritten : line;
        }
        // A heading within the list begins anew.
        this.above = {};
        continue;
      }
      const { values, carried } = valuesOf(sheet, row, this.head, this.above, this.merged);
      this.above = values;
      const basis = basisOf(sheet, row, this.head);
      if (values.name === undefined && values.part === undefined && basis.trim() === '') continue;
      const typeWritten = values.type ?? this.groupWritten;
      rows.push({
        sheet: index,
        row,
        number: values.number ?? null,
        code: values.code ?? null,
        name: values.name ?? values.part ?? null,
        part: values.name === undefined ? null : (values.part ?? null),
        typeWritten,
        type: (values.type === undefined ? null : powerType(values.type)) ?? this.group,
        body: values.body ?? values.department ?? null,
        department: values.department ?? null,
        level: values.level ?? null,
        note: values.note ?? null,
        basis,
        carried,
      });
    }
    return rows;
  }
}

/** Columns in which cells below the header are merged downward: an empty cell there that is not merged is empty. */
function mergedColumns(sheet: Sheet, from: number): ReadonlySet<number> {
  return new Set(
    sheet.merges.filter(({ top, bottom }) => top >= from && bottom > top).map(({ left }) => left),
  );
}

function isWithinMerge(sheet: Sheet, row: number): boolean {
  return mergesAt(sheet, row).some(({ top }) => top < row);
}

/** How many rows from `row` on repeat the header, as at the top of a page. */
function isRepeated(sheet: Sheet, row: number, headLines: readonly (readonly string[])[]): number {
  const height = headLines.length;
  for (let line = 0; line < height; line++) {
    const cells = sheet.rows[row + line] ?? [];
    const wanted = headLines[line]!;
    const plain = (words: string | undefined) => (words ?? '').replace(/\s+/gu, '');
    const same = wanted.every((cell, column) => plain(cell) === plain(cells[column]));
    if (!same || wanted.every((cell) => plain(cell) === '')) return 0;
  }
  return height;
}

/** Whether the cells under at least two known columns are names of columns. */
function roleCount(sheet: Sheet, row: number, head: ListHead): boolean {
  const cells = sheet.rows[row]!;
  const short = cells.filter((cell) => cell.trim() !== '').every((cell) => cell.trim().length <= 20);
  if (!short) return false;
  const labels = new Set(
    head.labels.flatMap((label) => label.split('／')).map((words) => words.replace(/\s+/gu, '')),
  );
  return cells.filter((cell) => labels.has(cell.replace(/\s+/gu, '')) && cell.trim() !== '').length >= 2;
}

/** A line over the whole table: 一、行政许可（12项）, or a note under it. null for a row. */
function lineOver(sheet: Sheet, row: number, { columns, labels }: ListHead): string | null {
  const cells = sheet.rows[row]!;
  const filled = cells.flatMap((cell, column) =>
    cell.trim() === '' ? [] : [{ words: cell.trim(), column }],
  );
  if (filled.length !== 1) return null;
  const { words, column } = filled[0]!;
  const merge = mergeOver(sheet, row, column);
  if (merge && merge.right > merge.left && merge.right - merge.left + 1 >= labels.length / 2) return words;
  const isBasis = [
    ...(columns.basis ?? []),
    ...(columns.basisTitle ?? []),
    ...(columns.basisText ?? []),
  ].includes(column);
  if (isBasis || isWithinMerge(sheet, row) || labels.length < 3) return null;
  const isName = (columns.name ?? columns.part ?? []).includes(column);
  return isName && !FOOT.test(words) && powerTypeOfHeading(words) === null ? null : words;
}

function valuesOf(
  sheet: Sheet,
  row: number,
  { columns }: ListHead,
  above: Partial<Record<ColumnRole, string>>,
  merged: ReadonlySet<number>,
): { values: Partial<Record<ColumnRole, string>>; carried: ColumnRole[] } {
  const values: Partial<Record<ColumnRole, string>> = {};
  const carried: ColumnRole[] = [];
  const own = (role: ColumnRole) =>
    (columns[role] ?? [])
      .map((column) => clean(sheet.rows[row]?.[column] ?? ''))
      .find((words) => words !== '');
  const whole = (role: ColumnRole) =>
    (columns[role] ?? []).map((column) => clean(cellAt(sheet, row, column))).find((words) => words !== '');
  for (const role of Object.keys(columns) as ColumnRole[]) {
    if (role.startsWith('basis')) continue;
    const written = own(role);
    const value = written ?? whole(role);
    if (value !== undefined && SAME_AS_ABOVE.test(value)) {
      if (above[role] !== undefined) values[role] = above[role];
      carried.push(role);
    } else if (value !== undefined) {
      values[role] = value;
      if (written === undefined) carried.push(role);
    }
  }
  // A row that begins nothing goes on with the one above.
  const begins = values.name !== undefined || values.part !== undefined || values.number !== undefined;
  const carry: readonly ColumnRole[] = begins ? CARRIED : [...CARRIED, 'number', 'code', 'name'];
  for (const role of [
    ...carry,
    ...(values.part !== undefined && values.name === undefined ? (['name', 'number'] as const) : []),
  ]) {
    const place = columns[role];
    if (!place || values[role] !== undefined || above[role] === undefined) continue;
    if (begins && place.some((column) => merged.has(column))) continue;
    values[role] = above[role];
    if (!carried.includes(role)) carried.push(role);
  }
  return { values, carried };
}

function basisOf(sheet: Sheet, row: number, { columns }: ListHead): string {
  const words = (column: number) => cellAt(sheet, row, column).replace(/\r\n?/gu, '\n').trim();
  if (columns.basisTitle) {
    const parts = [
      columns.basisTitle,
      columns.basisNumber ?? [],
      columns.basisArticle ?? [],
      columns.basisText ?? [],
    ].map((places) => (places[0] === undefined ? '' : words(places[0])));
    if (parts.every((part) => part === '')) return '';
    // Several bases in one cell keep their own layout.
    if (/《[^》]*》[\s\S]*《/u.test(parts[0]!) || parts[0]!.includes('\n'))
      return parts.filter(Boolean).join('\n');
    return parts.map((part) => part.replace(/\s*\n\s*/gu, ' ').replaceAll('\t', ' ')).join('\t');
  }
  return (columns.basis ?? [])
    .map((column) => words(column).replaceAll('\t', ' '))
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join('\n');
}

function clean(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
