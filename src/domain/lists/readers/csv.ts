/** CSV and TSV in any of the encodings texts come in. */
import { parse } from 'csv-parse/sync';
import { decodeText, type TextEncoding } from '../../text/decode';
import type { Sheet } from '../types';

export type Delimiter = ',' | ';' | '\t';

export interface CsvTable {
  sheet: Sheet;
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** The text as decoded, without a byte-order mark. */
  text: string;
}

export function csvTable(bytes: Uint8Array, file: string): CsvTable {
  const { text: decoded, encoding } = decodeText(bytes);
  const text = decoded.replace(/^\ufeff/u, '');
  const delimiter = delimiterOf(text, file);
  return { sheet: { name: null, rows: csvRows(text, delimiter), merges: [] }, encoding, delimiter, text };
}

export function csvOptions(delimiter: Delimiter) {
  return {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 4_000_000,
  };
}

/** A quote that is never closed, or cells of different number, are no reason to refuse: they are read as they stand. */
export function csvRows(text: string, delimiter: Delimiter): string[][] {
  const options = csvOptions(delimiter);
  try {
    return parse(text, options) as string[][];
  } catch {
    return parse(text, { ...options, quote: false }) as string[][];
  }
}

/** The one that parts the first lines most often, outside quotes; a tab where the file is called .tsv. */
export function delimiterOf(text: string, file: string): Delimiter {
  if (/\.tsv$/iu.test(file)) return '\t';
  const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, '');
  const count = (char: Delimiter) => sample.split(char).length;
  return ([',', '\t', ';'] as const).reduce((best, each) => (count(each) > count(best) ? each : best));
}
