/** Items with what they cite and the works above that, in one statement. */
import type { ReadGraph } from '../connection/read';
import type { CitationRow, ItemRow } from '../rows';
import { type Asks, statementToDepth } from '../statements/directives';
import type { WorkAround } from './works-around';

export interface BasesOfItems {
  items: { node: ItemRow; citations: CitationRow[] }[];
  /** The works cited and those above them. */
  works: WorkAround[];
}

export interface BasesOptions {
  asks?: Asks;
  /** The items are known already: their ids are enough. */
  itemsKnown: boolean;
}

export async function readBasesOfItems(
  graph: ReadGraph,
  ids: readonly string[],
  depth: number,
  { asks, itemsKnown }: BasesOptions,
): Promise<BasesOfItems> {
  const cypher = statementToDepth('bases-of-items', depth, {
    asks,
    known: itemsKnown ? 'items-by-id' : undefined,
  });
  const [row] = await graph.read(cypher, { ids });
  return row as unknown as BasesOfItems;
}
