/** A home of its own for one scenario: a real Neo4j, and `yiju` as processes that may be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/bootstrap.mjs';

const require = createRequire(import.meta.url);
const { createDriver } = require('../../dist/platform/neo4j');
const { readPassword, readState } = require('../../dist/platform/neo4j/state');
const { isAlive, sleep, waitFor } = require('../../dist/platform/neo4j/processes');
const { exportHash } = require('../../dist/app/backup/graph-hash');
const { migrate } = require('../../dist/graph/migrate');
const { verify } = require('../../dist/app/backup/verify');

export { sleep, waitFor };

const PROGRAM = path.join(ROOT, 'dist', 'cli', 'main.js');
const IMPORTER = path.join(ROOT, 'qa', 'faults', 'importer.mjs');
const SMALL = { YIJU_NEO4J_HEAP: '512m', YIJU_NEO4J_PAGECACHE: '64m', YIJU_NEO4J_LINGER: '20' };
const DELETE_ALL =
  'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';

export class World {
  processes = new Set();

  constructor({ env = {}, root = os.tmpdir() } = {}) {
    this.root = mkdtempSync(path.join(root, 'yiju-faults-'));
    this.home = path.join(this.root, 'home');
    this.neo4j = path.join(this.home, 'neo4j');
    const { NEO4J_URI: _, ...inherited } = process.env;
    this.env = { ...inherited, ...SMALL, YIJU_HOME: this.home, ...env };
  }

  /** A process of `yiju`; `ended` gives how it ended and what it said. */
  yiju(args, env = {}) {
    return this.process([PROGRAM, ...args], env);
  }

  process(args, env = {}, input = 'ignore') {
    const child = spawn(process.execPath, args, {
      env: { ...this.env, ...env },
      stdio: [input, 'pipe', 'pipe'],
    });
    this.processes.add(child);
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const text = () => Buffer.concat(said).toString();
    const ended = once(child, 'close').then(([code, signal]) => {
      this.processes.delete(child);
      return { code, signal, text: text() };
    });
    return { child, ended, text };
  }

  /** One that must end well. */
  async must(args, env) {
    const { code, signal, text } = await this.yiju(args, env).ended;
    if (code !== 0)
      throw new Error(`yiju ${args.join(' ')}: expected exit code 0, but got: ${signal ?? code}\n${text}`);
    return text;
  }

  /** An importer that waits for `begin`, its modules loaded. */
  async importer({ laws, reports }, env) {
    const importer = this.process([IMPORTER, laws, reports], env, 'pipe');
    importer.child.stdin.on('error', () => {});
    await waitFor(() => importer.text().includes('ready') || importer.child.exitCode !== null, 120_000, 5);
    const begin = () => void importer.child.stdin.write('go');
    return { ...importer, begin };
  }

  /** A whole import, which must end well. Gives the seconds it took. */
  async import(folders, env) {
    const { begin, ended } = await this.importer(folders, env);
    const begun = performance.now();
    begin();
    const { code, signal, text } = await ended;
    if (code !== 0) throw new Error(`expected the import to end well, but got: ${signal ?? code}\n${text}`);
    return (performance.now() - begun) / 1000;
  }

  /** Until told to stop: linger or not, a killed importer must not take it along. */
  async startDatabase() {
    await this.must(['db', 'start']);
    return this.graph(migrate);
  }

  stopDatabase() {
    return this.must(['db', 'stop']);
  }

  async killDatabase() {
    const { pid } = this.database();
    process.kill(pid, 'SIGKILL');
    await waitFor(() => !isAlive(pid), 30_000);
  }

  /** Where the embedded Neo4j is: { pid, port }. */
  database() {
    const state = readState(this.neo4j);
    if (!state) throw new Error(`expected a database in ${this.home}, but got: none`);
    return state;
  }

  /** Works on the graph from this process; does not start a database that is away. */
  async graph(work) {
    const { port } = this.database();
    const password = readPassword(this.neo4j);
    const driver = await createDriver({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  }

  clear() {
    return this.graph(async (driver) => {
      const session = driver.session();
      await session.run(DELETE_ALL).finally(() => session.close());
    });
  }

  hash() {
    return this.graph(exportHash);
  }

  /** The graph is the one that `whole` was the hash of. */
  async needSame(whole, when) {
    const found = await this.hash();
    if (found.hash === whole.hash) return;
    const shown = ({ hash, nodes, relationships }) =>
      `${hash.slice(0, 12)} (${nodes} nodes, ${relationships} relationships)`;
    throw new Error(`${when}: expected ${shown(whole)}, but got: ${shown(found)}`);
  }

  /** Nothing is broken in it. */
  async needSound() {
    const checks = await this.graph(verify);
    const broken = checks
      .filter(({ breaks, unread }) => breaks.length > 0 || unread !== null)
      .map(({ name, breaks, unread }) => ({ name, breaks, unread }));
    if (broken.length > 0) throw new Error(`expected a sound graph, but got: ${JSON.stringify(broken)}`);
  }

  /** `yiju serve` on a free port: { child, ended, base }. */
  async serve(env = {}) {
    const server = this.yiju(['serve', '--port', '0'], {
      // What was decided is reckoned with its reasons.
      ...{ YIJU_COST_PER_MINUTE: '0', YIJU_REVIEWERS: 'open' },
      ...env,
    });
    const url = () => /GraphQL (http:\S+)\/graphql/u.exec(server.text())?.[1];
    await waitFor(() => url() !== undefined || server.child.exitCode !== null, 120_000, 100);
    if (!url()) throw new Error(`expected yiju serve to serve, but got:\n${server.text()}`);
    return { ...server, base: url() };
  }

  async drop() {
    for (const child of this.processes) child.kill('SIGKILL');
    await this.stopDatabase().catch(() => {});
    rmSync(this.root, { recursive: true, force: true });
  }
}

const worlds = new Set();

/** A world for `work`, gone after it, however it ends. */
export async function inWorld(work, options) {
  const world = new World(options);
  worlds.add(world);
  try {
    return await work(world);
  } finally {
    worlds.delete(world);
    await world.drop();
  }
}

/** No database and no process is left behind by a run that is broken off. */
export async function dropWorlds() {
  for (const world of worlds) await world.drop();
}
