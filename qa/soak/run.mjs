/**
 * `npm run test:soak -- [--minutes 30] [--at 0.7] [--seed S]`: finds what the server can do, then asks that share of it
 * for so long, while reports are imported again behind it. The figures are written as it goes, so that a run which is
 * broken off leaves what it had. Exits with 1 on errors or when a decision was lost.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { generator } from '../../bench/random.mjs';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { bootstrap } from '../../scripts/bootstrap.mjs';

await bootstrap();
const require = createRequire(import.meta.url);
const { loadSeeds } = require('../../dist/app/imports/seeds');
const { material, reviewMaterial } = await import('../faults/material.mjs');
const { linksOf, needSound, reckon, tokensFor } = await import('../faults/reviewers.mjs');
const { dropWorlds, inWorld, sleep } = await import('../faults/world.mjs');
const { memoryOf, slope } = await import('./memory.mjs');
const { Mix } = await import('./mix.mjs');
const { closedLoop, steadily } = await import('./pace.mjs');
const { Spread } = await import('./spread.mjs');

const CLIENTS = [4, 8, 16];
const CAPACITY_SECONDS = 8;
const WARM_UP_SECONDS = 5;
const SAMPLE_MS = 5_000;
const IMPORT_EVERY_MS = 30_000;
const REVIEWERS = 5;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    at: { type: 'string', default: '0.7' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = number('--minutes', 0.1, 24 * 60);
const share = number('--at', 0.01, 1);
const command = `npm run test:soak -- --minutes ${minutes} --at ${share}`;

const seen = {
  ok: 0,
  failed: {},
  times: { all: new Spread(), read: new Spread(), lookup: new Spread(), write: new Spread() },
  samples: [],
  imports: 0,
  importsFailed: 0,
};
let capacity = null;
let begun = null;
let isOver = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    isOver = true;
    if (begun !== null) keep({ finished: false });
    void dropWorlds().finally(() => process.exit(130));
  });
}

await inWorld(async (world) => {
  say('准备图 preparing the graph');
  await world.startDatabase();
  await world.graph((driver) => loadSeeds(driver));
  const reviewed = reviewMaterial(world.root);
  await world.import(reviewed);
  await world.import(material(`${world.root}/more`));
  const tokens = await tokensFor(world, REVIEWERS);
  const server = await world.serve();
  const { base } = server;
  const links = await linksOf(base);
  const mix = new Mix({ base, tokens, links, random: generator(Number(values.seed)) });

  await closedLoop(mix, CLIENTS[0], WARM_UP_SECONDS);
  capacity = 0;
  for (const clients of CLIENTS) {
    const rate = await closedLoop(mix, clients, CAPACITY_SECONDS);
    say(`${clients} 个客户 clients：${rate.toFixed(0)}/s`);
    capacity = Math.max(capacity, rate);
  }
  begun = performance.now();
  const rate = capacity * share;
  say(`以 ${rate.toFixed(0)}/s 运行 ${minutes} 分钟 for ${minutes} min`);
  const timer = setTimeout(() => {
    isOver = true;
  }, minutes * 60_000);
  await Promise.all([
    steadily(mix, rate, { isOver: () => isOver, onDone: count }),
    sampling(base),
    importing(world, reviewed.reports),
  ]);
  clearTimeout(timer);
  const writes = needSound(await reckon(base, links, mix.reviewers));
  const { file, figures } = keep({ finished: true, writes });
  server.child.kill('SIGTERM');
  const { code } = await server.ended;
  console.log(JSON.stringify({ ...figures, samples: `${figures.samples.length} samples`, file }, null, 2));
  if (code !== 0) throw new Error(`yiju serve: expected exit code 0, but got: ${code}\n${server.text()}`);
  if (figures.errors > 0) process.exitCode = 1;
});

function count({ kind, failed, ms }) {
  if (failed === null) {
    seen.ok++;
    seen.times.all.add(ms);
    seen.times[kind].add(ms);
  } else {
    seen.failed[failed] = (seen.failed[failed] ?? 0) + 1;
  }
}

async function sampling(base) {
  while (!isOver) {
    const memory = await memoryOf(base).catch(() => ({ rssMiB: null, heapMiB: null }));
    seen.samples.push({ seconds: Math.round((performance.now() - begun) / 1000), ...memory, ok: seen.ok });
    const { figures } = keep({ finished: false });
    say(
      `${seen.samples.at(-1).seconds} s：${figures.ok} ok，${figures.errors} errors，p99 ${figures.ms.all.p99} ms，RSS ${memory.rssMiB} MiB`,
    );
    await pause(SAMPLE_MS);
  }
}

/** An import of what is there already, written anew under the reviewers. */
async function importing(world, reports) {
  while (!isOver) {
    await pause(IMPORT_EVERY_MS);
    if (isOver) return;
    const { code } = await world.yiju(['import', 'reports', reports, '--force']).ended;
    if (code === 0) seen.imports++;
    else seen.importsFailed++;
  }
}

async function pause(ms) {
  const end = performance.now() + ms;
  while (!isOver && performance.now() < end) await sleep(100);
}

function keep(more) {
  const errors = Object.values(seen.failed).reduce((sum, each) => sum + each, 0) + seen.importsFailed;
  const figures = {
    ...more,
    minutes: Math.round(((performance.now() - begun) / 60_000) * 10) / 10,
    share,
    capacityPerSecond: Math.round(capacity),
    perSecond: Math.round(seen.ok / ((performance.now() - begun) / 1000)),
    ok: seen.ok,
    errors,
    failed: seen.failed,
    ms: Object.fromEntries(Object.entries(seen.times).map(([kind, times]) => [kind, times.figures()])),
    imports: { ok: seen.imports, failed: seen.importsFailed },
    slopeMiBPerHour: { rss: slope(seen.samples, 'rssMiB'), heap: slope(seen.samples, 'heapMiB') },
    samples: seen.samples,
  };
  return { figures, file: record('soak', { command, figures }, QA_RESULTS) };
}

function number(option, least, most) {
  const value = Number(values[option.slice(2)]);
  if (value >= least && value <= most) return value;
  throw new Error(`${option}: expected ${least} to ${most}, but got: ${values[option.slice(2)]}`);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
