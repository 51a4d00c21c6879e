/** `npm run audit:record`: known flaws of the packages the service runs with, kept for RELIABILITY.md. Fails at high. */
import { spawnSync } from 'node:child_process';
import { QA_RESULTS, record } from '../bench/result.mjs';
import { ROOT } from '../scripts/bootstrap.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
const answer = JSON.parse(stdout || '{}');
const found = answer.metadata?.vulnerabilities;
const figures = found
  ? { critical: found.critical, high: found.high, moderate: found.moderate, low: found.low }
  : {
      checked: false,
      said: `登记处未答 the registry gave no answer${answer.error ? `（${answer.statusCode ?? answer.error.code ?? ''}）` : ''}`,
    };
record('audit', { command: 'npm run audit:record', figures }, QA_RESULTS);
console.log(JSON.stringify(figures));
process.exitCode = found && found.critical + found.high > 0 ? 1 : 0;
