/** A CSV with cells added at the end of its records; every other byte stays, in the encoding it came in. */
import iconv from 'iconv-lite';
import { type Delimiter, delimiterOf } from '../../../domain/lists/readers/csv';
import { decodeText } from '../../../domain/text/decode';
import { asWords } from '../../../domain/text/formula';

/** `rows`: by 0-based record; `column`: the first free one, up to which shorter records are filled. */
export function csvWithColumns(
  bytes: Uint8Array,
  file: string,
  column: number,
  rows: ReadonlyMap<number, readonly string[]>,
): Uint8Array {
  const { text: decoded, encoding } = decodeText(bytes);
  const hasMark = decoded.startsWith('\ufeff') || startsWithMark(bytes);
  const text = decoded.replace(/^\ufeff/u, '');
  const delimiter = delimiterOf(text, file);
  const out = recordsOf(text, delimiter)
    .map(({ words, cells, end }, index) => {
      const added = rows.get(index);
      if (!added) return words + end;
      const fill = delimiter.repeat(Math.max(0, column - cells));
      return `${words}${fill}${added.map((value) => delimiter + quoted(value, delimiter)).join('')}${end}`;
    })
    .join('');
  const encoded = iconv.encode(out, encoding);
  return hasMark ? Buffer.concat([markOf(encoding), encoded]) : encoded;
}

interface CsvRecord {
  words: string;
  cells: number;
  /** Its line break; '' for the last. */
  end: string;
}

/** Records as they stand; a quote opens only where a cell begins. */
function recordsOf(text: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  let from = 0;
  let cells = 1;
  let isQuoted = false;
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (isQuoted) {
      if (char === '"' && text[at + 1] === '"') at++;
      else if (char === '"') isQuoted = false;
      continue;
    }
    if (char === '"' && begins) isQuoted = true;
    begins = char === delimiter;
    if (begins) cells++;
    if (char !== '\n' && char !== '\r') continue;
    const end = char === '\r' && text[at + 1] === '\n' ? '\r\n' : char;
    records.push({ words: text.slice(from, at), cells, end });
    at += end.length - 1;
    from = at + 1;
    cells = 1;
    begins = true;
  }
  if (from < text.length) records.push({ words: text.slice(from), cells, end: '' });
  return records;
}

/** A cell that a spreadsheet would take for a formula is marked as words. */
function quoted(value: string, delimiter: Delimiter): string {
  const words = asWords(value);
  return /["\r\n]/u.test(words) || words.includes(delimiter) ? `"${words.replaceAll('"', '""')}"` : words;
}

const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function startsWithMark(bytes: Uint8Array): boolean {
  return Object.values(MARKS).some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

function markOf(encoding: string): Uint8Array {
  return Uint8Array.from(MARKS[encoding] ?? []);
}
