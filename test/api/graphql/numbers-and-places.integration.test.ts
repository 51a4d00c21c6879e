/** Document numbers however written, and places that are no article, over HTTP; invented works. */
import { freshGraph, query, settled, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;

const FIXTURE = `
UNWIND [
  ['甲条例', '国务院令第901号'], ['乙办法', '主席令第70号'], ['丙办法', '主席令第七十号'], ['丁通知', '某发〔2021〕7号']
] AS row
CREATE (s:LegalSource {id: 'source:' + row[0], title: row[0], fullTitle: row[0], aliases: [], level: 'ADMIN_REGULATION', kind: 'admin_regulation', documentNumber: row[1], held: true, sortKey: row[0]})
CREATE (s)-[:HAS_VERSION]->(v:SourceVersion {id: 'version:' + row[0] + '@2010-01-01', sourceId: s.id, promulgatedOn: '2010-01-01', effectiveFrom: '2010-02-01', documentNumber: row[1], textHeld: true, articleCount: 2, outline: 'bt1(c2(e1))a1-2x3'})
WITH s, v WHERE s.title = '甲条例'
UNWIND [
  ['preamble', 'PREAMBLE', 0, '序言的话。'], ['part-1', 'PART', 1, null], ['part-1/ch-2', 'CHAPTER', 2, null],
  ['part-1/ch-2/sec-1', 'SECTION', 3, null], ['art-1', 'ARTICLE', 4, '信息应当公开。'], ['annex-3', 'ANNEX', 5, '附件的话。']
] AS part
CREATE (v)-[:HAS_PROVISION]->(:Provision {id: 'provision:甲条例@2010-01-01/' + part[0], versionId: v.id, sourceId: s.id, kind: part[1], path: part[0], order: part[2], text: part[3], heading: '题', lineageId: part[0], depth: 0})`;

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

const BY_NUMBER = 'query Q($n: String!) { legalSource(documentNumber: $n) { title } }';

test.each([
  ['国务院令第901号', '甲条例'],
  ['中华人民共和国国务院令第901号', '甲条例'],
  ['国令第901号', '甲条例'],
  ['国务院令（第901号）', '甲条例'],
  ['某发[2021]7号', '丁通知'],
  ['某发（2021）第7号', '丁通知'],
])('the work of %s', async (n, title) => {
  const { data, errors } = await server.ask(BY_NUMBER, { n });
  expect([errors, data]).toEqual([undefined, { legalSource: { title } }]);
});

test('a number that no work bears is refused', async () => {
  const { errors } = await server.ask(BY_NUMBER, { n: '国务院令第902号' });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('没有“国务院令第902号”这个文件'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'documentNumber' },
    },
  ]);
});

test.each([
  ['主席令第70号', ['source:丙办法', 'source:乙办法']],
  ['中华人民共和国主席令第七十号', ['source:丙办法', 'source:乙办法']],
  ['第901号令', ['source:甲条例']],
])('%s is ambiguous, and its works are named', async (n, sources) => {
  const { errors } = await server.ask(BY_NUMBER, { n });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_DOCUMENT_NUMBER',
    argument: 'documentNumber',
    sources: expect.arrayContaining(sources),
  });
});

test.each([
  ['序言', 'preamble'],
  ['附件三', 'annex-3'],
  ['第一编第二章', 'part-1/ch-2'],
  ['第二章', 'part-1/ch-2'],
  ['第二章第一节', 'part-1/ch-2/sec-1'],
  ['第一节', 'part-1/ch-2/sec-1'],
  ['第一条', 'art-1'],
])('the provision %s', async (number, path) => {
  const { data, errors } = await server.ask(
    `query Q($number: String!) { provision(source: "甲条例", number: $number, on: "2020-01-01") {
      __typename ... on ProvisionFound { provision { path } } } }`,
    { number },
  );
  expect([errors, data]).toEqual([
    undefined,
    { provision: { __typename: 'ProvisionFound', provision: { path } } },
  ]);
});

test.each(['第二款', '总则', '第一条至第二条'])('%s names no one provision', async (number) => {
  const { errors } = await server.ask(
    `query Q($number: String!) { provision(source: "甲条例", number: $number) { __typename } }`,
    { number },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'number' });
});
