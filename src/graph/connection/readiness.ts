/** Whether the graph can be asked: reachable, and brought to the migrations of this code. */

import { type AppliedMigration, pendingMigrations, readMigrations } from '../migrate';
import { loadCypher } from '../statements/load';
import type { ReadGraph } from './read';

export type Readiness = 'ready' | 'graph unreachable' | 'graph not migrated';

const PATIENCE_MS = 3_000;

export async function graphReadiness(graph: ReadGraph): Promise<Readiness> {
  let applied: AppliedMigration[];
  try {
    const rows = await graph.read(loadCypher('migrations-applied'), {}, AbortSignal.timeout(PATIENCE_MS));
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
