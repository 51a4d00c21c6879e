/** Rows to export without who decided, their reasons, and the names of files: for those who have not said who they are. */
import type { ExportRows } from '../../domain/model/export-rows';
import { withoutName, withoutWords } from '../../domain/review/people';

export function withoutPeople(rows: ExportRows): ExportRows {
  return {
    reports: () => each(rows.reports(), (report) => ({ ...report, file: null })),
    measures: () =>
      each(rows.measures(), (measure) => ({
        ...measure,
        suggestions: measure.suggestions.map((one) => ({
          ...one,
          madeBy: withoutName(one.madeBy),
          reasons: withoutWords(one),
        })),
      })),
    sources: rows.sources,
    versions: rows.versions,
    provisions: rows.provisions,
    citations: () =>
      each(rows.citations(), (citation) => ({ ...citation, madeBy: withoutName(citation.madeBy) })),
  };
}

async function* each<T>(rows: AsyncIterable<T>, change: (row: T) => T): AsyncGenerator<T> {
  for await (const row of rows) yield change(row);
}
