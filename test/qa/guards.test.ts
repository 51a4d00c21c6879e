/** The table of `npm run test:guards` does not rot: each guard still stands where it says, and its tests are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Edit {
  file: string;
  find: string;
  put: string;
}

interface Guard extends Edit {
  name: string;
  says: string;
  and?: Edit;
  tests: string[];
  fails: string;
}

const ROOT = join(__dirname, '..', '..');
const guards = tableOf();

function tableOf(): Guard[] {
  const script = `import('./qa/guards/guards.mjs').then(({ GUARDS }) => process.stdout.write(JSON.stringify(GUARDS)))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Guard[];
}

test('guards are many, and no two have one name', () => {
  const names = guards.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(guards.map((guard) => [guard.name, guard] as const))('%s', (_, guard) => {
  test('stands once where the table says', () => {
    for (const { file, find, put } of [guard, ...(guard.and ? [guard.and] : [])]) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect([file, text.split(find).length - 1]).toEqual([file, 1]);
      expect(put).not.toBe(find);
    }
  });

  test('has tests, and says in both languages what it guards', () => {
    for (const file of guard.tests) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    expect(guard.tests.length).toBeGreaterThan(0);
    expect(guard.fails).not.toBe('');
    expect(() => new RegExp(guard.fails, 'u')).not.toThrow();
    expect(guard.says).toMatch(/^(?=.*\p{Script=Han}).* [A-Za-z’-]{3}/u);
  });
});
