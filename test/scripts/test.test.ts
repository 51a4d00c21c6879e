import { Project } from './support';

let project: Project;

beforeEach(() => {
  project = new Project();
  project.write('test/text/a.test.ts', '');
  project.write('test/text/a.integration.test.ts', '');
  project.write('test/text/b.test.ts', '');
});
afterEach(() => project.remove());

const counts = (passed: number, failed = 0, skipped = 0, unreadable = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: unreadable,
  });

const jestRuns = () => project.toolRuns().filter((line) => line.startsWith('jest'));

function runTests(unit: string | null, integration: string | null, args: string[], env = {}) {
  if (unit) project.write('jest-unit.json', unit);
  if (integration) project.write('jest-integration.json', integration);
  const { status, stdout } = project.run('scripts/test.mjs', args, '', env);
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it.each<[string, string | null, string | null, number, string]>([
    ['sums both kinds of tests', counts(5), counts(2), 0, '7 passed, 0 failed'],
    ['names the skipped', counts(5, 0, 1), counts(2, 0, 2), 0, '7 passed, 0 failed, 3 skipped'],
    ['fails with a failed test', counts(5, 1), counts(2), 1, '7 passed, 1 failed'],
    [
      'counts a file that could not be read as failed',
      counts(5),
      counts(0, 0, 0, 1),
      1,
      '5 passed, 1 failed',
    ],
    ['counts a Jest that broke off as failed', counts(5), null, 1, '5 passed, 1 failed'],
    ['fails when no test ran', counts(0), counts(0), 1, '0 passed, 0 failed'],
    ['fails when all were skipped', counts(0, 0, 3), counts(0), 1, '0 passed, 0 failed, 3 skipped'],
  ])('with paths %s', (_, unit, integration, status, last) => {
    expect(runTests(unit, integration, ['test/text'])).toEqual({ status, last });
  });

  it('without paths adds types, operations, lint, layers and schema as one each', () => {
    expect(runTests(counts(5), counts(2), [])).toEqual({ status: 0, last: '14 passed, 0 failed' });
  });

  it('hands the paths to Jest ahead of --selectProjects', () => {
    runTests(counts(1), counts(1), ['test/text']);
    const [unit, integration] = jestRuns();
    expect(unit).toMatch(/^jest test\/text --selectProjects unit .*--maxWorkers=2$/u);
    expect(integration).toMatch(/^jest test\/text --selectProjects integration .*$/u);
  });

  it.each([
    ['two workers, each with a database', [], {}, '--maxWorkers=2'],
    ['one worker for one file', ['a.integration'], {}, '--runInBand'],
    ['one worker for a database that is given', [], { NEO4J_TEST_URI: 'bolt://db:7687' }, '--runInBand'],
  ])('runs integration tests by %s', (_, args, env, option) => {
    runTests(counts(1), counts(1), args, env);
    expect(jestRuns().at(-1)!.split(' ').at(-1)).toBe(option);
  });

  it.each([
    ['a unit test, and builds nothing', 'test/text/a.test.ts', ['unit']],
    ['a unit test, by its name alone', './test/text/B', ['unit']],
    ['an integration test', 'a.integration', ['build', 'integration']],
    ['both, with an option of Jest', '--silent', ['build', 'unit', 'integration']],
    ['nothing', 'no-such-test', []],
  ])('runs no more than it takes for %s', (_, path, expected) => {
    runTests(counts(1), counts(1), [path]);
    const run = project
      .toolRuns()
      .map((line) => /^jest .*--selectProjects (\w+)/u.exec(line)?.[1] ?? 'build');
    expect([...new Set(run)]).toEqual(expected);
  });

  it('still runs the tests when the build fails, and fails', () => {
    project.write('broken', '');
    expect(runTests(counts(5), counts(2), ['test'])).toEqual({ status: 1, last: '7 passed, 1 failed' });
  });
});
