/**
 * `npm run bench:growth`: how each operation grows with the graph, over graphs of `--sizes 1000,10000,100000`
 * measures: statements, dbHits and the time to answer one caller, each fitted as size to a power. Look-ups and pages
 * must not grow. Never part of the tests.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bootstrap } from '../scripts/bootstrap.mjs';

await bootstrap();
const { generatedGraph } = await import('./generate/graph.mjs');
const { countedYiju } = await import('./counted.mjs');
const { driveHttp } = await import('./peers/drive.mjs');
const { OPERATIONS } = await import('./peers/operations.mjs');
const { takeSamples, THOUSANDTH_PAGE_FROM, thousandthPage } = await import('./peers/samples.mjs');
const { yijuServer } = await import('./peers/servers.mjs');
const { exponentOf } = await import('./fit.mjs');
const { machine, record } = await import('./result.mjs');
const { table } = await import('./table.mjs');

const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../dist/platform/neo4j');
const { migrate } = require('../dist/graph/migrate');

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    seconds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const PROFILED = 10;

const sizes = [];
for (const measures of options.sizes.split(',').map(Number)) sizes.push(await measureAt(measures));
const figures = { sizes, growth: growthOf(sizes) };
record('growth', { command: 'npm run bench:growth', figures });
process.stdout.write(`${describe(figures)}\n`);

async function measureAt(measures) {
  const say = (line) => process.stderr.write(`${line}\n`);
  const { home, counts, seconds } = await generatedGraph({ measures, seed: Number(options.seed), say });
  const ending = [];
  try {
    const neo4j = await ensureNeo4j({ home, say: () => {} });
    ending.push(() => neo4j.stop());
    const driver = await createDriver(neo4j);
    ending.push(() => driver.close());
    await migrate(driver);
    const server = await yijuServer(neo4j, { YIJU_RESPONSE_CACHE_MB: '0' });
    ending.push(() => server.stop());
    const samples = await takeSamples(driver);
    if (measures >= THOUSANDTH_PAGE_FROM) samples.page1000 = await thousandthPage(server.ask);
    const count = await countedYiju(driver);
    const operations = {};
    for (const { name, samples: of, yiju } of OPERATIONS) {
      const asked = samples[of] ?? [];
      if (asked.length === 0) continue;
      say(`  ${measures} ${name}`);
      operations[name] = await measureOperation(server, count, yiju, asked);
    }
    return { measures, counts, generationSeconds: seconds, operations };
  } finally {
    for (const end of ending.reverse()) await end();
  }
}

async function measureOperation(server, count, { query, variables }, asked) {
  const each = [];
  for (const sample of asked.slice(0, PROFILED)) each.push(await count(query, variables(sample)));
  const mean = (key) => each.reduce((sum, one) => sum + one[key], 0) / each.length;
  const bodies = asked.map((sample) => ({ query, variables: variables(sample) }));
  await driveHttp(server.url, bodies, { connections: 1, seconds: 1 });
  const { p50, p95 } = await driveHttp(server.url, bodies, {
    connections: 1,
    seconds: Number(options.seconds),
  });
  return { statements: mean('statements'), dbHits: mean('dbHits'), p50, p95 };
}

/** value ≈ size ^ exponent: 0 does not grow, 1 is linear. */
function growthOf(all) {
  return Object.fromEntries(
    OPERATIONS.map(({ name }) => {
      const at = all.filter(({ operations }) => operations[name]);
      const exponent = (key) =>
        exponentOf(at.map(({ measures, operations }) => [measures, operations[name][key]]));
      return [name, { dbHits: exponent('dbHits'), p50: exponent('p50') }];
    }),
  );
}

function describe({ sizes: all, growth }) {
  const { cpu, cores, loadAverage, node } = machine();
  const fixed = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '—');
  const rows = OPERATIONS.map(({ name }) => [
    name,
    ...all.map(({ operations: { [name]: found } }) =>
      found ? `${fixed(found.dbHits, 0)} · ${fixed(found.p50)} ms` : '—',
    ),
    fixed(growth[name].dbHits, 2),
    fixed(growth[name].p50, 2),
  ]);
  const heads = ['dbHits · p50', ...all.map(({ measures }) => String(measures)), 'dbHits ∝ n^', 'p50 ∝ n^'];
  return [
    `${cpu}，${cores} 核 cores，负载 load ${fixed(loadAverage)}，Node ${node}`,
    table(heads, rows),
  ].join('\n\n');
}
