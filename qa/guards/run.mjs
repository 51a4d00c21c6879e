/**
 * `npm run test:guards -- [--only NAME] [--unheld]`: takes one guard after another away, in a copy of the project, and
 * needs a test to fail for it each time: a test that passes without what it tests holds nothing. First the same tests
 * must pass as things are. Exits with 1 when a guard is held by no test. `--unheld` takes those away that the last
 * whole run found held by no test, or did not know, and adds what it finds to the record of that run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { table } from '../../bench/table.mjs';
import { bootstrap } from '../../scripts/bootstrap.mjs';
import { copyOfTree } from './copy.mjs';
import { GUARDS } from './guards.mjs';
import { projectOf, runTests } from './tests.mjs';

await bootstrap();
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, unheld: { type: 'boolean', default: false } },
});
const last = values.unheld ? lastRun() : null;
const guards = chosen();
const begun = performance.now();
const copy = copyOfTree();
const neo4j = guards.some(({ tests }) => tests.some(isIntegration)) ? await startNeo4j() : null;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => end().finally(() => process.exit(130)));
const rows = [];
try {
  needAllPass();
  for (const guard of guards) rows.push(tried(guard));
} finally {
  await end();
}

const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
const found = {
  guards: guards.length,
  held: count('held'),
  skipped: count('skipped'),
  unheld: rows.filter(({ outcome }) => outcome === 'not held').map(({ name }) => name),
  seconds: Math.round((performance.now() - begun) / 1000),
  failedBy: Object.fromEntries(rows.map(({ name, failed }) => [name, failed])),
};
const figures = last ? withLast(last, found) : found;
if (!values.only) record('guards', { command: 'npm run test:guards', figures }, QA_RESULTS);
console.log(
  table(
    ['防护 guard', '结果 outcome', '因此失败 tests that failed', '秒 s'],
    rows.map((row) => [row.name, row.outcome, row.failed, row.seconds]),
  ),
);
console.log(`${figures.held} of ${figures.guards} guards are held by a test, ${figures.skipped} skipped`);
if (figures.unheld.length > 0) process.exitCode = 1;

function isIntegration(test) {
  return projectOf(test) === 'integration';
}

/** Those of the last record that are still in the table, and what was found since. */
function withLast({ commit, figures: before }, found) {
  const failedBy = Object.fromEntries(
    GUARDS.flatMap(({ name }) => {
      const failed = found.failedBy[name] ?? before.failedBy[name];
      return failed === undefined ? [] : [[name, failed]];
    }),
  );
  return {
    guards: GUARDS.length,
    held: Object.values(failedBy).filter((failed) => failed > 0).length,
    skipped: found.skipped,
    unheld: found.unheld,
    seconds: before.seconds + found.seconds,
    again: [...(before.again ?? []), { names: Object.keys(found.failedBy), after: commit }],
    failedBy,
  };
}

function lastRun() {
  const file = path.join(QA_RESULTS, 'guards.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--unheld: expected the record of a whole run in ${file}; run without it first`, {
      cause: error,
    });
  }
}

function chosen() {
  if (last) {
    const isHeld = (name) => last.figures.failedBy[name] > 0;
    return GUARDS.filter(({ name }) => !isHeld(name));
  }
  if (!values.only) return GUARDS;
  const unknown = values.only.find((name) => !GUARDS.some((guard) => guard.name === name));
  if (unknown) {
    const names = GUARDS.map(({ name }) => name).join(', ');
    throw new Error(`--only: expected one of ${names}, but got: ${unknown}`);
  }
  return GUARDS.filter(({ name }) => values.only.includes(name));
}

function needAllPass() {
  const tests = [...new Set(guards.flatMap((guard) => guard.tests))];
  const fails = [...new Set(guards.map((guard) => guard.fails))].join('|');
  say(`未改动时 unchanged: ${tests.length}`);
  const { passed, failed, strange, broken } = runTests(copy.root, {
    ...{ tests, fails, env: environment() },
    most: 1_200_000,
  });
  const wrong = broken ?? [...failed, ...strange].join('\n');
  if (wrong) throw new Error(`expected the tests to pass with every guard there, but got: ${wrong}`);
  say(`  ${passed.length} passed`);
}

/** With the guard away a test has to fail, by what it expected. */
function tried(guard) {
  const { name, tests, fails, isBuilt } = guard;
  const since = performance.now();
  const putBack = copy.take(guard);
  try {
    if (isBuilt) copy.build();
    const { skipped, failed, strange, broken } = runTests(copy.root, { tests, fails, env: environment() });
    const outcome = failed.length > 0 ? 'held' : skipped ? 'skipped' : 'not held';
    const seconds = Math.round((performance.now() - since) / 1000);
    say(`${name}: ${outcome}, ${failed.length} failed, ${seconds} s`);
    if (outcome === 'not held') say([...strange, broken ?? ''].join('\n  '));
    return { name, outcome, failed: failed.length, seconds };
  } finally {
    putBack();
    if (isBuilt) copy.build();
  }
}

async function startNeo4j() {
  const { ensureNeo4j } = createRequire(import.meta.url)('../../dist/platform/neo4j');
  const home = mkdtempSync(path.join(tmpdir(), 'yiju-guards-neo4j-'));
  const settings = { port: 0, heap: '1g', pageCache: '128m', linger: 5, quickStart: true };
  const started = await ensureNeo4j({ home, settings });
  return { ...started, home };
}

/** One database for all tests: each file empties it. */
function environment() {
  if (!neo4j) return {};
  const { uri, user, password } = neo4j;
  return { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password };
}

async function end() {
  copy.drop();
  if (!neo4j) return;
  await neo4j.stop();
  rmSync(neo4j.home, { recursive: true, force: true });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
