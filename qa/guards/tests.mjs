/** The tests of a guard, run in the copy: what passed, and what failed because something was other than expected. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './copy.mjs';

const PROJECTS = ['unit', 'integration'];

/** What hangs without its guard must not hang the run. */
const MOST_MS = 240_000;

/** Integration tests of the one project, all others of the other. */
export function projectOf(test) {
  return test.endsWith('.integration.test.ts') ? PROJECTS[1] : PROJECTS[0];
}

/**
 * { passed, failed: names, strange: failures of another kind, skipped, broken: why the run says nothing, or null }.
 * `fails`: which tests, by name.
 */
export function runTests(root, { tests, fails, env, most = MOST_MS }) {
  const out = path.join(root, 'guards-jest.json');
  rmSync(out, { force: true });
  const projects = [...new Set(tests.map(projectOf))];
  const args = [
    'node_modules/jest/bin/jest.js',
    ...tests,
    ...['--selectProjects', ...projects, '--runInBand', '--json', `--outputFile=${out}`],
    // A test that fails leaves its server open.
    '--forceExit',
    ...['--testNamePattern', fails],
  ];
  const { stderr } = run(root, args, env, most);
  return outcomeOf(read(out), { fails, stderr });
}

function outcomeOf(counts, { fails, stderr }) {
  if (!counts) return nothing(`jest did not end: ${stderr.slice(-2000)}`);
  const broken = counts.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  if (counts.numRuntimeErrorTestSuites > 0 || broken.length > 0)
    return nothing(`a file of tests could not start: ${broken.map(({ message }) => message).join('\n')}`);
  const all = counts.testResults.flatMap(({ assertionResults }) => assertionResults);
  // As Jest chooses them; the others are told as pending too.
  const asked = all.filter(({ fullName }) => new RegExp(fails, 'i').test(fullName));
  if (asked.length === 0) return nothing(`no test is called ${fails}`);
  const failed = all.filter(({ status }) => status === 'failed');
  const strange = failed.filter((each) => !isByAssertion(each));
  return {
    passed: all.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    skipped: asked.every(({ status }) => status === 'pending'),
    failed: failed.filter(isByAssertion).map(({ fullName }) => fullName),
    strange: strange.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]}`),
    broken: null,
  };
}

function nothing(broken) {
  return { passed: [], skipped: false, failed: [], strange: [], broken };
}

/** Something was expected, and was not so: not a mistake in a type, an import or the set-up. */
function isByAssertion({ failureDetails, failureMessages }) {
  return (
    failureDetails.some(({ matcherResult }) => matcherResult) ||
    // Those of promises come without a result of their matcher.
    failureMessages.some((text) => /\bexpect\(/u.test(text.split('\n    at ')[0]))
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
