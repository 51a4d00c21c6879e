/** `npm run test:attack`: the tests of attacks alone, counted for RELIABILITY.md. */
import { QA_RESULTS, record } from '../bench/result.mjs';
import { bootstrap } from '../scripts/bootstrap.mjs';
import { runJest } from './jest.mjs';

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
const { status, report } = runJest(TESTS);
const { numPassedTests, numFailedTests, numPendingTests, numPassedTestSuites } = report;
const figures = {
  files: numPassedTestSuites,
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
};
record('attacks', { command: 'npm run test:attack', figures }, QA_RESULTS);
console.log(JSON.stringify(figures));
process.exitCode = status ?? 1;
