/** Statements that answer for many keys at once, and their answers put back in the order of the keys. */
import type { ReadGraph, Row } from '../connection/read';
import { type Asks, statement } from './directives';

/** Nodes by id; null where there is none. */
export async function nodesById<R extends { id: string }>(
  graph: ReadGraph,
  name: string,
  ids: readonly string[],
  asks?: Asks,
): Promise<(R | null)[]> {
  const rows = await graph.read(statement(name, asks), { ids });
  const found = new Map(rows.map(({ node }) => [(node as R).id, node as R]));
  return ids.map((id) => found.get(id) ?? null);
}

/** What hangs on each of many parents; `none` where nothing does. */
export async function valuesOf<V>(
  graph: ReadGraph,
  name: string,
  parameters: Row,
  parents: readonly string[],
  none: V,
  asks?: Asks,
): Promise<V[]> {
  const rows = await graph.read(statement(name, asks), parameters);
  const found = new Map(rows.map((row) => [row.parent as string, row.value as V]));
  return parents.map((parent) => found.get(parent) ?? none);
}
