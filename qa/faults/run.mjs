/**
 * `npm run test:faults -- [SCENARIO…] [--points N] [--seed S]`: faults made on purpose in real processes. Each scenario
 * must end with nothing lost; its figures go to qa/results. Exits with 1 when one does not. N: at how many moments
 * an import is killed; the database, which takes longer to come back, at half as many.
 */
import { parseArgs } from 'node:util';
import { generator } from '../../bench/random.mjs';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { table } from '../../bench/table.mjs';
import { bootstrap } from '../../scripts/bootstrap.mjs';

await bootstrap();
const { SCENARIOS } = await import('./scenarios.mjs');
const { dropWorlds } = await import('./world.mjs');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void dropWorlds().finally(() => process.exit(130)));
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    points: { type: 'string', default: '70' },
    seed: { type: 'string', default: '1' },
  },
});
const points = whole('--points', values.points);
const seed = whole('--seed', values.seed);
const rows = [];

for (const scenario of chosen()) {
  const { name, says } = scenario;
  const say = (line) => process.stderr.write(`  ${name}: ${line}\n`);
  process.stderr.write(`${says}\n`);
  const begun = performance.now();
  try {
    const figures = await scenario.run({ random: generator(seed), points, say });
    const seconds = Math.round((performance.now() - begun) / 1000);
    const command = `npm run test:faults -- ${name} --points ${points} --seed ${seed}`;
    record(`faults-${name}`, { command, figures: { ...figures, seconds } }, QA_RESULTS);
    rows.push([name, figures.skipped ? `略过 skipped: ${figures.skipped}` : '通过 passed', seconds]);
  } catch (error) {
    process.stderr.write(`  ${name}: ${error.stack ?? error}\n`);
    rows.push([name, `失败 failed: ${String(error.message).split('\n')[0].slice(0, 120)}`, '']);
    process.exitCode = 1;
  }
}
console.log(table(['场景 scenario', '结果 outcome', '秒 s'], rows));

function chosen() {
  const names = SCENARIOS.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new Error(`expected scenarios out of ${names.join(', ')}, but got: ${unknown}`);
  return positionals.length === 0 ? SCENARIOS : SCENARIOS.filter(({ name }) => positionals.includes(name));
}

function whole(option, given) {
  if (/^\d{1,9}$/u.test(given)) return Number(given);
  throw new Error(`${option}: expected a whole number, but got: ${given}`);
}
