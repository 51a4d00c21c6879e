/** The rows of the tables: named cells, from which CSV and Parquet take their columns. */
import type { ExportRows } from '../../domain/model/export-rows';
import {
  citationLink,
  type ExportKind,
  type LinkRecord,
  measureNode,
  provisionNode,
  recordsOf,
  type Scalar,
  sourceNode,
  versionNode,
} from './records';

export type Cell = Scalar | Scalar[] | undefined;
export type Cells = Record<string, Cell>;

export async function* cellsOf(rows: ExportRows, kind: ExportKind): AsyncGenerator<Cells> {
  if (kind === 'citations') for await (const citation of rows.citations()) yield citationLink(citation);
  else if (kind === 'measures') {
    for await (const measure of rows.measures())
      yield { ...measureNode(measure), citations: measure.citations };
  } else if (kind === 'sources') for await (const source of rows.sources()) yield sourceNode(source);
  else if (kind === 'versions') for await (const version of rows.versions()) yield versionNode(version);
  else if (kind === 'provisions') for await (const each of rows.provisions()) yield provisionNode(each);
  else {
    for await (const record of recordsOf(rows, kind))
      if (record.record === 'link') yield record as LinkRecord;
  }
}
