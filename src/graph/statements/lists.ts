/** Lists read page by page on (sort key, id), so that what is written meanwhile neither repeats nor skips a row. */

import type { ReadGraph, Row } from '../connection/read';
import { bestFound, type Found } from './best-found';
import { type Asks, listStatement } from './directives';
import type { Page, PageRequest, Position } from './page';

export type { Page, PageRequest, Position } from './page';

/** The lists, with the least value of their sort keys and the names of their filters. */
const LISTS = {
  reports: { lowest: '', filters: ['yearFrom', 'yearTo', 'body', 'region'] },
  measures: {
    lowest: '',
    filters: [
      ...['yearFrom', 'yearTo', 'body', 'region', 'statuses', 'report', 'relations', 'levels', 'source'],
      ...['article', 'powerTypes', 'powerBody', 'powerName'],
    ],
  },
  citations: { lowest: '', filters: ['outcomes', 'relations', 'states', 'report'] },
  'citations-outdated': { lowest: '', filters: ['yearFrom', 'yearTo', 'body', 'relations', 'asOf'] },
  'legal-sources': {
    lowest: '',
    filters: ['yearFrom', 'yearTo', 'body', 'region', 'levels', 'held', 'inForceOn', 'relations'],
  },
  'issuing-bodies': { lowest: '', filters: ['region'] },
  regions: { lowest: '', filters: [] },
  'items-of-reports': { lowest: '', filters: ['kinds', 'statuses', 'cited'] },
  'sources-of-bodies': { lowest: '', filters: [] },
  'reports-of-bodies': { lowest: '', filters: [] },
  'citations-of-sources': { lowest: '', filters: ['relations', 'states'] },
  'provisions-citing': { lowest: '', filters: [] },
  'citations-of-provisions': { lowest: '', filters: ['states'] },
  search: {
    lowest: -Number.MAX_VALUE,
    filters: [
      ...[
        'terms',
        'direct',
        'within',
        'near',
        'every',
        'sort',
        'kinds',
        'units',
        'yearFrom',
        'yearTo',
        'promulgatedFrom',
        'promulgatedTo',
        'levels',
      ],
      ...['source', 'body', 'region', 'cited', 'inForceOn'],
    ],
  },
  'citations-of-reports': { lowest: -1, filters: ['outcomes', 'relations', 'states'] },
  'review-queue': { lowest: -Number.MAX_VALUE, filters: ['report', 'kinds', 'relations'] },
  'decided-links': { lowest: '', filters: ['states', 'kinds', 'report', 'actor', 'orphaned'] },
  'measures-of-sources': { lowest: '', filters: ['yearFrom', 'yearTo', 'statuses', 'relations', 'states'] },
} as const satisfies Record<string, { lowest: string | number; filters: readonly string[] }>;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The filters that a list takes, apart from `text`. */
export function filtersOf(list: ListName): readonly string[] {
  return LISTS[list].filters;
}

export function isList(name: string): name is ListName {
  return name in LISTS;
}

export interface ListQuery {
  list: ListName;
  filter: Row;
  /** null counts instead, FACETS counts by year, body, level, relation and the like. */
  page: PageRequest | 'FACETS' | null;
}

/** How many entries of a list have a value; one may have several values, and counts under each. */
export interface FacetCount {
  facet: 'YEAR' | 'BODY' | 'LEVEL' | 'RELATION' | 'KIND' | 'STATE' | 'RULE';
  value: string | number;
  count: number;
}

/** A list at the top of a query. */
export async function readList(graph: ReadGraph, query: ListQuery, asks?: Asks): Promise<unknown[]> {
  const read = (hits: number | null = null) => graph.read(listText(query, asks), listParameters(query, hits));
  if (query.list === 'search' && isPage(query.page)) {
    const found = async (hits: number | null) => {
      const [row = { value: [], hits: 0, least: null }] = await read(hits);
      return row as unknown as Found;
    };
    const { direction, limit } = query.page;
    // The index gives the best first, not the newest.
    const isByScore = direction === 'FORWARD' && query.filter.sort === 'RELEVANCE';
    return isByScore ? bestFound(limit + 1, found) : (await found(null)).value;
  }
  const rows = await read();
  return rows.map((row) => row.value);
}

function isPage(page: ListQuery['page']): page is PageRequest {
  return page !== null && page !== 'FACETS';
}

/** The same list under each of many parents, in one statement; `found` is told of parents that come along whole. */
export async function readLists(
  graph: ReadGraph,
  query: ListQuery,
  parents: readonly string[],
  asks?: Asks,
  found: (parent: { id: string }) => void = () => {},
): Promise<Map<string, unknown[]>> {
  const rows = await graph.read(listText(query, asks), { ...listParameters(query), parents });
  for (const { node } of rows) if (node) found(node as { id: string });
  return new Map(rows.map((row) => [row.parent as string, row.value as unknown[]]));
}

/** The rows of one list, one more than asked for when there are more. */
export function asPage(values: readonly unknown[], request: PageRequest): Page {
  const positions = values.slice(0, request.limit).map(asPosition);
  if (request.direction === 'BACKWARD') positions.reverse();
  return { positions, more: values.length > request.limit };
}

/** A statement that gives the node has not given its id besides. */
function asPosition(value: unknown): Position {
  const position = value as Position;
  if (position.node) position.id = position.node.id;
  return position;
}

export function listText({ list, filter, page }: ListQuery, asks?: Asks): string {
  const reading = page === 'FACETS' ? page : (page?.direction ?? 'COUNT');
  return listStatement(list, reading, filter.text != null, asks);
}

/** `hits`: of a search, how many of the best the index is asked for; null: all. */
export function listParameters({ list, filter, page: asked }: ListQuery, hits: number | null = null): Row {
  const page = asked === 'FACETS' ? null : asked;
  const { lowest, filters } = LISTS[list];
  const given = Object.fromEntries(filters.map((name) => [name, filter[name] ?? null]));
  const parameters = {
    ...given,
    text: filter.text == null ? null : phrases(String(filter.text)),
    afterKey: page?.after?.key ?? lowest,
    afterId: page?.after?.id ?? '',
    beforeKey: page?.before?.key ?? null,
    beforeId: page?.before?.id ?? null,
    limit: (page?.limit ?? 0) + 1,
  };
  // Neo4j plans a statement anew for each combination of types that its parameters have, null being one: the plan of
  // a search takes it seconds, and there are thousands of combinations. One map is of one type.
  return list === 'search' ? { search: { ...parameters, hits } } : parameters;
}

/** Every word must occur as written. Quoted, so that nothing in it is query syntax to the index. */
export function phrases(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => `"${word.replace(/["\\]/gu, '\\$&')}"`)
    .join(' AND ');
}
