/**
 * The package that `npm pack` makes, in an empty folder: no database, no Java, no compiler. Integration, as it packs
 * what was built. Nothing is fetched: the packages that it declares are those of this project, and no others are there.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
/** Bytes. */
const MOST = 5_000_000;
const FOR_THE_BUILD = ['typescript', 'vite', '@swc/core', 'jest', '@types/node'];
const folder = mkdtempSync(join(tmpdir(), 'yiju-package-'));
const stage = join(folder, 'stage');
const empty = join(folder, 'empty');

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}
let packed: Packed;
let manifest: Record<string, Record<string, string> | undefined>;

function run(command: string, args: string[], cwd: string, path = process.env.PATH): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: path, HOME: folder, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

beforeAll(() => {
  mkdirSync(stage);
  const files: string[] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).files;
  const folders = files.filter((each) => !each.startsWith('!'));
  for (const each of [...folders, 'package.json', 'README.md', 'LICENSE', 'scripts/package.mjs']) {
    mkdirSync(dirname(join(stage, each)), { recursive: true });
    cpSync(join(ROOT, each), join(stage, each), { recursive: true });
  }
  const before = readFileSync(join(stage, 'package.json'), 'utf8');
  // As prepack and postpack do, in a copy: other tests read package.json at the same time.
  run(process.execPath, ['scripts/package.mjs', 'trim'], stage);
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts'], stage)) as [Packed];
  run(process.execPath, ['scripts/package.mjs', 'restore'], stage);
  expect(readFileSync(join(stage, 'package.json'), 'utf8')).toBe(before);
  const modules = join(empty, 'node_modules');
  mkdirSync(join(modules, 'yiju'), { recursive: true });
  run('tar', ['-xzf', join(stage, packed.filename), '--strip-components=1', '-C', 'yiju'], modules);
  manifest = JSON.parse(readFileSync(join(modules, 'yiju', 'package.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is small, and has no tests, sources or maps in it', () => {
  expect(packed.size).toBeLessThan(MOST);
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'bin/yiju.mjs', 'dist/cli/main.js']));
  expect(paths.filter((path) => /^(?:src|test|qa|bench)\/|\.map$|(?:^|\/)\./u.test(path))).toEqual([]);
});

test('brings no compiler', () => {
  expect(Object.keys(manifest.dependencies!).filter((name) => FOR_THE_BUILD.includes(name))).toEqual([]);
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']));
});

describe('with no other package beside it', () => {
  test('yiju/citations finds citations, as an ECMAScript module and with require', () => {
    const work = `const text = '贯彻《奇花异草管理办法》第十条第二款。';
      console.log(JSON.stringify(findCitations(text).map(({ title, start, end }) => [title, text.slice(start, end)])));`;
    writeFileSync(join(empty, 'a.mjs'), `import { findCitations } from 'yiju/citations';\n${work}`);
    writeFileSync(join(empty, 'a.cjs'), `const { findCitations } = require('yiju/citations');\n${work}`);
    for (const file of ['a.mjs', 'a.cjs']) {
      expect(JSON.parse(run(process.execPath, [file], empty))).toEqual([
        ['奇花异草管理办法', '《奇花异草管理办法》第十条第二款'],
      ]);
    }
  });

  test('yiju/client asks, and says that nobody is there', () => {
    writeFileSync(
      join(empty, 'b.mjs'),
      `import { createClient, ProvisionOnADayDocument } from 'yiju/client';
       const ask = createClient('http://127.0.0.1:1/graphql');
       await ask(ProvisionOnADayDocument, { source: '某办法', number: '1' }).catch(({ code }) => console.log(code));`,
    );
    expect(run(process.execPath, ['b.mjs'], empty).trim()).toBe('UNREACHABLE');
  });
});

describe('with the packages that it declares, and neither Java nor Neo4j', () => {
  /** What npx needs, and nothing else. */
  let path: string;
  beforeAll(() => {
    for (const name of Object.keys(manifest.dependencies!)) {
      const at = join(empty, 'node_modules', name);
      mkdirSync(dirname(at), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), at);
    }
    mkdirSync(join(empty, 'node_modules', '.bin'));
    symlinkSync(join('..', 'yiju', manifest.bin!.yiju!), join(empty, 'node_modules', '.bin', 'yiju'));
    path = join(folder, 'bin');
    mkdirSync(path);
    symlinkSync(process.execPath, join(path, 'node'));
    for (const program of ['sh', 'env']) symlinkSync(join('/bin', program), join(path, program));
    const npx = run('sh', ['-c', 'command -v npx'], empty).trim();
    symlinkSync(npx, join(path, 'npx'));
  });

  test('npx yiju cite reads a file', () => {
    writeFileSync(join(empty, 'draft.txt'), '贯彻《优化营商环境条例》第十条，修订《子虚乌有办法》。\n');
    const shown = run('npx', ['--offline', 'yiju', 'cite', 'draft.txt'], empty, path);
    expect(shown).toContain('第 1 行 [2–15]');
    expect(shown).toContain('优化营商环境条例');
    expect(shown).toContain('库中没有这一文件');
    const found = JSON.parse(run('npx', ['yiju', 'cite', '--json', 'draft.txt'], empty, path));
    expect(found.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['RESOLVED', 'NOT_HELD']);
  });

  test('what is imported has types', () => {
    writeFileSync(
      join(empty, 'c.mts'),
      `import { findCitations } from 'yiju/citations';
       import { createClient } from 'yiju/client';
       export const title: string | null = findCitations('《某办法》')[0]!.title;
       // @ts-expect-error: a text is asked for
       findCitations(1);
       // @ts-expect-error: an address is asked for
       createClient();`,
    );
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022'];
    run(process.execPath, [tsc, ...options, '--lib', 'es2023,dom', 'c.mts'], empty);
  });

  test('it lists its commands', () => {
    expect(run('npx', ['yiju', '--help'], empty, path)).toContain('核稿');
  });
});
