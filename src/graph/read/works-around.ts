/** Works and those above or below them, all that a climb needs, in one statement. */
import type { Direction } from './climb';
import type { ReadGraph } from './graph';
import type { RelationRow, SourceRow, VersionRow } from './rows';
import { statementToDepth } from './statements';

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
): Promise<WorkAround[]> {
  const rows = await graph.read(statementToDepth(STATEMENTS[direction], depth), { ids: [...new Set(ids)] });
  return rows as unknown as WorkAround[];
}
