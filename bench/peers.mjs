/**
 * `npm run bench`: Yiju against @neo4j/graphql, hand-written Cypher and the floor of the transport, on a generated
 * graph. `-- --measures 100000`, `--seconds 5`, `--only search`. Never part of the tests.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { runTool } from '../scripts/tool.mjs';

const PEERS = path.join(ROOT, 'bench', 'peers');

await bootstrap();
if (!existsSync(path.join(PEERS, 'node_modules', '@neo4j', 'graphql'))) {
  const code = await runTool('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS });
  if (code !== 0) throw new Error(`npm ci in bench/peers：expected exit code 0, but got: ${code}`);
}
await import('./peers/run.mjs');
