/** A report with all its units and citations, page by page underneath. */
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import {
  type CitationMarkFragment,
  ReportCitationsDocument,
  ReportDocument,
  ReportItemsDocument,
  type ReportItemsQuery,
  type ReportQuery,
} from '../../generated/operations';

export type Item = NonNullable<ReportItemsQuery['report']>['items']['nodes'][number];
export type ReportHead = NonNullable<ReportQuery['report']>;
export type Status = NonNullable<ReportQuery['reportStatus']>;

interface WholeReport {
  report: ReportHead | null;
  /** Also of one that is there no more. */
  status: Status | null;
  items: Item[];
  citations: CitationMarkFragment[];
}

const NOTHING = { pageInfo: { hasNextPage: false }, nodes: [] };

export function useReport(id: string) {
  return useLoad(`report ${id}`, (signal) => loadReport(id, signal));
}

async function loadReport(id: string, signal: AbortSignal): Promise<WholeReport> {
  const options = { signal };
  const [{ report, reportStatus }, items, citations] = await Promise.all([
    request(ReportDocument, { id }, options),
    allPages(
      async (after) => (await request(ReportItemsDocument, { id, after }, options)).report?.items ?? NOTHING,
    ),
    allPages(
      async (after) =>
        (await request(ReportCitationsDocument, { id, after }, options)).report?.citations ?? NOTHING,
    ),
  ]);
  return { report: report ?? null, status: reportStatus ?? null, items, citations };
}
