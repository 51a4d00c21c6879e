/** `npm run test:attack`: the tests of attacks alone, counted for RELIABILITY.md. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QA_RESULTS, record } from '../bench/result.mjs';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';

/** See SECURITY.md for which test holds what. */
const TESTS = [
  'test/attack',
  'test/api/http',
  'test/api/graphql/limits',
  'test/api/graphql/mutations',
  'test/api/pages/html',
  'test/platform/access',
];

await bootstrap();
const folder = mkdtempSync(path.join(tmpdir(), 'yiju-attacks-'));
const file = path.join(folder, 'jest.json');
const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [
  jest,
  ...TESTS,
  '--selectProjects',
  'unit',
  'integration',
  '--runInBand',
  '--json',
  '--outputFile',
  file,
];
const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const { numPassedTests, numFailedTests, numPendingTests, numPassedTestSuites } = JSON.parse(
  readFileSync(file, 'utf8'),
);
rmSync(folder, { recursive: true });
const figures = {
  files: numPassedTestSuites,
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
};
record('attacks', { command: 'npm run test:attack', figures }, QA_RESULTS);
console.log(JSON.stringify(figures));
process.exitCode = status ?? 1;
