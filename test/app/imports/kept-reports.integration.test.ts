/** Nothing that was imported is lost: reports do not write over one another, and ids go with the words. */
import { exportHash } from '../../../src/app/backup/graph-hash';
import { verify } from '../../../src/app/backup/verify';
import { importReports } from '../../../src/app/imports/reports';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { Reviewer } from '../review/desk';
import { loadExample, REPORT, tokenFor } from '../review/support';

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

const load = async (files: Record<string, string>) =>
  (await importReports(driver, [folderWith(files)])).results;
const reports = () =>
  query<{ id: string; text: string }>(
    driver,
    'MATCH (r:Report) RETURN r.id AS id, r.text AS text ORDER BY r.id',
  );
const broken = async () => (await verify(driver)).flatMap(({ breaks }) => breaks);

const BARE = (what: string) => `法治政府建设情况报告\n\n一、主要工作\n${what}\n`;
const PAGE = (city: string, what: string) =>
  `<html><head><title>法治政府建设情况报告_示例市政府网</title></head><body><div class="crumb">首页 &gt; 政务公开 &gt; 法治政府建设年度报告</div>` +
  `<h1>法治政府建设情况报告</h1><p>一、主要工作</p><p>${city}${what}</p></body></html>`;

describe('two reports of one name', () => {
  const cases: [name: string, first: Record<string, string>, second: Record<string, string>][] = [
    [
      'files without body and year',
      { 'a.txt': BARE('落实《甲条例》，检查企业三十家。') },
      { 'b.txt': BARE('对照《乙办法》，公开信息五百条。') },
    ],
    [
      'files without body and year that are called the same',
      { 'report.txt': BARE('落实《甲条例》，检查企业三十家。') },
      { 'report.txt': BARE('对照《乙办法》，公开信息五百条。') },
    ],
    [
      'pages under one breadcrumb',
      { 'a.html': PAGE('东湖区', '组织学习法律法规，开展培训。') },
      { 'b.html': PAGE('西山县', '取消许可三项，压缩办理时限。') },
    ],
    [
      'files of one body and year',
      { 'a.txt': REPORT },
      { 'b.txt': REPORT.replace('渔港管理', '渔船管理').replace('茶园', '果园') },
    ],
  ];

  test.each(cases)('%s are both kept, in one batch and in two', async (_, first, second) => {
    const texts = async () => (await reports()).map(({ text }) => text).sort();
    await load(first);
    const [one] = await texts();
    const [result] = await load(second);
    expect(result).toMatchObject({ outcome: 'LOADED_WITH_WARNINGS' });
    expect(result!.findings.map(({ code }) => code)).toContain('report-namesake');
    expect(await texts()).toHaveLength(2);
    expect(await texts()).toContain(one);
    expect(await broken()).toEqual([]);
  });

  test('the same file edited is a new state of its report', async () => {
    const [before] = await load({ 'a.txt': REPORT });
    const [after] = await load({ 'a.txt': REPORT.replace('120艘', '121艘') });
    expect(after).toMatchObject({ outcome: 'LOADED_WITH_WARNINGS', loaded: before!.loaded });
    expect(after!.findings.map(({ code }) => code)).toEqual(['report-replaced']);
    expect(await reports()).toMatchObject([{ id: before!.loaded, text: expect.stringContaining('121艘') }]);
  });
});

describe('an edited report', () => {
  interface Part {
    id: string;
    text: string;
  }
  const parts = () =>
    query<Part>(
      driver,
      `MATCH (n:ReportItem|Citation|Figure) WHERE n.kind IS NULL OR n.kind IN ['MEASURE', 'HEADING'] OR n:Citation
       RETURN n.id AS id, trim(n.text) AS text ORDER BY labels(n)[0], n.start`,
    );
  const EARLIER = `示例市审定稿。\n\n${REPORT}`;

  test('keeps the ids of its items, citations and figures when words come before them', async () => {
    await load({ 'a.txt': REPORT });
    const before = await parts();
    expect(before.length).toBeGreaterThan(10);
    await load({ 'a.txt': REPORT.replace('现将有关', '（内部）现将有关') });
    expect(await parts()).toEqual(before);
    expect(await broken()).toEqual([]);
  });

  test('is found under old ids, by node, permalink and link', async () => {
    await loadExample(driver, folderWith);
    const reviewer = new Reviewer(server, await tokenFor(driver, '王法务', 'editor'));
    const [link] = await reviewer.queue();
    const [measure] = await query<Part>(
      driver,
      "MATCH (m:Measure) WHERE m.text CONTAINS '检修航标' RETURN m.id AS id, m.text AS text",
    );
    const permalink = new URL(
      `/r/${measure!.id.slice('item:'.length).split('/').map(encodeURIComponent).join('/')}`,
      server.url,
    );
    // The paragraph runs into the one before it: its own item is no more.
    await load({
      'a.txt': REPORT.replace('发放。\n（三）航标\n依照', '发放。依照').replace('现将有关', '兹将有关'),
    });
    const { data } = await server.ask<{ node: { id: string; text: string } }>(
      'query ($id: ID!) { node(id: $id) { id ... on ReportItem { text } } }',
      { id: measure!.id },
    );
    expect(data.node.text).toContain('检修航标12座');
    const page = await (await fetch(permalink)).text();
    expect(page).toContain('检修航标12座');
    expect(await reviewer.link(link!.id)).toMatchObject({ quote: link!.quote });
    expect(await broken()).toEqual([]);
  });

  test('keeps decisions and ids through many edits, and the words of a dropped part lead nowhere else', async () => {
    await loadExample(driver, folderWith);
    const reviewer = new Reviewer(server, await tokenFor(driver, '王法务', 'editor'));
    const [link] = await reviewer.queue();
    await reviewer.confirm(link!);
    const edits = [
      EARLIER,
      EARLIER.replace('120艘', '98艘'),
      REPORT,
      REPORT.replace('一、主要举措', '一、主要举措和成效'),
    ];
    for (const text of edits) {
      await load({ 'a.txt': text });
      expect(await reviewer.link(link!.id)).toMatchObject({ id: link!.id, state: 'CONFIRMED', orphan: null });
      expect(await broken()).toEqual([]);
    }
  });

  test('gives no id to other words', async () => {
    await load({ 'a.txt': REPORT });
    const [citation] = await query<Part>(
      driver,
      'MATCH (c:Citation) RETURN c.id AS id, c.text AS text ORDER BY c.start LIMIT 1',
    );
    await load({ 'a.txt': REPORT.replaceAll('示例渔港条例', '示例港口条例') });
    const { data } = await server.ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: citation!.id,
    });
    expect(data.node).toBeNull();
    await load({ 'a.txt': REPORT });
    const again = await server.ask<{ node: { text: string } }>(
      'query ($id: ID!) { node(id: $id) { ... on Citation { text } } }',
      { id: citation!.id },
    );
    expect(again.data.node.text).toBe(citation!.text);
    expect(await broken()).toEqual([]);
  });
});

describe('a report deleted', () => {
  const DELETE = 'mutation ($id: ID!) { deleteReport(id: $id) { deleted title decisionsKept } }';

  test('leaves the graph as it was before it', async () => {
    await loadExample(driver, folderWith);
    const before = await exportHash(driver);
    const [other] = await load({
      'b.txt': REPORT.replace('某市科技局', '东湖区水务局').replaceAll('茶园', '果园'),
    });
    const token = await tokenFor(driver, '王法务', 'editor');
    const { data } = await server.ask<{ deleteReport: unknown }>(DELETE, { id: other!.loaded }, token);
    expect(data.deleteReport).toMatchObject({ deleted: other!.loaded, decisionsKept: 0 });
    expect(await exportHash(driver)).toEqual(before);
  });

  test('leaves what people decided as orphans, which hold again when it comes back', async () => {
    const id = await loadExample(driver, folderWith);
    const token = await tokenFor(driver, '王法务', 'editor');
    const reviewer = new Reviewer(server, token);
    const [link] = await reviewer.queue();
    await reviewer.confirm(link!, { reason: '核对原文' });
    const { data } = await server.ask<{ deleteReport: unknown }>(DELETE, { id }, token);
    expect(data.deleteReport).toMatchObject({ deleted: id, decisionsKept: 1 });
    expect(await query(driver, 'MATCH (n:Report|ReportItem|Citation|Figure) RETURN n.id')).toEqual([]);
    expect(await reviewer.decided(', orphaned: true')).toMatchObject([
      { state: 'CONFIRMED', orphan: 'MENTION_GONE', quote: link!.quote, history: [{ reason: '核对原文' }] },
    ]);
    expect(await broken()).toEqual([]);
    await load({ 'a.txt': REPORT });
    expect(await reviewer.link(link!.id)).toMatchObject({ id: link!.id, state: 'CONFIRMED', orphan: null });
    expect(await broken()).toEqual([]);
  });

  test('that is not there is told so', async () => {
    const token = await tokenFor(driver, '王法务', 'editor');
    const { data } = await server.ask<{ deleteReport: unknown }>(DELETE, { id: 'report:无/2022/无' }, token);
    expect(data.deleteReport).toEqual({ deleted: null, title: null, decisionsKept: 0 });
  });
});
