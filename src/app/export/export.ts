/** Exports as streams of text: what is read ahead of the reader is one batch of rows, however large the graph. */
import { Readable } from 'node:stream';
import type { ExportRows } from '../../domain/model/export-rows';
import { csvTable } from './csv';
import { graphml } from './graphml';
import { jsonLines } from './jsonl';
import { jsonLd } from './jsonld';
import { type ExportKind, recordsOf } from './records';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'graphml', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

export interface ExportOptions {
  kind: ExportKind;
  format: ExportFormat;
  /** For Excel; CSV only. */
  bom?: boolean;
}

/** Ends with the reader: whoever stops taking from it stops the reading too. */
export function exportStream(rows: ExportRows, options: ExportOptions): Readable {
  return Readable.from(textOf(rows, options), { objectMode: true, highWaterMark: 16 });
}

function textOf(rows: ExportRows, { kind, format, bom = false }: ExportOptions): AsyncGenerator<string> {
  if (format === 'csv') return csvTable(rows, kind, bom);
  if (format === 'jsonld') return jsonLd(rows, kind);
  const records = recordsOf(rows, kind);
  return format === 'jsonl' ? jsonLines(records) : graphml(records);
}
