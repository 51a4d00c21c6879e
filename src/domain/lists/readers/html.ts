/** Tables of a page, or of a document made into one. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { refuseTooDeep } from '../../sources/readers/html';
import { DocumentLimitError } from '../../sources/readers/limits';
import type { Merge, Sheet } from '../types';
import { MOST_CELLS } from './xlsx';

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

const WIDEST_SPAN = 200;
const TALLEST_SPAN = 20_000;
const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'ul',
  'ol',
]);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button']);

/** The innermost tables, in order; each is called by the heading or line before it. */
export function htmlSheets(html: string): Sheet[] {
  refuseTooDeep(html);
  const sheets: Sheet[] = [];
  let room = MOST_CELLS;
  let line = '';
  let isNewLine = false;
  const visit = (node: HtmlNode): void => {
    if (!('childNodes' in node)) {
      if (!('value' in node) || node.value.trim() === '') return;
      line = isNewLine ? node.value : `${line}${node.value}`;
      isNewLine = false;
      return;
    }
    const name = 'tagName' in node ? node.tagName : '';
    if (SKIPPED.has(name) || name === 'head') return;
    if (name === 'table' && !hasTable(node)) {
      const table = tableOf(node as HtmlElement, room);
      room -= table.rows.reduce((sum, row) => sum + row.length, 0);
      const caption = line.replace(/\s+/gu, ' ').trim();
      const lead = caption !== '' && caption.length <= 80 ? [[caption]] : [];
      const moved = table.merges.map((merge) => ({
        ...merge,
        top: merge.top + lead.length,
        bottom: merge.bottom + lead.length,
      }));
      sheets.push({ name: null, rows: [...lead, ...table.rows], merges: moved });
      line = '';
      return;
    }
    // The words of a block stand until another has some.
    if (BREAKS.has(name)) isNewLine = true;
    for (const child of node.childNodes) visit(child);
    if (BREAKS.has(name)) isNewLine = true;
  };
  visit(parse(html));
  return sheets;
}

function hasTable(node: HtmlNode): boolean {
  return 'childNodes' in node && node.childNodes.some((child) => isTable(child) || hasTable(child));
}

function isTable(node: HtmlNode): boolean {
  return 'tagName' in node && node.tagName === 'table';
}

function tableOf(table: HtmlElement, room: number): { rows: string[][]; merges: Merge[] } {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  /** Columns that a cell above still covers: rows to go. */
  const covered = new Map<number, number>();
  let cells = 0;
  for (const row of rowsOf(table)) {
    const at = rows.length;
    const words: string[] = [];
    let column = 0;
    const skip = () => {
      for (let left = covered.get(column); left; left = covered.get(column)) {
        if (left > 1) covered.set(column, left - 1);
        else covered.delete(column);
        words[column++] = '';
      }
    };
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      skip();
      const width = spanOf(cell, 'colspan', WIDEST_SPAN);
      const height = spanOf(cell, 'rowspan', TALLEST_SPAN);
      cells += width;
      if (cells > room)
        throw new DocumentLimitError('list-too-large', `expected at most ${MOST_CELLS} cells, but got: more`);
      words[column] = wordsOf(cell);
      if (width > 1 || height > 1)
        merges.push({ top: at, left: column, bottom: at + height - 1, right: column + width - 1 });
      for (let more = 0; more < width; more++) {
        if (more > 0) words[column + more] = '';
        if (height > 1) covered.set(column + more, height - 1);
      }
      column += width;
    }
    skip();
    rows.push(words);
  }
  return { rows, merges };
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) rows.push(...rowsOf(child));
  }
  return rows;
}

function wordsOf(cell: HtmlElement): string {
  let words = '';
  const visit = (node: HtmlNode): void => {
    if ('value' in node && !('childNodes' in node)) words += node.value.replace(/[\s\u00a0]+/gu, ' ');
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (SKIPPED.has(name)) return;
    if (name === 'br') words += '\n';
    else if (BREAKS.has(name) && words.trim() !== '' && !words.endsWith('\n')) words += '\n';
    for (const child of node.childNodes) visit(child);
    if (name !== 'br' && BREAKS.has(name) && words.trim() !== '' && !words.endsWith('\n')) words += '\n';
  };
  for (const child of cell.childNodes) visit(child);
  return words.replace(/ *\n */gu, '\n').trim();
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const given = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(given) && given >= 1 ? Math.min(given, most) : 1;
}
