/**
 * `npm run bench:import`: how fast law texts are loaded, into an embedded Neo4j of its own that is empty at the start.
 * Never part of the tests.
 */
import { bootstrap } from '../scripts/bootstrap.mjs';

await bootstrap();
await import('./import-measure.mjs');
