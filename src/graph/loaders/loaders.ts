/**
 * One set of loaders per request: whatever a level of the query asks for goes to Neo4j in one statement, so that
 * the number of statements follows the query's depth, not the number of nodes. A key holds all that is needed to
 * load its value; a list's key is its parent with its filters and page.
 */
import DataLoader from 'dataloader';
import { idPrefix } from '../../domain/model/ids';
import type { CitedRow } from '../../domain/research/source-sets';
import type { Decision } from '../../domain/review/reading';
import type { Written } from '../../domain/sources/provision-text';
import type { ReadGraph, Row } from '../connection/read';
import { decisionOf, type LinkRow, linksById, reachOf, type StoredDecision } from '../queries/links';

import { readNamed, type WorkAsked } from '../queries/sources-by-name';
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
} from '../rows';
import { nodesByAnyId, nodesById, valuesOf } from '../statements/batches';
import { type Asks, asksAll, statement } from '../statements/directives';
import { asPage, type FacetCount, type ListQuery, type Page, readList, readLists } from '../statements/lists';
import { basisLoaders } from './basis-loaders';
import { inGroups } from './in-groups';

export interface ListKey extends ListQuery {
  /** null at the top of a query. */
  parent: string | null;
}

/** What every node has. */
type NodeRow = { id: string };
type PlacedRow = { node: NodeRow | null; texts?: string[] };

interface Meant {
  sourceId: string | null;
  versionId: string | null;
}

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: ReadGraph, asks: Asks = asksAll) {
  const byId = <R extends { id: string }>(name: string) =>
    new DataLoader<string, R | null>((ids) => nodesById<R>(graph, name, ids, asks));
  const of = <V>(name: string, none: V, parameter = 'ids') =>
    new DataLoader<string, V>((ids) => valuesOf<V>(graph, name, { [parameter]: ids }, ids, none, asks));

  const byAnyId = <R extends { id: string }>(name: string) =>
    new DataLoader<string, R | null>((ids) => nodesByAnyId<R>(graph, name, ids, asks));

  const nodes = {
    report: byId<ReportRow>('reports-by-id'),
    item: byAnyId<ItemRow>('items-by-id'),
    citation: byAnyId<CitationRow>('citations-by-id'),
    figure: byAnyId<FigureRow>('figures-by-id'),
    source: byId<SourceRow>('sources-by-id'),
    version: byId<VersionRow>('versions-by-id'),
    provision: byId<ProvisionRow>('provisions-by-id'),
    body: byId<BodyRow>('bodies-by-id'),
    region: byId<RegionRow>('regions-by-id'),
  };
  /** What was found is there whole, and need not be asked for by its id. */
  const keep = (found: NodeRow) => {
    const prefix = idPrefix(found.id);
    if (prefix && prefix !== 'link')
      (nodes[prefix] as DataLoader<string, NodeRow | null>).prime(found.id, found);
  };
  /** Lists of nodes, by the ids of these. */
  const idsOf = (name: string) =>
    new DataLoader<string, string[]>(async (ids) => {
      const found = await valuesOf<NodeRow[]>(graph, name, { ids }, ids, [], asks);
      found.flat().forEach(keep);
      return found.map((each) => each.map(({ id }) => id));
    });
  const textsOfProvision = of<string[]>('texts-of-provisions', []);
  const versionsOfSource = new DataLoader<string, VersionRow[]>(async (ids) => {
    const found = await valuesOf<VersionRow[]>(graph, 'versions-of-sources', { ids }, ids, [], asks);
    found.flat().forEach(keep);
    return found;
  });
  const keepPlaced = ({ node, texts }: PlacedRow) => {
    if (!node) return null;
    keep(node);
    if (texts) textsOfProvision.prime(node.id, texts);
    return node.id;
  };
  const provisionAt = new DataLoader<{ version: string; path: string }, string | null, string>(
    async (keys) => {
      const parents = keys.map(({ version, path }) => `${version}/${path}`);
      const none: PlacedRow = { node: null };
      const found = await valuesOf<PlacedRow>(graph, 'articles-of-versions', { keys }, parents, none, asks);
      return found.map(keepPlaced);
    },
    { cacheKeyFn: ({ version, path }) => `${version}/${path}` },
  );

  const citationsOfItem = idsOf('citations-of-items');

  /** Works together with the versions meant, in one round trip. */
  const worksInVersions = async (meant: readonly Meant[]) => {
    const pairs = new Map<string, Row>();
    for (const { sourceId, versionId } of meant) {
      if (sourceId) pairs.set(`${sourceId} ${versionId}`, { source: sourceId, version: versionId });
    }
    if (pairs.size === 0) return;
    const rows = await graph.read(statement('works-in-versions', asks), { pairs: [...pairs.values()] });
    for (const { node, version } of rows) {
      keep(node as NodeRow);
      if (version) keep(version as NodeRow);
    }
  };

  return {
    ...nodes,
    worksInVersions,
    link: new DataLoader<string, LinkRow | null>((ids) => linksById(graph, ids)),
    decisionsOfLink: new DataLoader<string, Decision[]>(async (ids) => {
      const found = await valuesOf<StoredDecision[]>(graph, 'decisions-of-links', { ids }, ids, []);
      return found.map((decisions) => decisions.map(decisionOf));
    }),
    reachOfLink: new DataLoader<LinkRow, number, string>((links) => reachOf(graph, links), {
      cacheKeyFn: ({ id }) => id,
    }),

    reportText: of<string | null>('report-texts', null),
    citationsOfItem,
    figuresOfItem: idsOf('figures-of-items'),
    figuresOfReport: idsOf('figures-of-reports'),
    citedInReport: of<CitedRow[]>('sources-cited-in-reports', []),
    partsOfItem: idsOf('parts-of-items'),
    versionsOfSource,
    eventsOfSource: of<EventRow[]>('events-of-sources', []),
    relationsFrom: of<RelationRow[]>('relations-from-sources', []),
    relationsTo: of<RelationRow[]>('relations-to-sources', []),
    contentsOfVersion: idsOf('contents-of-versions'),
    partsOfProvision: idsOf('parts-of-provisions'),
    provisionsOfLineage: idsOf('provisions-of-lineages'),
    referencesOfProvision: of<ReferenceRow[]>('references-of-provisions', []),
    suggestionsOfMeasure: of<SuggestionRow[]>('suggestions-of-measures', []),
    textsOfProvision,
    textsOfVersion: of<Written[]>('whole-texts-of-versions', []),
    outlineOfVersion: of<string | null>('outlines-of-versions', null),
    sourceNamed: new DataLoader<WorkAsked, string | null, string>(
      async (asked) => {
        const found = await readNamed(graph, asked, asks);
        for (const work of found) {
          if (!work) continue;
          const { node, versions, provisions } = work;
          keep(node);
          versions?.forEach(keep);
          if (versions) versionsOfSource.prime(node.id, versions);
          for (const each of provisions) provisionAt.prime(each, keepPlaced(each));
        }
        return found.map((work) => work?.node.id ?? null);
      },
      { cacheKeyFn: ({ id, name, place }) => JSON.stringify([id, name, place]) },
    ),
    sourcesNumbered: of<string[]>('sources-numbered', [], 'keys'),
    provisionAt,

    ...basisLoaders({ graph, asks, keep, versionsOfSource, citationsOfItem }),

    list: new DataLoader<ListKey, Page | number | FacetCount[], string>(
      (keys) => inGroups(keys, queryOf, (group) => readGroup(graph, group, keep, asks)),
      { cacheKeyFn: (key) => `${key.parent} ${queryOf(key)}` },
    ),
  };
}

/** Everything about a list but whose it is. */
function queryOf({ list, filter, page }: ListKey): string {
  return JSON.stringify([list, filter, page]);
}

async function readGroup(
  graph: ReadGraph,
  group: readonly ListKey[],
  keep: (node: NodeRow) => void,
  asks: Asks,
): Promise<(Page | number | FacetCount[])[]> {
  const query = group[0]!;
  const shape = (values: unknown[]) => {
    if (query.page === 'FACETS') return values as FacetCount[];
    if (query.page === null) return (values[0] as number | undefined) ?? 0;
    const page = asPage(values, query.page);
    for (const { node, report } of page.positions) {
      if (node) keep(node);
      if (report) keep(report);
    }
    return page;
  };
  if (query.parent === null) {
    const answer = shape(await readList(graph, query, asks));
    return group.map(() => answer);
  }
  const parents = [...new Set(group.map(({ parent }) => parent!))];
  const found = await readLists(graph, query, parents, asks, keep);
  return group.map(({ parent }) => shape(found.get(parent!) ?? []));
}
