/** The full-text index follows the graph at a short distance (cypher/migrations/0004); who promises that what was just written is found waits for it. */
import type { Driver } from 'neo4j-driver';
import { inWrite } from '../connection/write';
import { loadCypher } from '../statements/load';

/** Of a first load of thousands of laws. */
const LIMIT_MS = 600_000;

export async function awaitSearchIndex(driver: Driver): Promise<void> {
  await inWrite(driver, (tx) => tx.run(loadCypher('search-index-awaited')), LIMIT_MS);
}
