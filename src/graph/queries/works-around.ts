/** Works and those above or below them, all that a climb needs, in one statement. */

import type { ReadGraph } from '../connection/read';
import type { RelationRow, SourceRow, VersionRow } from '../rows';
import { type Asks, statementToDepth } from '../statements/directives';
import type { Direction } from './climb';

export interface WorkAround {
  node: SourceRow;
  versions: VersionRow[];
  /** To those directly above it, or from those directly below. */
  relations: RelationRow[];
}

const STATEMENTS = { UP: 'works-above', DOWN: 'works-below' } as const;

/** The works themselves too. */
export async function readWorksAround(
  graph: ReadGraph,
  ids: readonly string[],
  depth: number,
  direction: Direction,
  asks?: Asks,
): Promise<WorkAround[]> {
  const cypher = statementToDepth(STATEMENTS[direction], depth, { asks });
  const rows = await graph.read(cypher, { ids: [...new Set(ids)] });
  return rows as unknown as WorkAround[];
}
