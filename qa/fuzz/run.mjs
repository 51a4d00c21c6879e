/**
 * `npm run test:fuzz -- [--inputs N] [--seed S]`: odd inputs for the readers and finders (with --api: for the served API);
 * each must answer or refuse, with nothing lost and every place right. Exits with 1 at the first that does not, with the input that shows it.
 */
import { parseArgs } from 'node:util';
import { generator } from '../../bench/random.mjs';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { table } from '../../bench/table.mjs';
import { bootstrap } from '../../scripts/bootstrap.mjs';
import { fuzzApi } from './api.mjs';

await bootstrap();
const { values } = parseArgs({
  options: {
    api: { type: 'boolean', default: false },
    inputs: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const inputs = Number(values.inputs ?? (values.api ? 2_000 : 100_000));
const seed = Number(values.seed);
if (values.api) {
  await fuzzApi(inputs, seed);
  process.exit();
}
const { read, READERS, TARGETS } = await import('./targets.mjs');
const rows = [];

for (const { name, share, make, run } of TARGETS) {
  const random = generator(seed);
  const count = Math.ceil((inputs * share) / 100);
  const worst = await each(name, count, async (at) => {
    const text = make(random);
    return timed(
      () => run(text),
      () => `${at}: ${JSON.stringify(text)}`,
    );
  });
  rows.push([name, count, worst.ms.toFixed(1), worst.mb]);
}
for (const target of READERS) {
  const random = generator(seed);
  const count = Math.max(50, Math.ceil(inputs / 1000));
  const worst = await each(target.name, count, (at) =>
    timed(
      () => read(random, target),
      () => `${target.name} input ${at} of seed ${seed}`,
    ),
  );
  rows.push([target.name, count, worst.ms.toFixed(1), worst.mb]);
}
console.log(table(['目标 target', '输入 inputs', '最慢 slowest ms', '内存 RSS MB'], rows));
const total = rows.reduce((sum, row) => sum + row[1], 0);
record(
  'fuzz-pure',
  {
    command: `npm run test:fuzz -- --inputs ${inputs} --seed ${seed}`,
    figures: {
      inputs: total,
      seed,
      failures: 0,
      targets: rows.map(([target, count, slowestMs, rssMb]) => ({
        target,
        count,
        slowestMs: Number(slowestMs),
        rssMb,
      })),
    },
  },
  QA_RESULTS,
);
console.log(`种子 seed ${seed}：共 ${total} 个输入，没有崩溃、丢失或错位`);

async function each(name, count, run) {
  const worst = { ms: 0, mb: 0 };
  for (let at = 0; at < count; at++) {
    worst.ms = Math.max(worst.ms, await run(at));
    if (at % 5000 === 0) process.stderr.write(`\r${name} ${at}/${count}        `);
  }
  worst.mb = Math.round(process.memoryUsage.rss() / 2 ** 20);
  process.stderr.write('\r');
  return worst;
}

async function timed(run, describe) {
  const begun = performance.now();
  try {
    await run();
  } catch (error) {
    console.error(`\n失败 failed: ${error?.stack ?? error}\n输入 input ${describe()}`);
    process.exit(1);
  }
  return performance.now() - begun;
}
