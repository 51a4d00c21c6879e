/**
 * What fields cost that go through the graph rather than to one thing in it, beside the one that every field counts.
 * A point stands for about a twentieth of a millisecond of the database on the full corpus.
 */
import { CLEAN_UP_COST, GAPS_COST, PAGE_COST, RADAR_COST } from '../../http/routes';

/** By Type.field. */
const WEIGHTS: Record<string, number> = {
  'Query.reviewQueue': 500,
  'Query.decidedLinks': 300,
  'Query.search': 400,
  'Query.articleCoverage': 800,
  'Query.coverage': 400,
  'Query.outdatedCitations': 800,
  'Query.path': 1_000,
  'Query.compareYears': 500,
  'Query.compareReports': 300,
  'Query.coCited': 500,
  'Query.figures': 500,
  'Query.timeline': 500,
  'Query.radar': RADAR_COST,
  'Query.cleanUp': CLEAN_UP_COST,
  'Query.mostCited': GAPS_COST,
  'Query.gaps': GAPS_COST,
  'Query.changes': PAGE_COST,
};

/** Of any connection: counting reads all that is counted, facets read it several times. */
const COUNTS: Record<string, number> = { totalCount: 200, facets: 1_000 };

/** @param type the type that has the field. */
export function weightOf(type: string, field: string): number {
  return WEIGHTS[`${type}.${field}`] ?? 0;
}

/** @param fields those asked of a connection: what is counted is counted once, whatever the size of the page. */
export function weightOfCounts(fields: Iterable<string>): number {
  let weight = 0;
  for (const field of new Set(fields)) weight += COUNTS[field] ?? 0;
  return weight;
}

/** For tests: that each names a field of the schema. */
export const WEIGHED = Object.keys(WEIGHTS);

/** Cost of a millisecond of the database's time. */
export const COST_OF_MS = 20;
/** Of a request, which its estimate need not cover. */
export const FREE_MS = 250;

/** What a request cost beyond its estimate, by the database's time that it took. */
export function costAfterwards(databaseMs: number, charged: number): number {
  return Math.max(0, Math.floor((databaseMs - FREE_MS) * COST_OF_MS) - charged);
}
