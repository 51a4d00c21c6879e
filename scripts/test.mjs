/**
 * `npm test`: types, lint, the printed schema, the unit tests and the integration tests on a real Neo4j.
 * `npm test -- PATHS`: the tests of those paths alone; unit tests do not use `dist`, so that it is not built for them.
 * `npm test -- '[.]shared[.]'`: the tests that need the corpus in ../shared. The last line sums up what really ran.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootstrap, install, ROOT } from './bootstrap.mjs';
import { runTool } from './tool.mjs';

const OPERATIONS_CHECK = ['--config', 'explorer/codegen.yml', '--check', '--silent'];
const LAYERED = ['src', 'explorer', 'embed', 'client'];
const given = process.argv.slice(2);
/** Of tests, that the words name; null for all, or where Jest alone knows. */
const files = filesGiven();
const total = { passed: 0, failed: 0, skipped: 0, tests: 0 };
const tool = (...parts) => path.join(ROOT, 'node_modules', ...parts);

try {
  await install({ tools: true });
  const kinds = kindsOfTests();
  if (kinds.has('integration')) await build();
  if (given.length === 0) await checks();
  if (kinds.has('unit')) await jest('unit', ['--maxWorkers=2']);
  if (kinds.has('integration')) await jest('integration', [canShare() ? '--maxWorkers=2' : '--runInBand']);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  total.failed += 1;
}
if (total.tests === 0) process.stderr.write('没有运行任何测试 No test ran.\n');
process.exitCode = total.failed > 0 || total.tests === 0 ? 1 : 0;
console.log(summary(total));

/** Of the tests asked for: unit, integration or both. With an option of Jest among the words, it is left to Jest. */
function kindsOfTests() {
  if (!files) return new Set(['unit', 'integration']);
  return new Set(files.map((file) => (isIntegration(file) ? 'integration' : 'unit')));
}

/** Whether two workers, each with its database, have something to do. A database that is given is one. */
function canShare() {
  if (process.env.NEO4J_TEST_URI) return false;
  return files?.filter(isIntegration).length !== 1;
}

function isIntegration(file) {
  return file.endsWith('.integration.test.ts');
}

function filesGiven() {
  if (given.length === 0 || given.some((word) => word.startsWith('-'))) return null;
  // As Jest does it: patterns, matched anywhere in the path and in either case of letters.
  const patterns = given.map((word) => new RegExp(word.replace(/^\.\//, ''), 'i'));
  return readdirSync(path.join(ROOT, 'test'), { recursive: true })
    .map((file) => path.join(ROOT, 'test', file))
    .filter((file) => file.endsWith('.test.ts') && patterns.some((pattern) => pattern.test(file)));
}

async function checks() {
  const cache = tool('.cache', 'yiju', 'types.tsbuildinfo');
  await check('类型 Types', () =>
    node(
      tool('typescript', 'bin', 'tsc'),
      '-p',
      'tsconfig.json',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      cache,
    ),
  );
  await check('嵌入脚本的类型 Types of the embed', () =>
    node(tool('typescript', 'bin', 'tsc'), '-p', 'embed/tsconfig.json', '--noEmit'),
  );
  await check('浏览页的类型 Types of the explorer', () =>
    node(tool('typescript', 'bin', 'tsc'), '-p', 'explorer/tsconfig.json'),
  );
  await check('浏览页的查询 Operations of the explorer', () =>
    node(tool('@graphql-codegen', 'cli', 'esm', 'bin.js'), ...OPERATIONS_CHECK),
  );
  await check('规范 Lint', () => node(tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'));
  await check('分层 Layers', () =>
    node(tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), ...LAYERED, '--output-type', 'err'),
  );
  await check('接口 Schema', () => node(path.join('dist', 'cli', 'main.js'), 'schema', '--check'));
}

async function check(name, run) {
  const started = Date.now();
  const isGood = (await run()) === 0;
  total[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? '✓' : '✗'} ${name}（${((Date.now() - started) / 1000).toFixed(1)} s）`);
}

/** A build that fails is one failure; the tests read the sources and still have something to say. */
async function build() {
  try {
    await bootstrap();
  } catch (error) {
    process.stderr.write(`✗ 编译 Build: ${error.message}\n`);
    total.failed += 1;
  }
}

async function jest(project, options) {
  const directory = mkdtempSync(path.join(tmpdir(), 'yiju-test-counts-'));
  const counts = path.join(directory, 'counts.json');
  try {
    // Paths go first: --selectProjects takes every word behind it for a project's name.
    const code = await node(
      tool('jest', 'bin', 'jest.js'),
      ...given,
      ...['--selectProjects', project, '--ci', '--passWithNoTests', '--json', `--outputFile=${counts}`],
      ...options,
    );
    add(readCounts(counts), code);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function add(counts, code) {
  // A file of tests that could not be read at all is a failure too.
  const failed = (counts?.numFailedTests ?? 0) + (counts?.numRuntimeErrorTestSuites ?? 0);
  const passed = counts?.numPassedTests ?? 0;
  total.passed += passed;
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
  total.skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
  total.tests += passed + failed;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest ended before it counted; its exit code says so.
    return null;
  }
}

function node(script, ...args) {
  return runTool(process.execPath, [script, ...args], { cwd: ROOT, stdout: 1 });
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
