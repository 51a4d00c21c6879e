/**
 * The radar on the real corpus: laws of which two versions are held, each old article cited by a row of a list. What
 * changed is told here by the words alone, without lineages: the same words under the same number are no change.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { type RadarEntry, radar } from '../../../src/app/radar';
import type { HeldVersion } from '../../../src/domain/check';
import { sourceId } from '../../../src/domain/model/ids';
import { readGraph } from '../../../src/graph/connection/read';
import { freshGraph, query, testDriver } from '../../graph/support';
import { describeShared } from '../../shared';
import { CORPUS, type CorpusFile, corpusFiles, versionIn } from '../check/corpus-texts';
import { random } from '../check/quotation-variations';
import { lawText } from '../imports/laws';

const LAWS = [
  ...['行政复议法', '突发事件应对法', '未成年人保护法', '反垄断法', '野生动物保护法', '立法法'],
  ...['计量法实施细则', '烈士褒扬条例', '发票管理办法', '认证认可条例', '监察法', '海洋环境保护法'],
];
/** Between the two versions that are held was another, whose text is not. */
const APART = ['广告法', '职业病防治法'];

const FATES = ['CHANGED', 'DELETED', 'FOLLOWED'] as const;
type Article = HeldVersion['articles'][number];
/** Spaces and the width of marks differ between files that say the same. */
const wordsOf = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

describeShared('the radar on the corpus', CORPUS, () => {
  const driver = testDriver();
  const folder = mkdtempSync(join(tmpdir(), 'yiju-test-radar-'));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await driver.close();
  });

  /** Articles of the old version with the row of each in a list of the year before the new one applies. */
  async function radarOver(title: string, old: readonly Article[]): Promise<RadarEntry[]> {
    const id = sourceId(title);
    const versions = await query<{ on: string }>(
      driver,
      'MATCH (:LegalSource {id: $id})-[:HAS_VERSION]->(v {textHeld: true}) RETURN v.servedFrom AS on ORDER BY on',
      { id },
    );
    const { on } = versions.at(-1)!;
    const rows = old.map(({ label, path }, at) => `${at + 1},${path},《${title}》${label}`);
    const list = join(folder, `${title}.csv`);
    const name = `甲市${title}事项清单（${Number(on.slice(0, 4)) - 1}年）`;
    writeFileSync(list, [`${name},,`, '序号,事项名称,设定依据', ...rows].join('\n'));
    const { refused } = await importReports(driver, [list]);
    expect(refused).toBe(0);
    const request = { since: on, until: on, sources: [id] };
    const { entries, notCompared } = await radar(readGraph(driver), request);
    expect(notCompared).toEqual([]);
    return entries.filter(({ resting }) => resting.kind === 'ITEM');
  }

  describe('real revisions', () => {
    const files = new Map<string, CorpusFile[]>();
    beforeAll(async () => {
      await freshGraph(driver);
      // The corpus has some files in two folders.
      for (const file of new Map(corpusFiles().map((each) => [basename(each.path), each])).values())
        if ([...LAWS, ...APART].includes(file.title))
          files.set(file.title, [...(files.get(file.title) ?? []), file]);
      const laws = mkdtempSync(join(folder, 'laws-'));
      for (const file of [...files.values()].flat()) copyFileSync(file.path, join(laws, basename(file.path)));
      await importSources(driver, laws);
    });

    test.each(LAWS)('%s: all that changed, and nothing else', async (title) => {
      const versions = (files.get(title) ?? []).sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-2);
      const [old, now] = versions.map((file) => versionIn(file)!.articles);
      const entries = await radarOver(title, old!);
      const is = new Map(now!.map(({ path, text }) => [path, wordsOf(text)]));
      const places = new Map(now!.map(({ path, text }) => [wordsOf(text), path]));
      const expected = old!.flatMap(({ path, text }) => {
        const words = wordsOf(text);
        if (is.get(path) === words) return [];
        return places.has(words) ? [`${path} RENUMBERED ${places.get(words)}`] : [`${path} words`];
      });
      expect(
        entries.map(({ fate, before, after, resting }) => {
          expect(before!.path).toBe(resting.name);
          return `${before!.path} ${fate === 'RENUMBERED' ? `${fate} ${after!.path}` : 'words'}`;
        }),
      ).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    });

    test.each(APART)('%s: what changed is not told where a text between is not held', async (title) => {
      const { entries, notCompared } = await radar(readGraph(driver), {
        since: '2001-01-01',
        sources: [sourceId(title)],
      });
      expect(entries).toEqual([]);
      expect(notCompared.length).toBeGreaterThan(0);
    });
  });

  describe('planted changes', () => {
    const planted = ['行政复议法', '广告法', '烈士褒扬条例', '反垄断法'];

    test.each(planted)('%s: all of them, and nothing else', async (title) => {
      await freshGraph(driver);
      const chance = random(title.length * 1009);
      const file = corpusFiles().find((each) => each.title === title)!;
      const old = versionIn(file)!.articles.filter(({ path }) => /^art-\d+$/u.test(path));
      // Of ten articles one has other words, one is gone, and behind one stands a new one.
      const fates = old.map((): string => FATES[Math.floor(chance() * 30)] ?? 'SAME');
      for (const [at, fate] of FATES.entries()) fates.splice(3 + 4 * at, 1, fate);
      const articles: string[] = [];
      const expected: string[] = [];
      old.forEach(({ path, text }, at) => {
        const fate = fates[at]!;
        if (fate === 'DELETED') {
          expected.push(`${path} DELETED`);
          return;
        }
        articles.push(fate === 'CHANGED' ? `${text.replace(/。$/u, '')}，并于三日内告知办理人。` : text);
        const moved = `art-${articles.length}` !== path;
        if (fate === 'CHANGED') expected.push(`${path} CHANGED art-${articles.length}`);
        else if (moved) expected.push(`${path} RENUMBERED art-${articles.length}`);
        if (fate === 'FOLLOWED') articles.push(`第${at}号示例窗口每周开放三日，领取号牌的人依次办理。`);
      });
      const made = (texts: readonly string[], history: string[]) =>
        lawText({ title, history, articles: texts.map((text) => text.replaceAll('\n', '\n\n')) });
      const first = '2001年1月1日 第九届全国人民代表大会常务委员会第十九次会议通过 自2001年1月1日起施行';
      const second = '2030年1月1日 第十五届全国人民代表大会常务委员会第九次会议修订 自2030年1月1日起施行';
      const laws = mkdtempSync(join(folder, 'planted-'));
      writeFileSync(
        join(laws, `${title}(2001-01-01).md`),
        made(
          old.map(({ text }) => text),
          [first],
        ),
      );
      writeFileSync(join(laws, `${title}(2030-01-01).md`), made(articles, [first, second]));
      await importSources(driver, laws);
      const entries = await radarOver(title, old);
      expect(
        entries.map(({ fate, before, after }) => `${before!.path} ${fate}${after ? ` ${after.path}` : ''}`),
      ).toEqual(expected);
    });
  });
});
