/** Exports of a real graph: by address, by the addresses that GraphQL gives, and of one report. */
import { parse } from 'csv-parse/sync';
import { loadResearchGraph } from '../../api/graphql/research/support';
import { servedOn } from '../../api/support';
import { query, testDriver } from '../../graph/support';
import { elementsOf } from './xml';

const driver = testDriver();
const SEED = 'report:重庆市沙坪坝区科学技术局/2022/法治政府建设情况的报告';
/** A text that is held; invented words. */
const TEXT = `
CREATE (s:LegalSource {id: 'source:某导出办法', title: '某导出办法', fullTitle: '某导出办法', aliases: [], level: 'DEPARTMENTAL_RULE', kind: 'rule', held: true, sortKey: '某导出办法'})
CREATE (s)-[:HAS_VERSION]->(v:SourceVersion {id: 'version:某导出办法@2020-01-01', sourceId: s.id, promulgatedOn: '2020-01-01', effectiveFrom: '2020-02-01', textHeld: true, articleCount: 2})
CREATE (v)-[:HAS_PROVISION]->(c:Provision {id: 'provision:某导出办法@2020-01-01/ch-1', kind: 'CHAPTER', path: 'ch-1', order: 0, number: 1, label: '第一章', heading: '总则', text: '第一章　总则', depth: 0})
CREATE (c)-[:HAS_PART]->(a:Provision {id: 'provision:某导出办法@2020-01-01/art-1', kind: 'ARTICLE', path: 'art-1', order: 1, number: 1, label: '第一条', text: '第一条　信息应当公开。', depth: 1})
CREATE (c)-[:HAS_PART]->(b:Provision {id: 'provision:某导出办法@2020-01-01/art-2', kind: 'ARTICLE', path: 'art-2', order: 2, number: 2, label: '第二条', text: '', depth: 1})
CREATE (b)-[:HAS_PART]->(:Provision {id: 'provision:某导出办法@2020-01-01/art-2/par-1', kind: 'PARAGRAPH', path: 'art-2/par-1', order: 3, text: '二十日内答复。', depth: 2})
CREATE (b)-[:HAS_PART]->(:Provision {id: 'provision:某导出办法@2020-01-01/art-2/par-2', kind: 'PARAGRAPH', path: 'art-2/par-2', order: 4, text: '可以延长。', depth: 2})
WITH s, v MATCH (v)-[:HAS_PROVISION]->(:Provision)-[:HAS_PART*0..]->(p) SET p.versionId = v.id, p.sourceId = s.id`;
const server = servedOn(driver, async (on) => {
  await loadResearchGraph(on);
  await query(on, TEXT);
});

const get = (path: string) => fetch(new URL(path, server.url));
async function lines(path: string): Promise<Record<string, unknown>[]> {
  const written = (await (await get(path)).text()).trimEnd();
  return written === '' ? [] : written.split('\n').map((line) => JSON.parse(line));
}
async function count(match: string): Promise<number> {
  return (await query<{ n: number }>(driver, `MATCH ${match} RETURN count(*) AS n`))[0]!.n;
}

describe('exports of the whole graph', () => {
  test('have a row for every citation', async () => {
    const response = await get('/v1/export/citations.csv?bom=1');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="yiju-citations.csv"');
    const body = Buffer.from(await response.arrayBuffer()).toString('utf8');
    const rows = parse(body, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(await count('(:Citation)'));
    expect(rows.every(({ evidence, from, rule }) => evidence && from && rule)).toBe(true);
  });

  test('have every link of every kind, and both its ends', async () => {
    const lines = (await (await get('/v1/export/graph.jsonl')).text()).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    const of = (type: string) =>
      records.filter((each) => each.record === 'link' && each.type === type).length;
    expect(of('CITES')).toBe(await count('(:Citation)'));
    expect(of('BASED_ON')).toBe(await count('(:LegalSource)-[:BASED_ON]->(:LegalSource)'));
    expect(of('SUGGESTS')).toBe(await count('(:Measure)-[:SUGGESTS]->(:Provision)'));
    const nodes = new Set(records.filter(({ record }) => record === 'node').map(({ id }) => id));
    const loose = records.filter(
      ({ record, from, to }) => record === 'link' && (!nodes.has(from) || (to && !nodes.has(to))),
    );
    expect(loose).toEqual([]);
  });

  test('are XML, and JSON-LD, as a whole', async () => {
    const elements = elementsOf(await (await get('/v1/export/graph.graphml')).text());
    expect(elements.filter(({ name }) => name === 'node').length).toBeGreaterThan(100);
    const linked = (await (await get('/v1/export/sources.jsonld')).json()) as { '@graph': object[] };
    const versions = await count('(v:SourceVersion)');
    expect(linked['@graph']).toHaveLength((await count('(:LegalSource)')) + versions);
  });
});

describe('texts in bulk', () => {
  test('are every version, and every provision of those whose text is held', async () => {
    const versions = parse(await (await get('/v1/export/versions.csv')).text(), { columns: true });
    expect(versions).toHaveLength(await count('(:LegalSource)-[:HAS_VERSION]->(:SourceVersion)'));
    const rows = await lines('/v1/export/provisions.jsonl');
    expect(rows.map(({ path, text }) => [path, text])).toEqual([
      ['art-1', '信息应当公开。'],
      ['art-2', '二十日内答复。\n可以延长。'],
      ['art-2/par-1', '二十日内答复。'],
      ['art-2/par-2', '可以延长。'],
      ['ch-1', '总则'],
    ]);
  });

  test('have the words that GraphQL gives', async () => {
    const rows = await lines('/v1/export/provisions.jsonl');
    const { data } = await server.ask<{ nodes: object[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Provision { text version { id } } } }',
      { ids: rows.map(({ id }) => id) },
    );
    expect(rows.map(({ id, text, version }) => ({ id, text, version: { id: version } }))).toEqual(data.nodes);
  });

  test('come as Parquet', async () => {
    const { parquetReadObjects } = await import('hyparquet');
    const response = await get('/v1/export/provisions.parquet');
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="yiju-provisions.parquet"',
    );
    const rows = await parquetReadObjects({ file: await response.arrayBuffer() });
    const written = await lines('/v1/export/provisions.jsonl');
    expect(rows.map(({ id, text, order }) => [id, text, order])).toEqual(
      written.map(({ id, text, order }) => [id, text, order]),
    );
  });

  test('of one report are those of the works and provisions it cites', async () => {
    const asked = `?report=${encodeURIComponent(SEED)}`;
    const versions = await lines(`/v1/export/versions.jsonl${asked}`);
    const cited = await query<{ id: string }>(
      driver,
      'MATCH (:Citation {reportId: $seed})-[:RESOLVES_TO]->(s) RETURN DISTINCT s.id AS id',
      { seed: SEED },
    );
    expect(versions.length).toBeGreaterThan(0);
    const ids = cited.map(({ id }) => id);
    for (const { source } of versions) expect(ids).toContain(source);
    for (const { source } of await lines(`/v1/export/provisions.jsonl${asked}`))
      expect(ids).toContain(source);
  });

  test('are not to be had as links', async () => {
    const { errors } = await server.ask('{ exportUrl(what: PROVISIONS, format: GRAPHML) }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('CSV、PARQUET、JSONL'), extensions: { argument: 'format' } },
    ]);
  });
});

describe('exports of one report', () => {
  test('are at the address that GraphQL gives', async () => {
    const { data } = await server.ask<{ report: { exportUrl: string }; exportUrl: string }>(
      `{ report(id: "${SEED}") { exportUrl(what: CITATIONS, format: CSV) }
         exportUrl(what: CITATIONS, format: CSV, report: "${SEED}") }`,
    );
    expect(data.report.exportUrl).toBe(data.exportUrl);
    const rows = parse(await (await get(data.exportUrl)).text(), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map(({ report }) => report))).toEqual(new Set([SEED]));
    expect(rows.map(({ evidence }) => evidence)).toContain('《公平竞争审查制度实施细则》');
  });

  test('begin with a BOM where that was asked for, of CSV alone', async () => {
    const { data } = await server.ask<{ exportUrl: string }>(
      '{ exportUrl(what: SOURCES, format: CSV, bom: true) }',
    );
    const bytes = new Uint8Array(await (await get(data.exportUrl)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { errors } = await server.ask('{ exportUrl(what: SOURCES, format: JSONL, bom: true) }');
    expect(errors).toMatchObject([{ extensions: { argument: 'bom' } }]);
  });

  test('hold only what it cites', async () => {
    const path = `/v1/export/graph.jsonl?report=${encodeURIComponent(SEED)}`;
    const records = (await (await get(path)).text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const titles = records.filter(({ type }) => type === 'LegalSource').map(({ title }) => title);
    expect(titles).toContain('优化营商环境条例');
    expect(titles).not.toContain('巴黎协定');
  });
});

test('a citation that a person rejected is in no export and no facet of measures', async () => {
  const [one] = await query<{ id: string }>(
    driver,
    "MATCH (c:Citation {title: '行政处罚法'}) SET c.state = 'REJECTED' RETURN c.id AS id",
  );
  const facets = await server.ask<{ measures: { facets: { relations: object[] } } }>(
    '{ measures(filter: { text: "严格执行" , body: "清源市科学技术局" }) { facets { relations { relation } } } }',
  );
  const out = await (await get('/v1/export/citations.jsonl')).text();
  await query(driver, 'MATCH (c:Citation {id: $id}) REMOVE c.state', { id: one!.id });
  expect(out).not.toContain(`"id":"${one!.id}"`);
  expect(facets.data.measures.facets.relations).toEqual([]);
});

test.each([
  ['/v1/export/people.csv', 404, 'file'],
  ['/v1/export/citations.xls', 404, 'file'],
  ['/v1/export/provisions.graphml', 404, 'file'],
  ['/v1/export/citations.csv?report=report:没有', 404, 'report'],
  ['/v1/export/citations.csv?report=a&report=b', 400, 'report'],
  ['/v1/export/citations.csv?bon=1', 400, 'bon'],
])('%s is refused with %i, naming what is wrong', async (path, status, argument) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    error: {
      ...{ code: expect.any(String), argument, message: expect.stringMatching(/\p{Script=Han}/u) },
      messageEn: expect.stringMatching(/expected |unknown parameter /u),
    },
  });
});
