/** What the report parser gives: a tree over the source text in which nothing is lost. */
import type { PowerType } from './power-types';
import type { Finding, IsoDate, ItemStatus, Span } from './terms';

/** How a section or list entry is numbered in official drafting (公文层次). */
export type HeadingStyle = '一、' | '（一）' | '1.' | '（1）' | '一是' | '第一章' | '#' | '——' | 'none';

/**
 * SECTION: has a heading and children. TABLE: has CELLs as children, row by row. FURNITURE: of the page around the
 * document (breadcrumbs, tools, footers), none of its text. MEASURE: leaf that states something done or planned (or a shortcoming, or
 * background). HEADING: a section's own heading line, its first child, so that leaves tile the text.
 */
export type ReportItemKind =
  | 'TITLE'
  | 'PREFACE'
  | 'SECTION'
  | 'HEADING'
  | 'PARAGRAPH'
  | 'MEASURE'
  | 'TABLE'
  | 'CELL'
  | 'CLOSING'
  | 'FURNITURE';

/** What a row of a list says of the power or service it lists. */
export interface ListedPower {
  name: string | null;
  /** A part of it: 子项. */
  part: string | null;
  type: PowerType | null;
  /** As the list has it: 行政许可. */
  typeWritten: string | null;
  code: string | null;
  /** Who exercises it, as written. */
  body: string | null;
  department: string | null;
  level: string | null;
  /** Row of its sheet, from 1. */
  row: number;
}

export interface ReportItem extends Span {
  kind: ReportItemKind;
  /** 0-based place in reading order over all items of the report. */
  order: number;
  /** Index in `items` of the item that contains this one; null at the top. */
  parent: number | null;
  style: HeadingStyle;
  /** The ordinal of the numbering, 1 for 一 / （一） / 一是; null when not numbered. */
  ordinal: number | null;
  /** The heading's own text without its number, e.g. 深入推进“放管服”改革; null when the item has none. */
  heading: string | null;
  /** Headings from the top down to and including this item's own, each with its number as written. */
  headingPath: string[];
  status: ItemStatus;
  /** Exact text, equal to `text.slice(start, end)`. */
  text: string;
  /** Of a row of a list. */
  power?: ListedPower;
  /** Of a cell: its place in the table, from 0; the column is null where the table lost its rows. */
  cell?: { row: number; column: number | null };
  /**
   * The day whose law the item is to be read by: of a plan the first day of the year planned, or the day the report was
   * given if that is later; of all else the last day of the period reported on. null where that is not known.
   */
  judgedOn: IsoDate | null;
  /** Sentences inside a leaf; they tile the leaf's span exactly. Empty for items that have children. */
  sentences: Span[];
}

export interface Figure extends Span {
  /** Exact text, e.g. 280余条. */
  text: string;
  value: number;
  /** The unit as written, e.g. 条, 万元, %; `value` is in this unit. null for a bare ratio. */
  unit: string | null;
  /** value scaled to the base unit when the unit has a multiplier: 12179万元 → 121790000 元. */
  baseValue: number;
  baseUnit: string | null;
  /** false for 余、多、近、约、超过、以上 and the like. */
  exact: boolean;
  /** 余/多/超过/以上 → 'AT_LEAST'; 近/不到/以下/以内 → 'AT_MOST'; 约/左右 → 'ABOUT'; otherwise 'EXACT'. */
  bound: 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';
  /** What is counted, e.g. 企业, 政务信息, 参考率; null when not stated. */
  counts: string | null;
  /** Index in `items` of the leaf that states it. */
  item: number;
}

/** What a list beside reports says of one; it holds before what the report says of itself. */
export interface GivenReport {
  body?: string;
  /** Path from the widest. */
  region?: string[];
  year?: number;
  /** The day it was given. */
  day?: IsoDate;
  /** What kind of report it is, as the list calls it. */
  kind?: string;
  /** Where it was published. */
  address?: string;
}

export interface ParsedReport {
  /** The decoded text, without a byte-order mark; all offsets are UTF-16 into it. */
  text: string;
  title: string | null;
  /** 发文机关, e.g. 重庆市沙坪坝区科学技术局. */
  issuingBody: string | null;
  /** Region path from the widest, e.g. [重庆市, 沙坪坝区]; empty for national bodies (国务院) and where unknown. */
  region: string[];
  /** The year reported on (not the year of writing). */
  year: number | null;
  /** The period reported on, half-open ISO dates; usually the whole year. */
  period: { from: string; to: string } | null;
  /** The day it was given: at a congress, or as signed. */
  givenOn: IsoDate | null;
  /** The year its plans are for; null where it has none, or the year is not known. */
  planYear: number | null;
  /** All items in reading order. Items without children tile the text: concatenated they equal `text`. */
  items: ReportItem[];
  figures: Figure[];
  findings: Finding[];
}
