/**
 * `npm run bench:import-growth`: whether import stays linear. Batches of made-up law texts, all of one size, are
 * loaded one after another into one embedded Neo4j; were import linear, each would take as long however much is held
 * already. `-- --batches 8 --laws 200`. Never part of the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from '../scripts/bootstrap.mjs';

await bootstrap();
const { exponentOf } = await import('./fit.mjs');
const { writeLaws } = await import('./laws.mjs');
const { cpuMsOf } = await import('./processor.mjs');
const { machine, record } = await import('./result.mjs');
const { table } = await import('./table.mjs');

const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../dist/platform/neo4j');
const { readState } = require('../dist/platform/neo4j/state');
const { migrate } = require('../dist/graph/migrate');
const { importSources } = require('../dist/app/imports/sources');

const { values: options } = parseArgs({
  options: {
    batches: { type: 'string', default: '8' },
    laws: { type: 'string', default: '200' },
  },
});
const ARTICLES = 60;
/** Not counted: a JVM and a Node compile what is run often. */
const WARM_UP_BATCHES = 2;

const home = mkdtempSync(path.join(os.tmpdir(), 'yiju-bench-import-growth-'));
try {
  const batches = await loadAll();
  const figures = { laws: Number(options.laws), batches, exponent: growthOf(batches) };
  record('import-growth', { command: 'npm run bench:import-growth', figures });
  process.stdout.write(`${describe(figures)}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function loadAll() {
  const neo4j = await ensureNeo4j({ home });
  const driver = await createDriver(neo4j);
  try {
    await migrate(driver);
    const { pid } = readState(home);
    const batches = [];
    for (let number = 0; number < Number(options.batches) + WARM_UP_BATCHES; number++) {
      const batch = await load(driver, pid, number);
      process.stderr.write(`  ${batch.held} + ${batch.provisions}：${batch.seconds.toFixed(1)} s\n`);
      if (number >= WARM_UP_BATCHES) batches.push(batch);
    }
    return batches;
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

async function load(driver, pid, number) {
  const laws = Number(options.laws);
  const folder = path.join(home, `batch-${number}`);
  writeLaws(path.join(folder, '行政法规'), { laws, articles: ARTICLES, after: number * laws });
  const held = await provisionsIn(driver);
  const begun = performance.now();
  const node = process.cpuUsage();
  const neo4j = cpuMsOf(pid);
  const { refused } = await importSources(driver, folder, {});
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(node);
  const provisions = (await provisionsIn(driver)) - held;
  if (refused > 0 || provisions === 0) {
    throw new Error(`expected all of batch ${number} to be loaded, but got: ${refused} refused`);
  }
  return {
    held,
    provisions,
    seconds,
    nodeCpu: (user + system) / 1e6,
    neo4jCpu: neo4j === null ? null : (cpuMsOf(pid) - neo4j) / 1000,
  };
}

async function provisionsIn(driver) {
  const { records } = await driver.executeQuery('MATCH (n:Provision) RETURN count(n) AS count');
  return Number(records[0].get('count'));
}

/** seconds per provision ≈ held ^ exponent: 0 is a linear import. */
function growthOf(batches) {
  const perProvision = (key) =>
    exponentOf(batches.map((batch) => [batch.held, (batch[key] ?? 0) / batch.provisions]));
  return {
    seconds: perProvision('seconds'),
    nodeCpu: perProvision('nodeCpu'),
    neo4jCpu: perProvision('neo4jCpu'),
  };
}

function describe({ batches, exponent }) {
  const fixed = (value, digits = 1) => (value === null ? '—' : value.toFixed(digits));
  const rows = batches.map(({ held, provisions, seconds, nodeCpu, neo4jCpu }) => [
    held,
    fixed(seconds),
    fixed(provisions / seconds, 0),
    fixed(nodeCpu),
    fixed(neo4jCpu),
  ]);
  rows.push([
    '∝ n^',
    fixed(exponent.seconds, 2),
    '',
    fixed(exponent.nodeCpu, 2),
    fixed(exponent.neo4jCpu, 2),
  ]);
  const { cpu, cores, loadAverage, node } = machine();
  return [
    `${cpu}，${cores} 核 cores，负载 load ${fixed(loadAverage)}，Node ${node}`,
    table(['已有条款项目 held', 's', '条/秒 per second', 'Node CPU s', 'Neo4j CPU s'], rows),
  ].join('\n\n');
}
