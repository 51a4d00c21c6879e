/** The search as it is asked over REST, by assistants and to warm up: one document, and its variables. */
import type { Matching } from '../app/search/terms';
import { todayInBeijing } from '../domain/model/days';
import type { IsoDate } from '../domain/model/terms';

export { SEARCH } from './mcp/documents';

export interface SearchQuestion {
  query: string;
  /** Of measures. */
  yearFrom?: number;
  yearTo?: number;
  /** Of works and provisions. */
  promulgatedFrom?: number;
  promulgatedTo?: number;
  inForceOn?: IsoDate;
  first: number;
  /** Other filters, and `after`, by their names in GraphQL. */
  [filter: string]: unknown;
}

/** `day`: as of which the status of what is found is told; today in Beijing where none is asked for. */
export function searchVariables({
  yearFrom,
  yearTo,
  promulgatedFrom,
  promulgatedTo,
  ...asked
}: SearchQuestion) {
  return {
    ...asked,
    years: yearRange(yearFrom, yearTo),
    promulgated: yearRange(promulgatedFrom, promulgatedTo),
    day: asked.inForceOn ?? todayInBeijing(),
  };
}

function yearRange(from: number | undefined, to: number | undefined) {
  return from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null };
}

export interface SearchAnswer<Edge> {
  search: {
    totalCount: number;
    totalCountIsBound: boolean;
    matching: Matching;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Edge[];
  };
}
