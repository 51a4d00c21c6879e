/**
 * A workbook with columns added beside its rows. Only the text of the sheets’ XML is added to, in place: styles, merged
 * cells, other sheets and every other part stay as they are.
 */
import { columnName, openWorkbook } from '../../../domain/lists/readers/xlsx';
import { readXml } from '../../../domain/sources/readers/docx-xml';
import { xmlText } from '../../export/xml';

/** What to write behind the last column, by 0-based row. */
export interface AddedCells {
  part: string;
  /** The first column that is free, 0-based. */
  column: number;
  rows: ReadonlyMap<number, readonly string[]>;
}

export async function xlsxWithColumns(bytes: Uint8Array, added: readonly AddedCells[]): Promise<Uint8Array> {
  const zip = await openWorkbook(bytes);
  for (const { part, column, rows } of added) {
    const xml = await zip.file(part)!.async('string');
    zip.file(part, withCells(xml, column, rows), {
      date: zip.file(part)!.date,
      createFolders: false,
    });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

interface Edit {
  at: number;
  /** Characters that give way. */
  length: number;
  words: string;
}

/** @throws Error for XML whose rows are not where its parser says. */
export function withCells(xml: string, column: number, rows: ReadonlyMap<number, readonly string[]>): string {
  const prefix = /<((?:[\w.-]+:)?)sheetData\b/u.exec(xml)?.[1] ?? '';
  const edits: Edit[] = [];
  let row = -1;
  let style: string | undefined;
  let opened = { end: 0, selfClosing: false };
  let width = 0;
  readXml(xml, {
    open({ name, attributes, selfClosing }, end) {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        style = undefined;
        opened = { end, selfClosing };
        const cells = rows.get(row);
        if (!cells) return;
        width = Math.max(width, column + cells.length);
        const tag = xml.lastIndexOf('<', end - 1);
        const spans = /(\bspans=["']\d+:)(\d+)(["'])/u.exec(xml.slice(tag, end));
        if (spans && Number(spans[2]) < column + cells.length)
          edits.push({
            at: tag + spans.index,
            length: spans[0].length,
            words: `${spans[1]}${column + cells.length}${spans[3]}`,
          });
      } else if (name === 'c') style = attributes.s ?? style;
    },
    close(name, end) {
      const cells = name === 'row' ? rows.get(row) : undefined;
      if (!cells) return;
      const words = cells
        .map((value, index) => cellXml(prefix, `${columnName(column + index)}${row + 1}`, value, style))
        .join('');
      if (opened.selfClosing) {
        const at = end - 2;
        if (xml.slice(at, end) !== '/>')
          throw new Error(`expected the end of row ${row + 1}, but got: ${xml.slice(at, end)}`);
        edits.push({ at, length: 2, words: `>${words}</${prefix}row>` });
        return;
      }
      const tag = `</${prefix}row`;
      const at = xml.lastIndexOf(tag, end);
      if (at < opened.end) throw new Error(`expected the end of row ${row + 1}, but got: none`);
      edits.push({ at, length: 0, words });
    },
  });
  const dimension = /(<(?:[\w.-]+:)?dimension\s+ref=["'][A-Z]+\d+:)([A-Z]+)(\d+["'])/u.exec(xml);
  if (dimension && width > 0 && numberOf(dimension[2]!) < width)
    edits.push({
      at: dimension.index,
      length: dimension[0].length,
      words: `${dimension[1]}${columnName(width - 1)}${dimension[3]}`,
    });
  return edited(xml, edits);
}

function numberOf(letters: string): number {
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
}

function edited(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    parts.push(xml.slice(at, edit.at), edit.words);
    at = edit.at + edit.length;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

/** A cell of XLSX holds no more. */
const LONGEST_CELL = 32_767;

/** Words stay words: a cell of this type is no formula, whatever it begins with. */
function cellXml(prefix: string, place: string, value: string, style: string | undefined): string {
  if (value === '') return '';
  const words = xmlText(value.slice(0, LONGEST_CELL));
  const look = style === undefined ? '' : ` s="${xmlText(style)}"`;
  return `<${prefix}c r="${place}"${look} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${words}</${prefix}t></${prefix}is></${prefix}c>`;
}
