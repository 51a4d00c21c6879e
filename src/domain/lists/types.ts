/** A list with a legal-basis column (行政许可事项清单, 权责清单 …), as tables and as its rows. */

import type { PowerType } from '../model/power-types';
import type { Span } from '../model/terms';

/** Cells that were merged, 0-based and inclusive; the words stand in the first. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** null where the format has no names for tables. */
  name: string | null;
  /** Row by row from the file's first; a cell that is empty or merged away is ''. */
  rows: readonly (readonly string[])[];
  merges: readonly Merge[];
}

/** What a column says. */
export const COLUMN_ROLES = [
  'number', // 序号
  'code', // 事项编码
  'name', // 事项名称
  'part', // 子项名称
  'type', // 职权类型
  'basis', // 设定依据, 实施依据
  'basisTitle', // 依据分列: 题名
  'basisNumber', // 依据分列: 文号
  'basisArticle', // 依据分列: 条款
  'basisText', // 依据分列: 条文
  'body', // 实施机关, 行使主体
  'department', // 主管部门
  'level', // 行使层级
  'note', // 备注
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns by what they say, 0-based; several may say one thing. */
export type Columns = Partial<Record<ColumnRole, readonly number[]>>;

export interface ListHead {
  /** 0-based rows of the header. */
  from: number;
  to: number;
  columns: Columns;
  /** Words of each column's header, the upper line first. */
  labels: readonly string[];
}

/** One row of a list. */
export interface ListRow {
  /** Index of the sheet, and 0-based row in it. */
  sheet: number;
  row: number;
  number: string | null;
  code: string | null;
  name: string | null;
  part: string | null;
  /** As written; null where neither the row nor the list says. */
  typeWritten: string | null;
  type: PowerType | null;
  body: string | null;
  department: string | null;
  level: string | null;
  note: string | null;
  /** The cell, or the cells parted by tabs where the basis is spread over columns. '' where it is empty. */
  basis: string;
  /** What was not written in the row itself but in one above it. */
  carried: readonly ColumnRole[];
}

export interface ReadList {
  /** From the lines over the header; null where none says. */
  title: string | null;
  /** Lines over the header and under the rows, in order. */
  notes: readonly string[];
  heads: readonly (ListHead & { sheet: number })[];
  rows: readonly ListRow[];
}

/** Says which column is what, where the headers do not. */
export interface ListMapping {
  /** Name of the sheet, or its number from 1; all sheets if left out. */
  sheet?: string | number;
  /** Row of the header, from 1. */
  headerRow?: number;
  /** By role: the header's words, or the column's letter (A, B, AA) or number from 1. */
  columns: Partial<Record<ColumnRole, string | number | readonly (string | number)[]>>;
}

export type { Span };
