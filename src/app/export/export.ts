/** Exports as streams: what is read ahead of the reader is one batch of rows, however large the graph. */
import { Readable } from 'node:stream';
import type { ExportRows } from '../../domain/model/export-rows';
import { csvTable } from './csv';
import { graphml } from './graphml';
import { jsonLines } from './jsonl';
import { jsonLd } from './jsonld';
import { parquetTable } from './parquet';
import { type ExportKind, isGraphKind, recordsOf, textRecords } from './records';

export const EXPORT_FORMATS = ['csv', 'parquet', 'jsonl', 'graphml', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  jsonl: 'application/x-ndjson; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

export interface ExportOptions {
  kind: ExportKind;
  /** GraphML and JSON-LD are of the graph and its parts, not of versions and provisions: see `formatsOf`. */
  format: ExportFormat;
  /** For Excel; CSV only. */
  bom?: boolean;
}

/** Ends with the reader: whoever stops taking from it stops the reading too. */
export function exportStream(rows: ExportRows, options: ExportOptions): Readable {
  // A chunk of Parquet is thousands of rows, of the others one.
  const highWaterMark = options.format === 'parquet' ? 1 : 16;
  return Readable.from(contentOf(rows, options), { objectMode: true, highWaterMark });
}

/** In which formats a kind can be had. */
export function formatsOf(kind: ExportKind): readonly ExportFormat[] {
  return isGraphKind(kind) ? EXPORT_FORMATS : ['csv', 'parquet', 'jsonl'];
}

function contentOf(
  rows: ExportRows,
  { kind, format, bom = false }: ExportOptions,
): AsyncGenerator<string | Uint8Array> {
  if (format === 'csv') return csvTable(rows, kind, bom);
  if (format === 'parquet') return parquetTable(rows, kind);
  if (!isGraphKind(kind)) {
    if (format === 'jsonl') return jsonLines(textRecords(rows, kind));
    throw new Error(`expected ${formatsOf(kind).join(', ')} for ${kind}, but got: ${format}`);
  }
  if (format === 'jsonld') return jsonLd(rows, kind);
  const records = recordsOf(rows, kind);
  return format === 'jsonl' ? jsonLines(records) : graphml(records);
}
