/** One way to build a trace, whatever its rows were read from. */
import { lastDayOf } from '../../domain/model/days';
import { type Climbed, chainsOfCitations, rootsOf } from '../../graph/queries/basis';
import type { CitationRow, ItemRow, ReportRow } from '../../graph/rows';
import { type Trace, type TracedItem, tracedStep } from './trace';

export interface ReportRows {
  report: ReportRow & { issuingBody: string | null; region: string[] };
  /** In reading order. */
  items: ItemRow[];
  /** In text order. */
  citationsOf: (item: ItemRow) => CitationRow[];
}

export const TRACE_DEPTH = 5;

export async function buildTrace(
  from: Trace['from'],
  { report, items, citationsOf }: ReportRows,
  climbFrom: (source: string) => Promise<Climbed>,
): Promise<Trace> {
  const asOf = lastDayOf(report);
  const shown = items.filter((item) => item.kind === 'MEASURE' || citationsOf(item).length > 0);
  const legalOf = (item: ItemRow) =>
    citationsOf(item).filter(({ outcome, state }) => outcome !== 'NOT_LEGAL_SOURCE' && state !== 'REJECTED');
  const roots = rootsOf(shown.flatMap(legalOf));
  const climbed = await Promise.all(roots.map(climbFrom));
  const climbs = new Map(roots.map((source, i) => [source, climbed[i]!]));
  const traced = shown.map((item, i): TracedItem => {
    const chain = chainsOfCitations(
      legalOf(item),
      (source) => climbs.get(source),
      TRACE_DEPTH,
      (citation) => citation.asOf ?? item.judgedOn ?? asOf,
    );
    const { id, kind, status, headingPath, text, start, end } = item;
    return { id, number: i + 1, kind, status, headingPath, text, start, end, chain: chain.map(tracedStep) };
  });
  const { id, title, year = null, issuingBody, region } = report;
  return {
    report: { id, title, year, issuingBody, region, asOf },
    from,
    items: traced,
  };
}

/** A unit by its number in the trace, its id, or words that only it has. */
export function chooseItem({ items }: Trace, wanted: string): TracedItem {
  const found = items.filter(
    ({ number, id, text, headingPath }) =>
      String(number) === wanted ||
      id === wanted ||
      text.includes(wanted) ||
      headingPath.at(-1)?.includes(wanted),
  );
  const exact = found.find(({ number, id }) => String(number) === wanted || id === wanted);
  const chosen = exact ?? found[0];
  if (!chosen || (!exact && found.length > 1)) {
    const got =
      found.length === 0
        ? '没有 none'
        : `${found.length} 项：${found.map(({ number }) => number).join('、')}`;
    throw new Error(
      `举措 ${wanted}：expected one of the numbers 1 to ${items.length}, an id or words of one measure, but got: ${got}`,
    );
  }
  return chosen;
}
