/** Whether the graph can be asked: reachable, and brought to the migrations of this code. */
import { loadCypher } from './cypher';
import { type AppliedMigration, pendingMigrations, readMigrations } from './migrate';
import type { ReadGraph } from './read/graph';

export type Readiness = 'ready' | 'graph unreachable' | 'graph not migrated';

const PATIENCE_MS = 3_000;

export async function graphReadiness(graph: ReadGraph): Promise<Readiness> {
  let applied: AppliedMigration[];
  try {
    const rows = await graph.read(
      loadCypher('write/migrations-applied'),
      {},
      AbortSignal.timeout(PATIENCE_MS),
    );
    applied = rows as unknown as AppliedMigration[];
  } catch {
    return 'graph unreachable';
  }
  try {
    return pendingMigrations(readMigrations(), applied).length === 0 ? 'ready' : 'graph not migrated';
  } catch {
    // Migrated by other code than this.
    return 'graph not migrated';
  }
}
