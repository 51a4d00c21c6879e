/** The loaders of chains of legal bases: each reads a whole chain, and keeps all that it met on the way. */
import DataLoader from 'dataloader';
import type { ReadGraph } from '../connection/read';
import { readBasesOfItems } from '../queries/bases-of-items';
import type { Climbed } from '../queries/basis';
import { type ClimbKey, climb, type Direction } from '../queries/climb';
import { readWorksAround, type WorkAround } from '../queries/works-around';
import type { CitationRow, VersionRow } from '../rows';
import type { Asks } from '../statements/directives';
import { inGroups } from './in-groups';

export interface BasisLoadersOptions {
  graph: ReadGraph;
  asks: Asks;
  /** Told of each node met. */
  keep: (node: { id: string }) => void;
  versionsOfSource: DataLoader<string, VersionRow[]>;
  citationsOfItem: DataLoader<string, string[]>;
}

export interface ItemKey {
  item: string;
  depth: number;
}

/** What an item cites, with the climbs from each work among that. */
export interface Bases {
  citations: CitationRow[];
  climbs: ReadonlyMap<string, Climbed>;
}

type BasesLoader = DataLoader<ItemKey, Bases | null, string>;

export function basisLoaders({ graph, asks, keep, versionsOfSource, citationsOfItem }: BasisLoadersOptions) {
  const climbAmong = async (
    found: readonly WorkAround[],
    roots: readonly string[],
    depth: number,
    direction: Direction,
  ): Promise<Climbed[]> => {
    const works = new Map<string, WorkAround>();
    for (const work of found) {
      keep(work.node);
      work.versions.forEach(keep);
      versionsOfSource.prime(work.node.id, work.versions);
      works.set(work.node.id, work);
    }
    const relationsOf = async (ids: readonly string[]) => ids.map((id) => works.get(id)?.relations ?? []);
    const climbs = await climb(relationsOf, roots, depth, direction);
    return climbs.map((each) => ({ ...each, works }));
  };
  const climbs = new DataLoader<ClimbKey, Climbed, string>(
    (keys) =>
      inGroups(
        keys,
        ({ depth, direction }) => `${direction} ${depth}`,
        async (group) => {
          const { depth, direction } = group[0]!;
          const roots = group.map(({ source }) => source);
          const works = await readWorksAround(graph, roots, depth, direction, asks);
          return climbAmong(works, roots, depth, direction);
        },
      ),
    { cacheKeyFn: ({ source, depth, direction }) => `${direction} ${depth} ${source}` },
  );
  const read = async (ids: readonly string[], depth: number, itemsKnown: boolean) => {
    const { items, works } = await readBasesOfItems(graph, ids, depth, { asks, itemsKnown });
    const cited = items.flatMap(({ citations }) => citations.flatMap(({ sourceId }) => sourceId ?? []));
    const roots = [...new Set(cited)];
    const climbed = await climbAmong(works, roots, depth, 'UP');
    const climbs = new Map(roots.map((source, i) => [source, climbed[i]!]));
    for (const { node, citations } of items) {
      if (!itemsKnown) keep(node);
      citations.forEach(keep);
      citationsOfItem.prime(
        node.id,
        citations.map(({ id }) => id),
      );
    }
    return new Map(items.map(({ node, citations }) => [node.id, { citations, climbs }]));
  };
  const basesLoader = (itemsKnown: boolean): BasesLoader =>
    new DataLoader(
      (keys) =>
        inGroups(
          keys,
          ({ depth }) => String(depth),
          async (group) => {
            const { depth } = group[0]!;
            const ids = group.map(({ item }) => item);
            const found = await read(ids, depth, itemsKnown);
            return ids.map((id) => found.get(id) ?? null);
          },
        ),
      { cacheKeyFn: ({ item, depth }: ItemKey) => `${depth} ${item}` },
    );
  const basesOfItem = basesLoader(true);
  const withItems = basesLoader(false);
  return {
    climb: climbs,
    /** null: no such item. */
    basesOfItem,
    /** The same, and the item itself. */
    async itemWithBases(key: ItemKey): Promise<void> {
      const bases = await withItems.load(key);
      basesOfItem.prime(key, bases);
    },
  };
}
