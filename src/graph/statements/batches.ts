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

/** Nodes by id, also by an id they had before: see cypher/imports/former-ids.cypher. */
export async function nodesByAnyId<R extends { id: string }>(
  graph: ReadGraph,
  name: string,
  ids: readonly string[],
  asks?: Asks,
): Promise<(R | null)[]> {
  const found = await nodesById<R>(graph, name, ids, asks);
  const missing = ids.filter((_, index) => found[index] === null);
  if (missing.length === 0) return found;
  const now = await idsNow(graph, missing);
  const moved = [...new Set(now.values())];
  if (moved.length === 0) return found;
  const rows = await nodesById<R>(graph, name, moved, asks);
  const byId = new Map(moved.map((id, index) => [id, rows[index]!]));
  return ids.map((id, index) => found[index] ?? byId.get(now.get(id) ?? '') ?? null);
}

/** What ids that were given up lead to; those that lead nowhere are left out. */
export async function idsNow(graph: ReadGraph, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await graph.read(statement('former-ids'), { ids });
  return new Map(rows.map(({ parent, value }) => [parent as string, value as string]));
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
