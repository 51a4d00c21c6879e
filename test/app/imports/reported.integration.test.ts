/** Works that only reports tell of: one node for all mentions, gone with the reports, given way to a text that comes. */
import { exportHash } from '../../../src/app/backup/graph-hash';
import { verify } from '../../../src/app/backup/verify';
import { gapsCsv } from '../../../src/app/export/gaps';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { reviewDesk } from '../../../src/app/review/desk';
import { readGraph } from '../../../src/graph/connection/read';
import { readGaps } from '../../../src/graph/queries/gaps';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
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

const report = (body: string, year: number, what: string) =>
  `${body}${year}年法治政府建设情况报告\n\n一、主要工作\n${what}\n`;
const FILES = {
  'a.txt': report(
    '云州市科学技术局',
    2020,
    '制定印发《科技项目经费管理办法》（云科发〔2020〕8号）。落实《云州市渔港灯塔条例》。按照《实施方案》推进。',
  ),
  'b.txt': report('云州市科学技术局', 2021, '落实《科技项目经费管理办法》第三条，检查项目三个。'),
  'c.txt': report('云州市教育局', 2021, '落实《云州市渔港灯塔条例》。按照《实施方案》推进。'),
};
const load = async (files: Record<string, string>) =>
  (await importReports(driver, [folderWith(files)])).results.map(({ loaded }) => loaded!);
const works = () =>
  query<{ id: string; cited: number; origin: string }>(
    driver,
    `MATCH (s:LegalSource)<-[:RESOLVES_TO]-(c:Citation)
     RETURN s.id AS id, s.origin AS origin, count(c) AS cited ORDER BY cited DESC, id`,
  );
const broken = async () => (await verify(driver)).flatMap(({ breaks }) => breaks);

test('mentions share one node, whatever order the reports come in, and import is idempotent', async () => {
  await load(FILES);
  const found = await works();
  expect(found).toEqual([
    { id: 'source:云州市渔港灯塔条例', cited: 2, origin: 'report' },
    { id: 'source:科技项目经费管理办法~云科发〔2020〕8号', cited: 2, origin: 'report' },
    { id: 'source:实施方案~云州市教育局', cited: 1, origin: 'report' },
    { id: 'source:实施方案~云州市科学技术局', cited: 1, origin: 'report' },
  ]);
  expect(await broken()).toEqual([]);
  const hash = await exportHash(driver);
  await load(FILES);
  await importReports(driver, [folderWith(FILES)], { force: true });
  expect(await works()).toEqual(found);
  expect(await exportHash(driver)).toEqual(hash);
  await freshGraph(driver);
  for (const name of ['c.txt', 'b.txt', 'a.txt'] as const) await load({ [name]: FILES[name] });
  expect(await works()).toEqual(found);
  expect(await exportHash(driver)).toEqual(hash);
});

test('a report that is deleted takes along what only it told', async () => {
  await load({ 'c.txt': FILES['c.txt'] });
  const hash = await exportHash(driver);
  const nodes = await query(
    driver,
    'MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportFile AND NOT n:FormerId AND NOT n:FormerText AND NOT n:ReportAct RETURN labels(n)[0] AS label, n.id AS id ORDER BY label, id',
  );
  const ids = await load({ 'a.txt': FILES['a.txt'], 'b.txt': FILES['b.txt'] });
  const desk = reviewDesk(driver);
  // The report that tells of the issue first: what is left is only a name.
  await desk.deleteReport(ids[0]!);
  expect(await works()).toContainEqual({
    id: 'source:科技项目经费管理办法~云州市科学技术局',
    cited: 1,
    origin: 'report',
  });
  await desk.deleteReport(ids[1]!);
  expect(await exportHash(driver)).toEqual(hash);
  expect(
    await query(
      driver,
      'MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportFile AND NOT n:FormerId AND NOT n:FormerText AND NOT n:ReportAct RETURN labels(n)[0] AS label, n.id AS id ORDER BY label, id',
    ),
  ).toEqual(nodes);
});

test('GraphQL tells the work apart from held ones, its issuer, year and report, and the reason of the link', async () => {
  const [first] = await load(FILES);
  const QUERY = `query ($number: String!) {
    legalSource(documentNumber: $number) {
      title held origin toldYear documentNumber issuingBodies { name } toldBy { id } versions { id }
      citedBy(first: 5) { nodes { outcome rule reasons resolution { ... on ResolvedToSource { source { held } status } } } }
      supportedMeasures(first: 5) { totalCount }
    }
    named: legalSource(title: "云州市渔港灯塔条例") { held origin toldBy { id } supportedMeasures(first: 5) { totalCount } }
    timeline: coCited(source: "云州市渔港灯塔条例") { source { title } reports }
    search(text: "渔港灯塔", kinds: [LEGAL_SOURCE], first: 3) { nodes { title } }
  }`.replace('search(text: "渔港灯塔", kinds: [LEGAL_SOURCE], first: 3) { nodes { title } }', '');
  const { data } = await server.ask<Record<string, unknown>>(QUERY, { number: '云科发〔2020〕8号' });
  expect(data).toMatchObject({
    legalSource: {
      ...{ title: '科技项目经费管理办法', held: false, origin: 'REPORT', toldYear: 2020 },
      ...{ issuingBodies: [{ name: '云州市科学技术局' }], toldBy: [{ id: first }], versions: [] },
      supportedMeasures: { totalCount: 2 },
    },
    named: { held: false, origin: 'REPORT', supportedMeasures: { totalCount: 2 } },
  });
  const { citedBy } = data.legalSource as { citedBy: { nodes: Record<string, unknown>[] } };
  expect(citedBy.nodes).toHaveLength(2);
  for (const node of citedBy.nodes) {
    expect(node).toMatchObject({
      ...{ outcome: 'RESOLVED', rule: 'report' },
      resolution: { source: { held: false }, status: 'UNKNOWN' },
    });
    expect((node.reasons as string[]).join()).toContain('云州市科学技术局2020年制发此件');
  }
  expect((data.timeline as { source: { title: string } }[]).map(({ source }) => source.title)).toContain(
    '实施方案',
  );
});

test('a text that comes takes the place of what reports told', async () => {
  await load(FILES);
  const law = {
    title: '云州市渔港灯塔条例',
    history: ['2018年3月1日 云州市人民代表大会常务委员会公布', '2018年5月1日 施行'],
    articles: ['为了加强示例渔港的管理，制定本条例。', '本条例自2018年5月1日起施行。'],
  };
  await importSources(driver, folderWith({ '地方性法规/云州市渔港灯塔条例(2018-03-01).md': lawText(law) }));
  expect(await works()).toContainEqual({ id: 'source:云州市渔港灯塔条例', cited: 2, origin: 'corpus' });
  expect(
    await query(
      driver,
      "MATCH (c:Citation {title: '云州市渔港灯塔条例'}) RETURN DISTINCT c.outcome AS outcome, c.naming AS naming",
    ),
  ).toEqual([{ outcome: 'RESOLVED', naming: null }]);
  expect(await query(driver, 'MATCH (s:LegalSource {held: true}) WHERE s.told IS NOT NULL RETURN s')).toEqual(
    [],
  );
  expect(await broken()).toEqual([]);
});

describe('the gap list', () => {
  beforeEach(() => load(FILES));
  const ALL = { body: null, region: null, yearFrom: null, yearTo: null, kinds: null };
  const titles = async (filter: object) =>
    (await readGaps(readGraph(driver), { ...ALL, ...filter }, 10)).map(
      ({ title, reports }) => `${title} ${reports}`,
    );

  test('is by reports, and narrowed by body, year and kind', async () => {
    expect(await titles({})).toEqual([
      '云州市渔港灯塔条例 2',
      '科技项目经费管理办法 2',
      '实施方案 1',
      '实施方案 1',
    ]);
    expect(await titles({ body: '云州市教育局' })).toEqual(['云州市渔港灯塔条例 1', '实施方案 1']);
    expect(await titles({ yearTo: 2020 })).toEqual([
      '云州市渔港灯塔条例 1',
      '实施方案 1',
      '科技项目经费管理办法 1',
    ]);
    expect(await titles({ kinds: ['local_regulation'] })).toEqual(['云州市渔港灯塔条例 2']);
  });

  test('is the same by GraphQL and as CSV', async () => {
    const { data } = await server.ask<{ gaps: unknown[] }>(
      '{ gaps(first: 1) { source { title held } reports citations firstYear lastYear bodies proposal } }',
    );
    expect(data.gaps).toEqual([
      {
        ...{ source: { title: '云州市渔港灯塔条例', held: false }, reports: 2, citations: 2 },
        ...{ firstYear: 2020, lastYear: 2021, bodies: ['云州市教育局', '云州市科学技术局'] },
        proposal: expect.stringContaining('yiju laws add'),
      },
    ]);
    const csv = gapsCsv(await readGaps(readGraph(driver), ALL, 10)).split('\r\n');
    expect(csv).toHaveLength(6);
    expect(csv[1]).toContain('source:云州市渔港灯塔条例,云州市渔港灯塔条例,local_regulation');
  });

  test('is the same over REST, and refuses what GraphQL refuses', async () => {
    const ask = (query: string) => fetch(new URL(`/v1/gaps?${query}`, server.url));
    const answer = await ask('first=1');
    expect(await answer.json()).toEqual({
      gaps: [
        expect.objectContaining({
          ...{ source: 'source:云州市渔港灯塔条例', title: '云州市渔港灯塔条例', kind: 'local_regulation' },
          ...{ reports: 2, citations: 2, yearFrom: 2020, yearTo: 2021 },
          proposal: expect.stringContaining('yiju laws add'),
        }),
      ],
    });
    const csv = await ask('format=csv&yearTo=2020&bom=1');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toBe(
      gapsCsv(await readGaps(readGraph(driver), { ...ALL, yearTo: 2020 }, 10), true).slice(1),
    );
    for (const wrong of [
      'body=无此机关',
      'region=无此地区',
      'kinds=law,novel',
      'form=csv',
      'yearFrom=20',
      'first=-1',
    ]) {
      const refused = await ask(wrong);
      expect([wrong, refused.status]).toEqual([wrong, 400]);
    }
  });
});
