/** `.ci/run` in a small repository, with stand-ins for `npm` and for what it would install. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const RUN = path.resolve(__dirname, '..', '..', '.ci', 'run');
/** Answers by the file `sums`: with its first line where ../shared is absent, else with its second. */
const NPM = `#!/bin/sh
echo "$@ in $PWD" >>"$LOG"
mkdir -p node_modules
if [ -d ../shared ]; then line=2; else line=1; fi
sum=$(sed -n "$line"p sums)
echo "$sum"
case $sum in *' 0 failed'*) exit 0 ;; esac
exit 1
`;

let folder: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yiju-ci-'));
  log = path.join(folder, 'log');
  write('bin/npm', NPM);
  write('bin/chromium', '');
  for (const name of ['npm', 'chromium']) chmodSync(path.join(folder, 'bin', name), 0o755);
  mkdirSync(path.join(folder, 'project', '.ci'), { recursive: true });
  cpSync(RUN, path.join(folder, 'project', '.ci', 'run'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function run(sums: string) {
  write('project/sums', sums);
  const cwd = path.join(folder, 'project');
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'x'],
  ])
    spawnSync('git', args, { cwd });
  const env = { ...process.env, LOG: log, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` };
  const { status, stdout } = spawnSync('.ci/run', { cwd, env, encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  return {
    status,
    last: lines.at(-1),
    sums: lines.filter((line) => /^\d+ passed, \d+ failed/u.test(line)).length,
  };
}

it.each([
  [
    'sums up both runs',
    true,
    '5 passed, 0 failed, 2 skipped\n3 passed, 0 failed\n',
    0,
    '8 passed, 0 failed, 2 skipped',
  ],
  ['leaves the second out without ../shared', false, '5 passed, 0 failed\n', 0, '5 passed, 0 failed'],
  ['fails with either', true, '5 passed, 0 failed\n3 passed, 1 failed\n', 1, '8 passed, 1 failed'],
  ['fails with a run that does not sum up', true, '5 passed, 0 failed\n', 1, '5 passed, 1 failed'],
  ['fails where nothing ran', false, '0 passed, 0 failed\n', 1, '0 passed, 0 failed'],
])('%s', (_, isHeld, sums, status, last) => {
  if (isHeld) mkdirSync(path.join(folder, 'shared'));
  expect(run(sums)).toEqual({ status, last, sums: 1 });
});

it('runs all tests where no ../shared is, and those that need it here, with the packages of the first', () => {
  mkdirSync(path.join(folder, 'shared'));
  run('1 passed, 0 failed\n1 passed, 0 failed\n');
  const here = path.join(folder, 'project');
  const [first, second] = readFileSync(log, 'utf8').trimEnd().split('\n');
  expect(first).toMatch(/^test in /u);
  expect(first).not.toContain(here);
  expect(existsSync(first!.replace('test in ', ''))).toBe(false);
  expect(second).toBe(`test -- [.]shared[.] in ${here}`);
  expect(existsSync(path.join(here, 'node_modules'))).toBe(true);
});
