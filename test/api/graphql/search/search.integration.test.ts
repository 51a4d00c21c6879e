/** What a search finds and in which order, over HTTP: filters, dates, parts of words, one hit an article. Invented laws. */
import { freshGraph, query, settled, testDriver } from '../../../graph/support';
import { type TestServer, testServer } from '../../support';

const driver = testDriver();
let server: TestServer;

const FIXTURE = `
CREATE (body:IssuingBody {id: 'body:蜂业部', name: '蜂业部', sortKey: '蜂业部'}), (local:IssuingBody {id: 'body:蜜州市蜂业局', name: '蜜州市蜂业局', sortKey: '蜜州市蜂业局'})
CREATE (place:Region {id: 'region:蜜州市', name: '蜜州市', path: ['蜜州市']})
CREATE (local)-[:SEATED_IN]->(place)
CREATE (law:LegalSource {id: 'source:养蜂法', title: '养蜂法', fullTitle: '中华人民共和国养蜂法', aliases: [], level: 'LAW', kind: 'law', held: true, sortKey: '养蜂法'})-[:ISSUED_BY]->(body)
CREATE (rule:LegalSource {id: 'source:蜜州市养蜂条例', title: '蜜州市养蜂条例', fullTitle: '蜜州市养蜂条例', aliases: [], level: 'LOCAL_REGULATION', kind: 'local_regulation', held: true, sortKey: '蜜州市养蜂条例'})-[:APPLIES_IN]->(place)
CREATE (dark:LegalSource {id: 'source:蜂蜡办法', title: '蜂蜡办法', fullTitle: '蜂蜡办法', aliases: [], level: 'DEPARTMENTAL_RULE', kind: 'rule', held: true, sortKey: '蜂蜡办法'})
WITH law, rule, dark, local
UNWIND [
  [law, '2001-03-01', '2001-06-01', '2015-06-01'], [law, '2015-03-01', '2015-06-01', null],
  [rule, '2010-03-01', '2010-06-01', null], [dark, null, null, null]
] AS row
CALL (row) {
  WITH row, row[0] AS s
  CREATE (s)-[:HAS_VERSION]->(:SourceVersion {id: 'version:' + s.title + '@' + coalesce(row[1], ''), sourceId: s.id, promulgatedOn: row[1], effectiveFrom: row[2], effectiveTo: row[3], endedBy: CASE WHEN row[3] IS NULL THEN null ELSE 'AMENDED' END, textHeld: true, articleCount: 3})
}
WITH DISTINCT local
UNWIND [
  ['养蜂法@2001-03-01', 'art-1', 'ARTICLE', '第一条', '第一条　蜂箱登记。', null],
  ['养蜂法@2015-03-01', 'ch-1', 'CHAPTER', '第一章', '第一章　蜂箱登记', null],
  ['养蜂法@2015-03-01', 'art-1', 'ARTICLE', '第一条', '第一条　蜂箱登记由蜂业部门办理，登记不收费。', 'ch-1'],
  ['养蜂法@2015-03-01', 'art-2', 'ARTICLE', '第二条', '', 'ch-1'],
  ['养蜂法@2015-03-01', 'art-2/par-1', 'PARAGRAPH', null, '蜂农可以迁移蜂箱。', 'art-2'],
  ['养蜂法@2015-03-01', 'art-2/par-2', 'PARAGRAPH', null, '迁移应当在三十日前报告，不予收费。', 'art-2'],
  ['养蜂法@2015-03-01', 'art-3', 'ARTICLE', '第三条', '第三条　禁止出售掺假蜂蜜。', null],
  ['蜜州市养蜂条例@2010-03-01', 'art-1', 'ARTICLE', '第一条', '第一条　蜂箱登记由蜂业部门办理，登记不收费。', null],
  ['蜂蜡办法@', 'art-1', 'ARTICLE', '第一条', '第一条　蜂箱登记时一并登记蜂蜡。', null]
] AS row
CALL (row) {
  WITH row, 'provision:' + row[0] + '/' AS within
  MATCH (v:SourceVersion {id: 'version:' + row[0]})
  OPTIONAL MATCH (above:Provision {id: within + row[5]})
  CREATE (p:Provision {id: within + row[1], versionId: v.id, sourceId: v.sourceId, kind: row[2], path: row[1], order: 0, label: row[3], text: row[4], lineageId: row[0] + row[1], depth: 0})
  FOREACH (_ IN CASE WHEN above IS NULL THEN [1] ELSE [] END | CREATE (v)-[:HAS_PROVISION]->(p))
  FOREACH (_ IN CASE WHEN above IS NULL THEN [] ELSE [1] END | CREATE (above)-[:HAS_PART]->(p))
}
WITH DISTINCT local
CREATE (r:Report {id: 'report:蜜州市蜂业局/2022', title: '蜜州市蜂业局报告', year: 2022, text: '', sortKey: '2022|甲', hash: '', file: 'a.txt'})-[:PUBLISHED_BY]->(local)
CREATE (root:ReportItem {id: 'item:蜜州市蜂业局/2022/0', reportId: r.id, kind: 'SECTION', order: 0, headingPath: [], status: 'DONE', text: '', start: 0, end: 0, sentences: []})
CREATE (r)-[:HAS_ITEM]->(root)
WITH r, root, local
UNWIND [['1', '2022-06-30', '办理蜂箱登记五十件。'], ['2', '2022-12-31', '依法办理蜂箱登记。']] AS row
CREATE (r)-[:HAS_ITEM]->(m:ReportItem:Measure {id: 'item:蜜州市蜂业局/2022/' + row[0], reportId: r.id, kind: 'MEASURE', order: toInteger(row[0]), headingPath: [], status: 'DONE', text: row[2], start: 0, end: 9, sentences: [0, 9], sortKey: row[0], year: 2022, judgedOn: row[1]})-[:PART_OF]->(root)
WITH m WHERE m.order = 2
MATCH (s:LegalSource {id: 'source:养蜂法'}), (p:Provision {id: 'provision:养蜂法@2015-03-01/art-1'})
CREATE (m)-[:HAS_CITATION]->(c:Citation {id: 'citation:1', reportId: m.reportId, text: '依法', start: 0, end: 2, relation: 'ACCORDS_WITH', outcome: 'RESOLVED', kind: 'LAW', form: 'TITLE', confidence: 1.0, rule: 'title', reasons: [], asOf: '2022-12-31'})
CREATE (c)-[:RESOLVES_TO]->(s)
CREATE (c)-[:RESOLVES_TO_PROVISION {order: 0}]->(p)`;

beforeAll(async () => {
  await freshGraph(driver);
  await query(driver, FIXTURE);
  await settled(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Found {
  matching: string;
  totalCount: number;
  totalCountIsBound: boolean;
  facets: { kinds: { kind: string; count: number }[] };
  nodes: { id: string }[];
  pageInfo: { endCursor: string };
}

async function search(given: string): Promise<Found> {
  const { data, errors } = await server.ask<{ search: Found }>(
    `{ search(${given}) { matching totalCount totalCountIsBound facets { kinds { kind count } } pageInfo { endCursor }
      nodes { ... on Provision { id } ... on LegalSource { id } ... on Measure { id } ... on ReportPart { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.search;
}
const idsOf = ({ nodes }: Found) =>
  nodes.map(({ id }) => id.replace(/^provision:|^item:蜜州市蜂业局\/2022\//u, ''));

const [ONE, LOCAL, DARK] = ['养蜂法@2015-03-01/art-1', '蜜州市养蜂条例@2010-03-01/art-1', '蜂蜡办法@/art-1'];

test('an article is one hit, of the newest version, and no heading stands above one', async () => {
  const found = await search('text: "蜂箱登记", kinds: [PROVISION]');
  expect(idsOf(found)).toHaveLength(4);
  expect(idsOf(found)).toEqual(expect.arrayContaining([ONE, LOCAL, DARK]));
  expect(idsOf(found).at(-1)).toBe('养蜂法@2015-03-01/ch-1');
  expect(idsOf(found).indexOf(ONE)).toBeLessThan(idsOf(found).indexOf(LOCAL));
});

test.each<[filter: string, ids: string[]]>([
  ['kinds: [MEASURE]', ['1', '2']],
  ['source: "养蜂法", units: [ARTICLE]', [ONE]],
  ['source: "养蜂法", kinds: [MEASURE]', ['2']],
  ['levels: [LOCAL_REGULATION]', [LOCAL]],
  ['region: "蜜州市", kinds: [PROVISION]', [LOCAL]],
  ['region: "蜜州市", kinds: [MEASURE]', ['1', '2']],
  ['body: "蜂业部", units: [ARTICLE]', [ONE]],
  ['body: "蜜州市蜂业局"', ['1', '2']],
  ['years: {from: 2022, to: 2022}', ['1', '2']],
  ['years: {from: 2023}', []],
  // Of the version with these words.
  ['promulgated: {from: 2015, to: 2015}, units: [ARTICLE]', [ONE]],
  ['promulgated: {to: 2001}', ['养蜂法@2001-03-01/art-1']],
  ['promulgated: {from: 2016}', []],
  ['units: [CHAPTER]', ['养蜂法@2015-03-01/ch-1']],
  ['units: [PARAGRAPH]', []],
  ['cited: true', [ONE, '2']],
  ['cited: false, units: [ARTICLE]', [LOCAL, DARK, '养蜂法@2001-03-01/art-1']],
  // A version whose start is not known is not known to be in force.
  ['inForceOn: "2020-01-01", units: [ARTICLE]', [ONE, LOCAL]],
  ['inForceOn: "2005-01-01", units: [ARTICLE]', ['养蜂法@2001-03-01/art-1']],
])('keeps to what fits %s, and counts that', async (filter, ids) => {
  const found = await search(`text: "蜂箱登记", ${filter}`);
  expect(idsOf(found).sort()).toEqual([...ids].sort());
  expect(found).toMatchObject({ totalCount: ids.length, totalCountIsBound: false, matching: 'ALL_WORDS' });
  expect(found.facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
});

test('a work that is not known is refused rather than found nowhere', async () => {
  const { errors } = await server.ask('{ search(text: "蜂箱", source: "没有的法") { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'source' });
});

test.each<[sort: string, ids: string[]]>([
  ['NEWEST', ['2', '1', ONE, LOCAL, DARK]],
  ['OLDEST', [LOCAL, ONE, '1', '2', DARK]],
])('sorted by date, %s, those without a day last, page by page', async (sort, ids) => {
  const given = `text: "蜂箱登记", kinds: [PROVISION, MEASURE], sort: ${sort}`;
  const all = idsOf(await search(given)).filter((id) => !id.endsWith('ch-1'));
  expect(all).toEqual(ids);
  const first = await search(`${given}, first: 2`);
  const rest = await search(`${given}, after: "${first.pageInfo.endCursor}"`);
  expect([...idsOf(first), ...idsOf(rest)].filter((id) => !id.endsWith('ch-1'))).toEqual(ids);
});

test.each<[text: string, matching: string, ids: string[]]>([
  ['蜂箱 登记', 'ALL_WORDS', [ONE, LOCAL, DARK]],
  // In two paragraphs of one article, and the second in parts.
  ['蜂箱 三十日 迁移收费', 'NEAR', ['养蜂法@2015-03-01/art-2/par-2']],
  ['迁移蜂箱 30日', 'NEAR', ['养蜂法@2015-03-01/art-2/par-1']],
  ['掺假蜂蜜 -出售', 'ALL_WORDS', []],
  ['“登记由蜂业”', 'ALL_WORDS', [ONE, LOCAL]],
  ['“登记蜂业”', 'ALL_WORDS', []],
  ['登记 掺假', 'SOME_WORDS', ['养蜂法@2015-03-01/art-3', ONE, LOCAL, DARK]],
  ['蜂胶监督管理条例', 'ALL_WORDS', []],
])('%s: %s', async (text, matching, ids) => {
  const found = await search(`text: "${text}", units: [ARTICLE, PARAGRAPH]`);
  expect(idsOf(found).sort()).toEqual([...ids].sort());
  expect(found).toMatchObject({
    matching,
    totalCount: ids.length,
    totalCountIsBound: matching !== 'ALL_WORDS',
  });
});
