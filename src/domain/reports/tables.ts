/**
 * Tables as they come in text: rows of cells between bars, between tabs or wide gaps, and tables that lost their rows,
 * one cell a line.
 */
import type { Span } from '../model/terms';
import { isBlank, type Line } from './lines';
import { lineMarker } from './markers';

export interface Cell extends Span {
  row: number;
  /** null where the table lost its rows. */
  column: number | null;
}

export interface Table {
  /** Half-open indices into the lines. */
  from: number;
  to: number;
  /** In reading order. */
  cells: Cell[];
}

/** PAIR: two words apart, a row only over or under others. */
type Shape = 'BARS' | 'BAR_ENDS' | 'GAPS' | 'PAIR' | 'NUMBER' | 'LABEL' | 'NONE';

const BARS = /^[|｜].*[|｜]$|^[^|｜]{1,200}(?:[|｜][^|｜]{0,200}){2,}$/u;
const BAR_END = /^[^|｜]{0,120}[|｜]{1,40}$/u;
const GAP = /\t|[ \u3000\u00a0]{2,}/u;
/** A cell of nothing but a quantity: 0, 1,234, 52件, 3.5%, —. */
const NUMBER = /^[-—–/／]$|^[-+]?[0-9０-９][0-9０-９,，.．]{0,14}\s?(?:[%％]|[\u4e00-\u9fff]{1,3})?$/u;
const MAX_CELL = 60;
/** So many lines of single cells make a table, if enough of them are numbers. */
const LEAST_CELLS = 4;
const NUMBERS_SHARE = 0.3;
/** A line within or over a table that is none of its rows: （单位：件）, 第二十条第（一）项. */
const CAPTION =
  /^(?:[（(](?:注|本列|单位|统计|数据|计量)[^。]{0,60}[）)]|第[一二三四五六七八九十百]{1,5}条(?:第?[（(][一二三四五六七八九十]{1,3}[）)]项?)?|(?:单位|计量单位|制表单位|填报单位|统计时间)[：:].{0,30}|表\s?[0-9一二三四五六七八九十]{1,3}.{0,40}|.{2,40}(?:统计表|一览表|情况表|明细表|汇总表))$/u;

/** @param from index of the first line that may be a table's. @param skipped lines that are none of the text. */
export function findTables(
  text: string,
  lines: readonly Line[],
  from: number,
  markdown: boolean,
  skipped: ReadonlySet<number>,
): Table[] {
  const content = (index: number) => text.slice(lines[index]!.contentStart, lines[index]!.contentEnd);
  const filled: number[] = [];
  for (let index = from; index < lines.length; index++) {
    if (!isBlank(lines[index]!) && !skipped.has(index)) filled.push(index);
  }
  const shapes = filled.map((index) => shapeOf(text, lines[index]!, content(index), markdown));
  const tables: Table[] = [];
  for (let at = 0; at < filled.length; ) {
    const end = tableEnd(at, shapes, (place) => content(filled[place]!));
    if (end === at) {
      at++;
      continue;
    }
    const rows = filled.slice(at, end);
    tables.push({
      from: rows[0]!,
      to: rows.at(-1)! + 1,
      cells: cellsOf(text, lines, rows, shapes.slice(at, end)),
    });
    at = end;
  }
  return tables;
}

function shapeOf(text: string, line: Line, words: string, markdown: boolean): Shape {
  if (words.length > 2000) return 'NONE';
  if (BAR_END.test(words)) return 'BAR_ENDS';
  if (BARS.test(words)) return 'BARS';
  if (hasGaps(words)) return 'GAPS';
  if (/^[^。，；：\s]{2,20}(?:\t|[ \u3000\u00a0]{2,})[^。，；：\s]{2,20}$/u.test(words)) return 'PAIR';
  if (NUMBER.test(words) && !/[年月日]$/u.test(words)) return 'NUMBER';
  if (CAPTION.test(words)) return 'LABEL';
  const marker = lineMarker(text, line.contentStart, markdown);
  if (marker && (marker.style === '#' || marker.style === '——' || marker.style === '一是')) return 'NONE';
  return words.length <= 24 && !/[。；！？：，]/u.test(words) ? 'LABEL' : 'NONE';
}

/** Columns of short cells; a signature has two, none of them a number. */
function hasGaps(words: string): boolean {
  if (!GAP.test(words) || /[。；！]/u.test(words)) return false;
  const cells = words.split(/\t|[ \u3000\u00a0]{2,}/u);
  if (cells.some((cell) => cell.length > MAX_CELL)) return false;
  const numbers = cells.slice(1).filter((cell) => NUMBER.test(cell.trim())).length;
  return words.includes('\t') ? cells.length >= 3 || numbers > 0 : cells.length >= 3 && cells.every(isWord);
}

/** 第　一　章 is no row. */
function isWord(cell: string): boolean {
  return cell.length >= 2 || /^[0-9/—–-]$/u.test(cell);
}

/** Where the table that begins at `at` ends; `at` itself when none does. */
function tableEnd(at: number, shapes: readonly Shape[], content: (place: number) => string): number {
  let place = at;
  // A caption belongs to the table right under it.
  const isOver = (index: number) =>
    shapes[index] === 'PAIR' || (shapes[index] === 'LABEL' && CAPTION.test(content(index)));
  while (place < shapes.length && place - at < 3 && isOver(place)) place++;
  const first = shapes[place];
  if (first === 'BARS' || first === 'GAPS' || first === 'BAR_ENDS') {
    const end = rowsEnd(place, shapes, content);
    const rows = shapes.slice(place, end).filter((shape) => shape !== 'LABEL' && shape !== 'NUMBER').length;
    const enough = first === 'BARS' ? rows >= 1 : first === 'GAPS' ? rows >= 2 : rows >= 3;
    if (enough) return end;
  }
  return cellLinesEnd(at, shapes, content);
}

/** Rows go on over captions and stray cells between them. */
function rowsEnd(place: number, shapes: readonly Shape[], content: (place: number) => string): number {
  const isRow = (shape: Shape | undefined) => shape === 'BARS' || shape === 'GAPS' || shape === 'BAR_ENDS';
  const first = shapes[place];
  const ended = first === 'BAR_ENDS';
  let end = place;
  for (let next = place; next < shapes.length; next++) {
    if (isRow(shapes[next])) end = next + 1;
    else if (ended && shapes[next] === 'NUMBER') end = next + 1;
    else if (shapes[next] === 'PAIR' && first === 'GAPS') end = next + 1;
    else if (shapes[next] !== 'LABEL' || !CAPTION.test(content(next)) || next - end > 1) break;
  }
  return end;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、])/u;

/** Single cells, a line each: labels and numbers in turn. A numbered line is a label only right above its numbers. */
function cellLinesEnd(at: number, shapes: readonly Shape[], content: (place: number) => string): number {
  let numbers = 0;
  let end = at;
  for (let place = at; place < shapes.length; place++) {
    const shape = shapes[place];
    if (shape === 'NUMBER') {
      numbers++;
      end = place + 1;
    } else if (shape !== 'LABEL') break;
    else if (NUMBERED.test(content(place))) {
      // The number of a heading may be told from a row's only by what comes next.
      let next = place + 1;
      while (next < shapes.length && next < place + 3 && shapes[next] === 'LABEL') next++;
      if (shapes[next] !== 'NUMBER' || shapes[next + 1] !== 'NUMBER') break;
    } else if (place - end > 12) break;
  }
  const enough = end - at >= LEAST_CELLS && numbers >= 2 && numbers / (end - at) >= NUMBERS_SHARE;
  return enough ? end : at;
}

function cellsOf(
  text: string,
  lines: readonly Line[],
  rows: readonly number[],
  shapes: readonly Shape[],
): Cell[] {
  const cells: Cell[] = [];
  const rowed = shapes.filter((shape) => shape === 'BARS' || shape === 'GAPS').length;
  const lost = rowed <= shapes.filter((shape) => shape === 'BAR_ENDS').length;
  rows.forEach((index, row) => {
    const { contentStart, contentEnd } = lines[index]!;
    // Nothing but the bars of cells that were merged.
    if (!/[^|｜\s]/u.test(text.slice(contentStart, contentEnd))) return;
    if (lost || shapes[row] === 'LABEL' || shapes[row] === 'NUMBER') {
      cells.push({ start: contentStart, end: contentEnd, row, column: lost ? null : 0 });
      return;
    }
    for (const span of parts(
      text,
      contentStart,
      contentEnd,
      shapes[row] === 'GAPS' || shapes[row] === 'PAIR' ? GAP_RUN : BAR_RUN,
    )) {
      cells.push({ ...span, row });
    }
  });
  return cells;
}

const GAP_RUN = /\t|[ \u3000\u00a0]{2,}/gu;
const BAR_RUN = /[|｜]/gu;

/** The cells of a line, each from its words to the next one's; empty ones count as columns and are left out. */
function* parts(
  text: string,
  start: number,
  end: number,
  separator: RegExp,
): Generator<Span & { column: number }> {
  let column = 0;
  let from = start;
  const line = text.slice(start, end);
  const cuts = [...line.matchAll(separator)].map((match) => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
  // The bar at the very start opens the first cell.
  if (cuts[0]?.[0] === start && separator === BAR_RUN) from = cuts.shift()![1]!;
  for (const [to, next] of [...cuts, [end, end]] as [number, number][]) {
    if (text.slice(from, to).trim() !== '') yield { start: from, end: to, column };
    column++;
    from = next;
  }
}
