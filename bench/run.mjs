/** `npm run bench:citations`: sets up, builds, and measures. */
import { bootstrap } from '../scripts/bootstrap.mjs';

await bootstrap();
await import('./citations.mjs');
