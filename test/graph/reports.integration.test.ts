import { join } from 'node:path';
import { exportHash } from '../../src/app/backup/graph-hash';
import { importReports } from '../../src/app/imports/reports';
import { loadSeeds } from '../../src/app/imports/seeds';
import type { CatalogueVersion } from '../../src/domain/model/catalogue';
import { writeCatalogue } from '../../src/graph/commands/seeds';
import { readCatalogue } from '../../src/graph/queries/catalogue';
import { loadCatalogue, SEEDS } from '../../src/platform/catalogue/load';
import { temporaryFolders } from './folders';
import { fewWorks, loadFewSeeds } from './seeds';
import { freshGraph, query, testDriver } from './support';

const driver = testDriver();
const SEED_REPORT = join(SEEDS, 'reports', 'shapingba-science-2022.txt');
const REPORT = `某市科学技术局
关于2022年法治政府建设情况的报告

现将有关情况报告如下。
一、主要举措
（一）优化营商环境
贯彻《优化营商环境条例》，服务86家企业。
（二）公开信息
落实《政府信息公开条例》第二十七条，公开信息12条。
`;

const folderWith = temporaryFolders();

beforeEach(() => freshGraph(driver));
afterAll(() => driver.close());

describe('the seeds', () => {
  test('load once, and say so the second time', async () => {
    const first = await loadSeeds(driver);
    expect(first).toMatchObject({ changed: true });
    const before = await exportHash(driver);
    expect(await loadSeeds(driver)).toEqual({ changed: false, works: 0, reports: 0 });
    expect(await exportHash(driver)).toEqual(before);
  });

  /** Which days a version is served on follows from these, and is settled anew from all that is known. */
  const factsOf = (version: CatalogueVersion) => ({
    promulgatedOn: version.promulgatedOn,
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    endedBy: version.endedBy,
    documentNumber: version.documentNumber,
    note: version.note,
  });

  test('come back from the graph as they went in', async () => {
    const { works } = loadCatalogue();
    await writeCatalogue(driver, works);
    const read = new Map((await readCatalogue(driver)).map((work) => [work.id, work]));
    const sortedRelations = (relations: (typeof works)[number]['relations']) =>
      relations
        .map(({ kind, target, evidence }) => ({ kind, target, evidence }))
        .sort((a, b) => (`${a.kind}${a.target}` < `${b.kind}${b.target}` ? -1 : 1));
    for (const work of works) {
      const { versions, relations, title, level, region, aliases, documentNumber } = read.get(work.id)!;
      expect({ title, level, region, aliases, documentNumber }).toEqual({
        title: work.title,
        level: work.level,
        region: work.region,
        aliases: work.aliases,
        documentNumber: work.documentNumber,
      });
      expect(versions.map(factsOf)).toEqual(work.versions.map(factsOf));
      expect(sortedRelations(relations)).toEqual(sortedRelations(work.relations));
    }
  });

  test('written again change nothing', async () => {
    const works = fewWorks();
    await writeCatalogue(driver, works);
    const before = await exportHash(driver);
    await writeCatalogue(driver, works);
    expect(await exportHash(driver)).toEqual(before);
  });

  test('drop a version that was corrected, with its captions', async () => {
    const works = loadCatalogue().works.filter((work) => work.title === '重大行政决策程序暂行条例');
    const wrong = works.map((work) => ({
      ...work,
      versions: work.versions.map((version) => ({ ...version, promulgatedOn: '2019-05-08' })),
      provisions: [
        { version: '2019-05-08', items: [{ path: 'art-1', label: '第一条', caption: '立法目的' }] },
      ],
    }));
    await writeCatalogue(driver, wrong);
    await writeCatalogue(driver, works);
    const ids = await query(driver, 'MATCH (v:SourceVersion) RETURN v.id AS id');
    expect(ids).toEqual([{ id: 'version:重大行政决策程序暂行条例@2019-04-20' }]);
    expect(
      await query(driver, "MATCH (p:Provision) WHERE p.id CONTAINS '2019-05-08' RETURN p.id AS id"),
    ).toEqual([]);
  });
});

describe('a report', () => {
  test('is whole in the graph: its leaves tile its text', async () => {
    await loadFewSeeds(driver);
    const [report] = await query<{ text: string; leaves: string[] }>(
      driver,
      `MATCH (r:Report)
       RETURN r.text AS text, COLLECT {
         MATCH (r)-[:HAS_ITEM]->(i) WHERE NOT EXISTS { ()-[:PART_OF]->(i) } RETURN i.text ORDER BY i.start
       } AS leaves`,
    );
    expect(report!.leaves.join('')).toBe(report!.text);
  });

  test('has its citations resolved to works and versions', async () => {
    await loadFewSeeds(driver);
    const rows = await query(
      driver,
      `MATCH (:Measure)-[:HAS_CITATION]->(c:Citation {title: '政府信息公开条例'})-[:RESOLVES_TO]->(s)
       MATCH (c)-[:RESOLVES_TO_VERSION]->(v)
       RETURN c.outcome AS outcome, s.id AS source, v.id AS version`,
    );
    expect(rows).toContainEqual({
      outcome: 'RESOLVED',
      source: 'source:政府信息公开条例',
      version: 'version:政府信息公开条例@2019-04-03',
    });
  });

  test('imported twice changes nothing', async () => {
    await loadFewSeeds(driver);
    const before = await exportHash(driver);
    const again = await importReports(driver, [SEED_REPORT]);
    expect(again).toMatchObject({ loaded: 0, warned: 0, refused: 0, unchanged: 1 });
    expect(await exportHash(driver)).toEqual(before);
    const forced = await importReports(driver, [SEED_REPORT], { force: true });
    expect(forced.unchanged).toBe(0);
    expect(await exportHash(driver)).toEqual(before);
  });

  test('that changed replaces its text, and keeps the ids of what stayed', async () => {
    await writeCatalogue(driver, fewWorks());
    await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
    const idsOf = () =>
      query<{ id: string }>(driver, 'MATCH (i:ReportItem) RETURN i.id AS id ORDER BY i.order');
    const before = await idsOf();
    const shorter = REPORT.replace('公开信息12条', '公开信息9条');
    const summary = await importReports(driver, [folderWith({ 'a.txt': shorter })]);
    expect(summary.unchanged).toBe(0);
    const after = await idsOf();
    expect(after).toEqual(before);
    const texts = await query<{ text: string }>(
      driver,
      "MATCH (n:ReportItem|Figure) WHERE n.text CONTAINS '9条' RETURN n.text AS text",
    );
    expect(texts.length).toBeGreaterThan(2);
    expect(
      await query(driver, "MATCH (n:ReportItem|Figure) WHERE n.text CONTAINS '12条' RETURN n.id"),
    ).toEqual([]);
  });
});

describe('a batch', () => {
  test('loads the good files and says of the bad ones what, where and what to do', async () => {
    const broken = Buffer.concat([Buffer.from('第一行\n第二行\n'), Buffer.from([0x00, 0x01])]);
    const folder = folderWith({ 'a.txt': REPORT, 'b.txt': broken, 'c.txt': '' });
    const summary = await importReports(driver, [folder, join(folder, 'missing.txt')]);
    const of = (file: string) => summary.results.find((result) => result.file === file)!;
    expect(of('a.txt').outcome).toMatch(/^LOADED/u);
    expect(of('b.txt')).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ line: 3, code: 'text-unreadable' }],
    });
    expect(of('c.txt')).toMatchObject({ outcome: 'REFUSED', findings: [{ code: 'text-without-text' }] });
    expect(of('missing.txt')).toMatchObject({ outcome: 'REFUSED', findings: [{ code: 'file-unreadable' }] });
    expect(of('b.txt').findings[0]!.remedy).toMatch(/UTF-8/u);
    const stored = await query(
      driver,
      'MATCH (:ImportRun {id: $run})-[:READ]->(f:ImportFile) RETURN f.file AS file, f.outcome AS outcome ORDER BY file',
      { run: summary.run },
    );
    expect(stored).toMatchObject([
      { file: 'a.txt' },
      { file: 'b.txt', outcome: 'REFUSED' },
      { file: 'c.txt', outcome: 'REFUSED' },
      { file: 'missing.txt', outcome: 'REFUSED' },
    ]);
  });

  test('keeps a second text of the same body, year and title as a report of its own, and says so', async () => {
    const folder = folderWith({ 'a.txt': REPORT, 'b.txt': `${REPORT}完。\n` });
    const { results } = await importReports(driver, [folder]);
    const [first, second] = results.map(({ loaded }) => loaded!);
    expect(second).toBe(`${first}~b`);
    expect(results[1]!.findings.find(({ code }) => code === 'report-namesake')?.message).toContain(first);
    expect(await query(driver, 'MATCH (r:Report) RETURN count(r) AS n')).toEqual([{ n: 2 }]);
  });
});

describe('citations that found nothing', () => {
  test('are resolved when the work they name is loaded', async () => {
    await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
    const outcomes = () =>
      query(driver, 'MATCH (c:Citation) RETURN DISTINCT c.outcome AS outcome ORDER BY outcome');
    expect(await outcomes()).toEqual([{ outcome: 'NOT_HELD' }]);
    await loadFewSeeds(driver);
    expect(
      await query(
        driver,
        "MATCH (c:Citation {title: '优化营商环境条例'}) RETURN DISTINCT c.outcome AS outcome",
      ),
    ).toEqual([{ outcome: 'RESOLVED' }]);
    // 第二十七条 has a caption in the seeds, so there is a provision to point at.
    expect(
      await query(
        driver,
        "MATCH (c:Citation)-[:RESOLVES_TO_PROVISION]->(p {path: 'art-27'}) RETURN count(DISTINCT c) > 0 AS linked",
      ),
    ).toEqual([{ linked: true }]);
  });
});
