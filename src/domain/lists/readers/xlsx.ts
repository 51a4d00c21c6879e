/**
 * XLSX, part by part through the readers of ZIP and XML that DOCX has. Nothing in it is run: macros are parts that are
 * not read, and of a formula the value is taken that was saved with it.
 */
import type JSZip from 'jszip';
import { readXml } from '../../sources/readers/docx-xml';
import { DocumentLimitError } from '../../sources/readers/limits';
import { refuseZipBomb } from '../../sources/readers/zip-size';
import type { Merge, Sheet } from '../types';

/** A sheet is read without a tree of it, so it may be longer than a document. */
export const MAX_SHEET_XML = 128 * 1024 * 1024;
const MAX_UNPACKED = 256 * 1024 * 1024;
export const MOST_CELLS = 3_000_000;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** A sheet with the part of the package that it stands in. */
export interface XlsxSheet extends Sheet {
  part: string;
}

/** The sheets that are shown. @throws DocumentLimitError, or Error for what is no workbook. */
export async function xlsxSheets(bytes: Uint8Array): Promise<XlsxSheet[]> {
  const zip = await openWorkbook(bytes);
  const shared = await sharedStrings(zip);
  const sheets: XlsxSheet[] = [];
  let room = MOST_CELLS;
  for (const { name, part } of await sheetParts(zip)) {
    const xml = await zip.file(part)?.async('string');
    if (xml === undefined) continue;
    const sheet = readSheet(xml, shared, room);
    room -= sheet.cells;
    sheets.push({ name, part, rows: sheet.rows, merges: sheet.merges });
  }
  return sheets;
}

/** The package, once it is known to unpack to no more than a list has. */
export async function openWorkbook(bytes: Uint8Array): Promise<JSZip> {
  refuseZipBomb(bytes, MAX_UNPACKED, MAX_SHEET_XML);
  const { default: Zip } = await import('jszip');
  return Zip.loadAsync(bytes);
}

async function sheetParts(zip: JSZip): Promise<{ name: string; part: string }[]> {
  const workbook = Object.keys(zip.files).find((name) => /^xl\/workbook\d*\.xml$/u.test(name));
  if (workbook === undefined) throw new Error('expected a workbook in it, but got: none');
  const targets = new Map<string, string>();
  const relations = await zip.file(workbook.replace(/([^/]+)$/u, '_rels/$1.rels'))?.async('string');
  if (relations !== undefined) {
    readXml(relations, {
      open({ name, attributes }) {
        if (name === 'Relationship' && attributes.Id !== undefined && attributes.Target !== undefined)
          targets.set(attributes.Id, partAt(attributes.Target));
      },
    });
  }
  const found: { name: string; part: string }[] = [];
  readXml(await zip.file(workbook)!.async('string'), {
    open({ name, attributes }) {
      if (name !== 'sheet' || /hidden/iu.test(attributes.state ?? '')) return;
      const part = targets.get(attributes.id ?? '');
      if (part !== undefined && /worksheets\//u.test(part)) found.push({ name: attributes.name ?? '', part });
    },
  });
  return found;
}

function partAt(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

async function sharedStrings(zip: JSZip): Promise<string[]> {
  const name = Object.keys(zip.files).find((each) => /^xl\/sharedStrings\.xml$/iu.test(each));
  if (name === undefined) return [];
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let phonetic = 0;
  readXml(await zip.file(name)!.async('string'), {
    open({ name: tag }) {
      if (tag === 'si') words = '';
      else if (tag === 'rPh') phonetic++;
      inText = tag === 't' && phonetic === 0;
    },
    close(tag) {
      if (tag === 'si') strings.push(words);
      else if (tag === 'rPh') phonetic--;
      inText = false;
    },
    text(text) {
      if (inText) words += text;
    },
  });
  return strings;
}

function readSheet(
  xml: string,
  shared: readonly string[],
  room: number,
): { rows: string[][]; merges: Merge[]; cells: number } {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  let row = -1;
  let column = -1;
  let type = 'n';
  let words = '';
  let taken: 'v' | 't' | null = null;
  let phonetic = 0;
  let cells = 0;
  readXml(xml, {
    open({ name, attributes }) {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (!(row >= 0 && row < MOST_ROWS))
          throw new Error(`expected a row number, but got: ${attributes.r}`);
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : cellPlace(attributes.r).column;
        type = attributes.t ?? 'n';
        words = '';
        if (++cells > room) {
          const message = `expected at most ${MOST_CELLS} cells, but got: more`;
          throw new DocumentLimitError('list-too-large', message);
        }
      } else if (name === 'rPh') phonetic++;
      else if (name === 'v') taken = 'v';
      else if (name === 't' && phonetic === 0) taken = 't';
      else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge) merges.push(merge);
      }
    },
    close(name) {
      if (name === 'rPh') phonetic--;
      if (name === 'v' || name === 't') taken = null;
      if (name !== 'c') return;
      const value = cellValue(type, words, shared);
      if (value === '') return;
      while (rows.length <= row) rows.push([]);
      const cellsOfRow = rows[row]!;
      while (cellsOfRow.length < column) cellsOfRow.push('');
      cellsOfRow[column] = value;
    },
    text(text) {
      if (taken !== null) words += text;
    },
  });
  return { rows, merges, cells };
}

function cellValue(type: string, words: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(words)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return words === '1' ? '是' : '否';
  // 3.0000000000000004 is how a computed 3 may be saved.
  if (type === 'n' && /^-?\d+\.\d{10,}$/u.test(words)) return String(Number(Number(words).toPrecision(12)));
  return words.replaceAll('_x000D_', '').replace(/\r\n?/gu, '\n');
}

/** B7 → column 1, row 6. @throws Error for what is no cell. */
export function cellPlace(reference: string): { column: number; row: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (!match) throw new Error(`expected the name of a cell, but got: ${reference.slice(0, 20)}`);
  const column = [...match[1]!].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (column >= MOST_COLUMNS) throw new Error(`expected a column up to XFD, but got: ${match[1]}`);
  return { column, row: Number(match[2]) - 1 };
}

/** 1 → B. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':');
  if (from === undefined || to === undefined) return null;
  const first = cellPlace(from);
  const last = cellPlace(to);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
