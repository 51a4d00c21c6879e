/**
 * One set of loaders per request: whatever a level of the query asks for goes to Neo4j in one statement, so that
 * the number of statements follows the query's depth, not the number of nodes. A key holds all that is needed to
 * load its value; a list's key is its parent with its filters and page.
 */
import DataLoader from 'dataloader';
import type { BasisReader } from '../graph/read/basis';
import { nodesById, valuesOf } from '../graph/read/batches';
import { type Climb, type ClimbKey, climb, type Direction } from '../graph/read/climb';
import type { ReadGraph } from '../graph/read/graph';

import { decisionOf, type LinkRow, linksById, reachOf, type StoredDecision } from '../graph/read/links';

import { asPage, type FacetCount, type ListQuery, type Page, readList, readLists } from '../graph/read/lists';

import type {
  BodyRow,
  CitationRow,
  EventRow,
  FigureRow,
  ItemRow,
  ProvisionRow,
  ReferenceRow,
  RegionRow,
  RelationRow,
  ReportRow,
  SourceRow,
  SuggestionRow,
  VersionRow,
} from '../graph/read/rows';

import type { CitedRow } from '../research/source-sets';

import type { Decision } from '../review/reading';

export interface ListKey extends ListQuery {
  /** null at the top of a query. */
  parent: string | null;
}

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: ReadGraph) {
  const byId = <R extends { id: string }>(name: string) =>
    new DataLoader<string, R | null>((ids) => nodesById<R>(graph, name, ids));
  const of = <V>(name: string, none: V, parameter = 'ids') =>
    new DataLoader<string, V>((ids) => valuesOf<V>(graph, name, { [parameter]: ids }, ids, none));

  return {
    report: byId<ReportRow>('reports-by-id'),
    item: byId<ItemRow>('items-by-id'),
    citation: byId<CitationRow>('citations-by-id'),
    figure: byId<FigureRow>('figures-by-id'),
    source: byId<SourceRow>('sources-by-id'),
    version: byId<VersionRow>('versions-by-id'),
    provision: byId<ProvisionRow>('provisions-by-id'),
    body: byId<BodyRow>('bodies-by-id'),
    region: byId<RegionRow>('regions-by-id'),

    link: new DataLoader<string, LinkRow | null>((ids) => linksById(graph, ids)),
    decisionsOfLink: new DataLoader<string, Decision[]>(async (ids) => {
      const found = await valuesOf<StoredDecision[]>(graph, 'decisions-of-links', { ids }, ids, []);
      return found.map((decisions) => decisions.map(decisionOf));
    }),
    reachOfLink: new DataLoader<LinkRow, number, string>((links) => reachOf(graph, links), {
      cacheKeyFn: ({ id }) => id,
    }),

    reportText: of<string | null>('report-texts', null),
    citationsOfItem: of<string[]>('citations-of-items', []),
    figuresOfItem: of<string[]>('figures-of-items', []),
    figuresOfReport: of<string[]>('figures-of-reports', []),
    citedInReport: of<CitedRow[]>('sources-cited-in-reports', []),
    partsOfItem: of<string[]>('parts-of-items', []),
    versionsOfSource: of<VersionRow[]>('versions-of-sources', []),
    eventsOfSource: of<EventRow[]>('events-of-sources', []),
    relationsFrom: of<RelationRow[]>('relations-from-sources', []),
    relationsTo: of<RelationRow[]>('relations-to-sources', []),
    contentsOfVersion: of<string[]>('contents-of-versions', []),
    partsOfProvision: of<string[]>('parts-of-provisions', []),
    provisionsOfLineage: of<string[]>('provisions-of-lineages', []),
    referencesOfProvision: of<ReferenceRow[]>('references-of-provisions', []),
    suggestionsOfMeasure: of<SuggestionRow[]>('suggestions-of-measures', []),
    textsOfProvision: of<string[]>('texts-of-provisions', []),
    sourcesNamed: of<string[]>('sources-named', [], 'keys'),
    sourcesNumbered: of<string[]>('sources-numbered', [], 'keys'),

    provisionAt: new DataLoader<{ version: string; path: string }, string | null, string>(
      (keys) => {
        const parents = keys.map(({ version, path }) => `${version}/${path}`);
        return valuesOf<string | null>(graph, 'articles-of-versions', { keys }, parents, null);
      },
      { cacheKeyFn: ({ version, path }) => `${version}/${path}` },
    ),

    climb: new DataLoader<ClimbKey, Climb, string>(
      (keys) =>
        inGroups(
          keys,
          ({ depth, direction }) => `${direction} ${depth}`,
          (group) =>
            climb(
              (ids) => relationsOf(graph, group[0]!.direction, ids),
              group.map(({ source }) => source),
              group[0]!.depth,
              group[0]!.direction,
            ),
        ),
      { cacheKeyFn: ({ source, depth, direction }) => `${direction} ${depth} ${source}` },
    ),

    list: new DataLoader<ListKey, Page | number | FacetCount[], string>(
      (keys) => inGroups(keys, queryOf, (group) => readGroup(graph, group)),
      { cacheKeyFn: (key) => `${key.parent} ${queryOf(key)}` },
    ),
  };
}

const RELATIONS = { UP: 'relations-from-sources', DOWN: 'relations-to-sources' } as const;

function relationsOf(
  graph: ReadGraph,
  direction: Direction,
  ids: readonly string[],
): Promise<RelationRow[][]> {
  return valuesOf<RelationRow[]>(graph, RELATIONS[direction], { ids }, ids, []);
}

export function basisReader(loaders: Loaders): BasisReader {
  return {
    climb: (key) => loaders.climb.load(key),
    source: (id) => loaders.source.load(id),
    versions: (id) => loaders.versionsOfSource.load(id),
  };
}

/** Keys that one statement can answer go together; the answers come back in the order of the keys. */
async function inGroups<K, V>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  read: (group: K[]) => Promise<V[]>,
): Promise<V[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const name = groupOf(key);
    groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  const out = new Array<V>(keys.length);
  await Promise.all(
    [...groups.values()].map(async (places) => {
      const values = await read(places.map((i) => keys[i]!));
      places.forEach((place, i) => {
        out[place] = values[i]!;
      });
    }),
  );
  return out;
}

/** Everything about a list but whose it is. */
function queryOf({ list, filter, page }: ListKey): string {
  return JSON.stringify([list, filter, page]);
}

async function readGroup(
  graph: ReadGraph,
  group: readonly ListKey[],
): Promise<(Page | number | FacetCount[])[]> {
  const query = group[0]!;
  const shape = (values: unknown[]) => {
    if (query.page === 'FACETS') return values as FacetCount[];
    return query.page ? asPage(values, query.page) : ((values[0] as number | undefined) ?? 0);
  };
  if (query.parent === null) {
    const answer = shape(await readList(graph, query));
    return group.map(() => answer);
  }
  const parents = [...new Set(group.map(({ parent }) => parent!))];
  const found = await readLists(graph, query, parents);
  return group.map(({ parent }) => shape(found.get(parent!) ?? []));
}
