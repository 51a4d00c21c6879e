/** The changes as every door asks them. */
import { type Change, readChanges } from '../../../graph/queries/changes';
import type { ApiContext } from '../context';
import { decodeCursor, encodeCursor } from '../paging/cursor';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';

export interface ChangesPage {
  edges: { cursor: string; node: Change }[];
  hasNextPage: boolean;
  endCursor: string | null;
}

/** @param since a time, or a day as it begins in UTC. @throws BAD_USER_INPUT for a cursor of another list, or too many. */
export async function changesAsked(
  { since, after, first }: { since: Date | string; after?: string | null; first?: number | null },
  { graph }: Pick<ApiContext, 'graph'>,
): Promise<ChangesPage> {
  checkSize('first', first);
  const position = after == null ? null : decodeCursor('changes', after, 'after');
  const { changes, more } = await readChanges(graph, {
    since: new Date(since).toISOString(),
    after: position && { at: String(position.key), id: position.id },
    limit: first ?? PAGE_DEFAULT,
  });
  const edges = changes.map((node) => ({
    cursor: encodeCursor('changes', { key: node.at, id: node.id }),
    node,
  }));
  return { edges, hasNextPage: more, endCursor: edges.at(-1)?.cursor ?? null };
}
