/** Whether the graph can be asked: reachable, whole as far as is known, and brought to the migrations of this code. */

import { type AppliedMigration, pendingMigrations, readMigrations } from '../migrate';
import { loadCypher } from '../statements/load';
import { faultIn } from './fault';
import type { ReadGraph } from './read';
import { isPoolExhausted } from './unavailable';

export type Readiness = 'ready' | 'graph unreachable' | 'graph not migrated' | 'graph damaged';

const PATIENCE_MS = 3_000;

interface Known {
  /** Whether the graph has answered others of late: then it is not away for being slow to answer here. */
  isBusy?: () => boolean;
  isDamaged?: () => boolean;
}

export async function graphReadiness(
  graph: ReadGraph,
  { isBusy = () => false, isDamaged = () => false }: Known = {},
): Promise<Readiness> {
  let applied: AppliedMigration[];
  try {
    const rows = await graph.read(loadCypher('migrations-applied'), {}, AbortSignal.timeout(PATIENCE_MS));
    applied = rows as unknown as AppliedMigration[];
  } catch (error) {
    if (faultIn(error) !== null) return 'graph damaged';
    return isBusy() && isSlow(error) ? 'ready' : 'graph unreachable';
  }
  if (isDamaged()) return 'graph damaged';
  try {
    return pendingMigrations(readMigrations(), applied).length === 0 ? 'ready' : 'graph not migrated';
  } catch {
    // Migrated by other code than this.
    return 'graph not migrated';
  }
}

/** No answer in time, or no connection free in time: nothing that says the graph is away. */
function isSlow(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || isPoolExhausted(error));
}
