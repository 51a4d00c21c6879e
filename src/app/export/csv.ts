/** CSV tables (RFC 4180). What a spreadsheet would take for a formula is quoted with a leading apostrophe. */
import { stringify } from 'csv-stringify/sync';
import type { ExportRows } from '../../domain/model/export-rows';
import {
  citationLink,
  type ExportKind,
  LISTED,
  type LinkRecord,
  measureNode,
  recordsOf,
  type Scalar,
  sourceNode,
} from './records';

type Cells = Record<string, Scalar | Scalar[] | undefined>;

const LINK = [
  'id',
  'type',
  'from',
  'to',
  'evidence',
  'start',
  'end',
  'relation',
  'confidence',
  'rule',
  'madeBy',
];
const COLUMNS: Record<ExportKind, string[]> = {
  citations: [
    ...LINK.filter((name) => name !== 'type'),
    ...['outcome', 'state', 'form', 'title', 'documentNumber', 'sourceTitle', 'version', 'provisions'],
    ...['asOf', 'report', 'year', 'body'],
  ],
  measures: [
    'id',
    'type',
    'report',
    'year',
    'body',
    'status',
    'headingPath',
    'text',
    'start',
    'end',
    'citations',
    ...LISTED,
  ],
  sources: [
    ...['id', 'title', 'fullTitle', 'level', 'kind', 'documentNumber', 'issuers', 'regions', 'held'],
    ...['versions', 'effectiveFrom', 'effectiveTo'],
  ],
  graph: [...LINK, 'state', 'provision'],
};

/** `bom`: a byte-order mark, by which Excel knows UTF-8. */
export async function* csvTable(rows: ExportRows, kind: ExportKind, bom = false): AsyncGenerator<string> {
  const columns = COLUMNS[kind];
  if (bom) yield '\ufeff';
  yield line(columns);
  for await (const cells of cellsOf(rows, kind)) yield line(columns.map((name) => cellOf(cells[name])));
}

async function* cellsOf(rows: ExportRows, kind: ExportKind): AsyncGenerator<Cells> {
  if (kind === 'citations') for await (const citation of rows.citations()) yield citationLink(citation);
  else if (kind === 'measures') {
    for await (const measure of rows.measures())
      yield { ...measureNode(measure), citations: measure.citations };
  } else if (kind === 'sources') for await (const source of rows.sources()) yield sourceNode(source);
  else {
    for await (const record of recordsOf(rows, kind))
      if (record.record === 'link') yield record as LinkRecord;
  }
}

function cellOf(value: Scalar | Scalar[] | undefined): string | number {
  if (value == null) return '';
  if (Array.isArray(value)) return value.join(' | ');
  return typeof value === 'boolean' ? String(value) : value;
}

/** A reader ends a record at a lone LF or CR too, so such a cell is quoted. */
const LINE_END = /[\r\n]/u;

/** One row, its end included. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return line(cells.map((cell) => cell ?? ''));
}

function line(cells: (string | number)[]): string {
  return stringify([cells], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: LINE_END });
}
