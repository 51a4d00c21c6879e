/**
 * `npm run bench:start`: how long `npm start` takes to its first answer with everything cached: packages installed,
 * built, the database's files fetched and its classes archived, the graph filled. The database itself is down before
 * each start.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { machine, record } from './result.mjs';

const STARTS = 3;
const PORT = '4139';
const LIMIT_MS = 180_000;

await bootstrap();
const require = createRequire(import.meta.url);
const { makeArchive } = require('../dist/platform/neo4j/class-archive');
const { ensureClassPath } = require('../dist/platform/neo4j/jars');
const { javaTool } = require('../dist/platform/neo4j/tools');

// As a server that has run for a while has left it.
await makeArchive(javaTool('java'), await ensureClassPath(() => {})).done;
const home = mkdtempSync(path.join(os.tmpdir(), 'yiju-start-'));
const { NEO4J_URI: _, ...inherited } = process.env;
const env = { ...inherited, YIJU_HOME: home, YIJU_PORT: PORT, YIJU_NEO4J_LINGER: '0', YIJU_LAWS: 'off' };
try {
  const first = await start();
  const seconds = [];
  for (let i = 0; i < STARTS; i++) seconds.push(await start());
  const file = record('start', { command: 'npm run bench:start', figures: { first, seconds } });
  const { cpu, cores, loadAverage } = machine();
  console.log(`${cpu}，${cores} 核 cores，负载 load ${loadAverage.toFixed(1)}`);
  console.log(`空图 with an empty graph: ${first.toFixed(1)} s`);
  console.log(
    `其后 then: ${seconds.map((each) => each.toFixed(1)).join('、')} s → ${path.relative(ROOT, file)}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Seconds from the command to the first answer out of the graph. */
async function start() {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  try {
    while (!(await answers())) {
      if (child.exitCode !== null || performance.now() - begun > LIMIT_MS)
        throw new Error(`expected npm start to answer, but got:\n${said.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return (performance.now() - begun) / 1000;
  } finally {
    process.kill(-child.pid, 'SIGTERM');
    await ended;
    // It goes down with its last user, a little later.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
  }
}

async function answers() {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ measures(first: 1) { nodes { text legalBasis { source { title } } } } }',
      }),
    });
    const { data } = await response.json();
    return data?.measures.nodes.length === 1;
  } catch {
    return false;
  }
}
