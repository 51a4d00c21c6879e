/** Rows to export, read in batches behind the last id, so that memory does not grow with the graph. */
import type {
  ExportedCitation,
  ExportedMeasure,
  ExportedProvision,
  ExportedReport,
  ExportedSource,
  ExportedTextVersion,
  ExportRows,
} from '../../domain/model/export-rows';
import type { ReadGraph } from '../connection/read';
import { statement } from '../statements/directives';

const BATCH = 500;

export function exportRows(graph: ReadGraph, report: string | null, batch = BATCH): ExportRows {
  const read = <R extends { id: string }>(name: string) =>
    batches<R>(graph, `${name}-to-export`, report, batch);
  return {
    reports: () => read<ExportedReport>('reports'),
    measures: () => read<ExportedMeasure>('measures'),
    sources: () => read<ExportedSource>('sources'),
    citations: () => read<ExportedCitation>('citations'),
    versions: () => read<ExportedTextVersion>('versions'),
    provisions: () => read<ExportedProvision>('provisions'),
  };
}

/** The next batch is asked for only when the last row of this one has been taken. */
async function* batches<R extends { id: string }>(
  graph: ReadGraph,
  name: string,
  report: string | null,
  limit: number,
): AsyncGenerator<R> {
  let after = '';
  for (;;) {
    const rows = await graph.read(statement(name), { after, report, limit });
    for (const { value } of rows) yield value as R;
    if (rows.length < limit) return;
    after = (rows.at(-1)!.value as R).id;
  }
}
