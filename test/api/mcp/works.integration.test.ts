/** The tools that read works and articles, resources, prompts, and /mcp of the service itself. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { unlimited } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { type Serving, serve } from '../../../src/api/server';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { NO_REVIEW } from '../../../src/app/review/desk';
import { findTokenIn } from '../../../src/graph/commands/access-tokens';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { createAccess } from '../../../src/platform/access/access';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, settled, testDriver } from '../../graph/support';
import { call, clientOf } from './support';

const driver = testDriver();
const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)));
const services = async () => ({ graph: readGraph(driver), lookup });
let client: Client;
let serving: Serving;

/** Invented words: a work of two versions with their articles. */
const article = (version: string, number: number, text: string, lineage: string) =>
  `(:Provision {id: 'provision:某办法@${version}/art-${number}', versionId: 'version:某办法@${version}', sourceId: 'source:某办法', kind: 'ARTICLE', path: 'art-${number}', order: ${number}, number: ${number}, label: '第${'一二三'[number - 1]}条', text: '第${'一二三'[number - 1]}条　${text}', lineageId: '${lineage}', depth: 0})`;
const version = (on: string, from: string, to: string, count: number) =>
  `(:SourceVersion {id: 'version:某办法@${on}', sourceId: 'source:某办法', promulgatedOn: '${on}', effectiveFrom: '${from}', ${to} textHeld: true, articleCount: ${count}})`;
const FIXTURE = `
CREATE (s:LegalSource {id: 'source:某办法', title: '某办法', fullTitle: '某办法', aliases: ['某旧称'], level: 'DEPARTMENTAL_RULE', kind: 'rule', documentNumber: '某部令第1号', held: true, sortKey: '某办法'})
CREATE (s)-[:HAS_VERSION]->${version('2000-01-01', '2000-02-01', "effectiveTo: '2010-02-01', endedBy: 'AMENDED',", 2).replace('(:', '(a:')}
CREATE (s)-[:HAS_VERSION]->${version('2010-01-01', '2010-02-01', '', 3).replace('(:', '(b:')}
CREATE (a)-[:HAS_PROVISION]->${article('2000-01-01', 1, '奇花异草应当定期公开。', '一')}
CREATE (a)-[:HAS_PROVISION]->${article('2000-01-01', 2, '珍禽异兽由主管部门登记。', '二')}
CREATE (b)-[:HAS_PROVISION]->${article('2010-01-01', 1, '奇花异草应当及时公开。', '一')}
CREATE (b)-[:HAS_PROVISION]->${article('2010-01-01', 2, '珍禽异兽由主管部门登记。', '二')}
CREATE (b)-[:HAS_PROVISION]->${article('2010-01-01', 3, '怪石应当逐年清点造册。', '三')}`;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await query(driver, FIXTURE);
  await settled(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  const base = 'https://yiju.example/';
  client = await clientOf({ services, budget: unlimited('test'), log: () => undefined, base });
  const access = await createAccess({ reads: 'token', oidc: null }, findTokenIn(driver));
  serving = await serve({ ...(await services()), review: NO_REVIEW, access, port: 0 });
});
afterAll(async () => {
  await client.close();
  await serving.close();
  await driver.close();
});

describe('provision', () => {
  test.each([
    ['by alias', { source: '某旧称', number: '1', asOf: '2005-01-01' }, '奇花异草应当定期公开。'],
    [
      'by the former name of the day',
      { source: '某旧称', number: '1', on: '2005-01-01' },
      '奇花异草应当定期公开。',
    ],
    ['today', { source: '某办法', number: '三' }, '怪石应当逐年清点造册。'],
    ['by id', { id: 'provision:某办法@2000-01-01/art-2' }, '珍禽异兽由主管部门登记。'],
  ])('%s', async (_, given, text) => {
    const { data, text: words } = await call(client, 'provision', given);
    expect(data).toMatchObject({ outcome: 'ProvisionFound', provision: { text } });
    expect(data.url).toMatch(/^https:\/\/yiju\.example\/s\/.+\/art-\d\?on=\d{4}-\d{2}-\d{2}$/u);
    expect(words).toContain(data.url);
  });

  test('by document number, of a work whose text is not held', async () => {
    const given = { source: '国务院令第722号', number: '第十条', on: '2022-12-31' };
    const { data } = await call(client, 'provision', given);
    expect(data).toMatchObject({ outcome: 'VersionNotHeld', source: { title: '优化营商环境条例' } });
    expect(data.url).toBeUndefined();
  });

  test('an id of none is an error with a remedy', async () => {
    const { isError, data } = await call(client, 'provision', { id: 'provision:没有@2000-01-01/art-1' });
    expect([isError, data.error.code, data.error.argument]).toEqual([true, 'NOT_FOUND', 'id']);
  });

  test('the address of a resource reads the same text, and the page’s address too', async () => {
    const { data } = await call(client, 'provision', { source: '某办法', number: '1', on: '2005-01-01' });
    for (const uri of [data.uri, data.url]) {
      const { contents } = await client.readResource({ uri });
      expect(contents).toMatchObject([{ uri, mimeType: 'text/plain' }]);
      expect((contents[0] as { text: string }).text).toContain('奇花异草应当定期公开。');
    }
  });
});

test('the resource of a work is its contents; of what is not there an error', async () => {
  const { contents } = await client.readResource({ uri: 'yiju://s/某办法' });
  expect((contents[0] as { text: string }).text).toContain('第三条');
  await expect(client.readResource({ uri: 'yiju://s/子虚乌有法/art-1' })).resolves.toMatchObject({
    contents: [{ text: expect.stringContaining('未收录') }],
  });
  await expect(client.readResource({ uri: 'yiju://s/子虚乌有法' })).rejects.toThrow('没有收录');
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate).sort()).toEqual([
    'https://yiju.example/s/{+path}',
    'yiju://s/{+path}',
  ]);
});

describe('table_of_contents', () => {
  test.each([
    ['2005-01-01', ['art-1', 'art-2']],
    ['2022-01-01', ['art-1', 'art-2', 'art-3']],
  ])('on %s', async (on, paths) => {
    const { data } = await call(client, 'table_of_contents', { source: '某办法', on });
    expect(data.tableOfContents.map(({ path }: { path: string }) => path)).toEqual(paths);
    expect(data.version.source.id).toBe('source:某办法');
  });

  test('a name like another is told of', async () => {
    const { isError, data } = await call(client, 'table_of_contents', { source: '优化营商环境条列' });
    expect([isError, data.error.code]).toEqual([true, 'NOT_FOUND']);
    expect(data.error.remedy).toContain('《优化营商环境条例》');
  });
});

test.each([
  ['history', { source: '优化营商环境条例' }],
  ['table_of_contents', { source: '优化营商环境条例' }],
  ['list_sources', { text: '优化营商环境条例', inForceOn: '2099-01-01' }],
])('%s tells up to when it is known', async (tool, given) => {
  const { text } = await call(client, tool, given);
  expect(text).toMatch(/注意：资料截至 \d{4}-\d{2}-\d{2}，其后有无修改、废止未核实/u);
});

test('history: the versions, and an article through them', async () => {
  const { data } = await call(client, 'history', { source: '某办法', number: '第一条' });
  expect(data.versions.map(({ id }: { id: string }) => id).sort()).toEqual([
    'version:某办法@2000-01-01',
    'version:某办法@2010-01-01',
  ]);
  expect(data.history.map(({ text }: { text: string }) => text).sort()).toEqual([
    '奇花异草应当及时公开。',
    '奇花异草应当定期公开。',
  ]);
  const { data: whole } = await call(client, 'history', { source: '某办法' });
  expect(whole.history).toBeNull();
});

describe('diff', () => {
  test.each([
    ['ids', { a: 'version:某办法@2000-01-01', b: 'version:某办法@2010-01-01' }],
    ['days', { source: '某旧称', a: '2005-01-01', b: '2022-01-01' }],
  ])('by %s', async (_, given) => {
    const { data, text } = await call(client, 'diff', given);
    expect(data).toMatchObject({ textsHeld: true, unchanged: 1, removed: [], added: [{ path: 'art-3' }] });
    expect(data.changed).toMatchObject([{ before: { path: 'art-1' }, after: { path: 'art-1' } }]);
    expect(text).toMatch(/奇花异草应当\[-定期-\]\[\+及时\+\]公开|奇花异草应当.*\[\+及/u);
  });

  test.each([
    ['days without a work', { a: '2005-01-01', b: '2022-01-01' }, 'BAD_USER_INPUT', 'source'],
    ['a day before it', { source: '某办法', a: '1990-01-01', b: '2022-01-01' }, 'NOT_FOUND', 'a'],
    ['ids of none', { a: 'version:甲@2000-01-01', b: 'version:乙@2000-01-01' }, 'BAD_USER_INPUT', 'a'],
  ])('%s', async (_, given, code, argument) => {
    const { data } = await call(client, 'diff', given);
    expect(data.error).toMatchObject({ code, argument });
  });
});

describe('verify_quote', () => {
  const quoted = (quote: string, more = {}) =>
    call(client, 'verify_quote', { quote, source: '某办法', asOf: '2022-01-01', ...more });

  test.each([
    ['奇花异草应当及时公开。', { number: '第一条' }, 'VERBATIM'],
    ['“奇花异草应当及时公开”', { number: '1' }, 'VERBATIM'],
    ['怪石应当逐年清点造册', {}, 'VERBATIM'],
    ['怪石应当逐月清点造册', { number: 'art-3' }, 'DIFFERS'],
    ['怪石应当逐年清点造册', { number: '一' }, 'ELSEWHERE'],
    ['奇花异草应当定期公开', { number: '一' }, 'OTHER_VERSION'],
    ['江河湖海均须日日夜夜巡查看护', { number: '一' }, 'ABSENT'],
    ['怪石应当逐年清点造册', { number: '附件一' }, 'NOT_VERIFIED'],
    ['奇花异草应当及时公开', { source: '优化营商环境条例', number: '十' }, 'NOT_VERIFIED'],
  ])('%s %j: %s', async (quote, more, verdict) => {
    const { data } = await quoted(quote, more);
    expect(data.verdict).toBe(verdict);
    expect(data.message).toMatch(/\p{Script=Han}/u);
    expect(data.messageEn).toMatch(/^[A-Z][a-z]/u);
  });

  test.each([
    ['too short', '应当公开', {}, 'quote'],
    ['no number', '奇花异草应当及时公开', { number: '某处' }, 'number'],
    ['no such work', '奇花异草应当及时公开', { source: '子虚乌有法' }, 'source'],
  ])('%s is an error that names the argument', async (_, quote, more, argument) => {
    const { isError, data } = await quoted(quote, more);
    expect([isError, data.error.argument]).toEqual([true, argument]);
  });
});

describe('page by page', () => {
  test('list_sources', async () => {
    const first = await call(client, 'list_sources', { first: 2 });
    expect(first.data.totalCount).toBeGreaterThan(2);
    const more = { first: 2, after: first.data.endCursor };
    const second = await call(client, 'list_sources', more);
    const ids = [...first.data.sources, ...second.data.sources].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await call(client, 'list_sources', { text: '魑魅魍魉' })).data.totalCount).toBe(0);
  });

  test('search, by the names of GraphQL', async () => {
    const given = { text: '营商环境', first: 1, source: undefined };
    const { data } = await call(client, 'search', given);
    expect([data.results.length, data.hasNextPage]).toEqual([1, true]);
    const { data: next } = await call(client, 'search', { ...given, after: data.endCursor });
    expect(next.results[0].node.id).not.toBe(data.results[0].node.id);
    expect((await call(client, 'search', {})).data.error).toMatchObject({ argument: 'text' });
  });

  test('trace_measure', async () => {
    const given = { report: '沙坪坝区科学技术局', first: 2 };
    const { data } = await call(client, 'trace_measure', given);
    expect([data.measures.length, data.hasNextPage]).toEqual([2, true]);
    const { data: next } = await call(client, 'trace_measure', { ...given, after: data.endCursor });
    expect(next.measures[0].id).not.toBe(data.measures[0].id);
    expect(next.totalCount).toBe(data.totalCount);
  });

  test('measures_of_article', async () => {
    const { data } = await call(client, 'measures_of_article', { source: '优化营商环境条例' });
    expect(data.totalCount).toBeGreaterThan(0);
    const cited = data.measures[0].citations.map(({ title }: { title: string | null }) => title);
    expect(cited).toContain('优化营商环境条例');
    const { data: none } = await call(client, 'measures_of_article', { source: '某办法', article: '1' });
    expect(none.totalCount).toBe(0);
    const { data: unknown } = await call(client, 'measures_of_article', { source: '子虚乌有法' });
    expect(unknown.error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.source' });
  });
});

test.each([
  [
    'check_draft',
    { text: '落实《某办法》第一条。', asOf: '2022-01-01' },
    ['asOf: 2022-01-01', '落实《某办法》'],
  ],
  ['find_law', { question: '奇花异草多久公开一次' }, ['奇花异草多久公开一次', 'provision']],
  ['trace_report', { report: 'report:某', since: '2023-01-01' }, ['report:某', 'since: 2023-01-01']],
])('the prompt %s names tools that there are', async (name, given, words) => {
  const { messages } = await client.getPrompt({ name, arguments: given });
  const { text } = messages[0]!.content as { text: string };
  for (const each of words) expect(text).toContain(each);
  const tools = (await client.listTools()).tools.map((tool) => tool.name);
  const named = text.match(/[a-z]+(?:_[a-z]+)+/gu) ?? [];
  expect(tools).toEqual(expect.arrayContaining(named));
});

describe('/mcp of the service', () => {
  const MANAGER = 'x';
  const at = () => new URL('/mcp', serving.url);
  const post = (headers: Record<string, string> = {}, body = '{"jsonrpc":"2.0","id":1,"method":"ping"}') =>
    fetch(at(), {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        ...headers,
      },
      body,
    });

  test('lets in those let in', async () => {
    expect((await post()).status).toBe(401);
    expect((await post({ authorization: `Bearer ${MANAGER}` })).status).toBe(401);
    const open = await openService({});
    const http = new Client({ name: 'test', version: '1' });
    await http.connect(new StreamableHTTPClientTransport(new URL('/mcp', open.url)));
    const { data } = await call(http, 'provision', { source: '某办法', number: '1', on: '2022-01-01' });
    expect(data.provision.text).toBe('奇花异草应当及时公开。');
    expect(data.url.startsWith(new URL('/s/', open.url).href)).toBe(true);
    await http.close();
    await open.close();
  });

  test('within the same budget', async () => {
    const poor = await openService({ costPerMinute: 300 });
    const http = new Client({ name: 'test', version: '1' });
    await http.connect(new StreamableHTTPClientTransport(new URL('/mcp', poor.url)));
    const { data } = await call(http, 'search', { text: '营商环境' });
    expect(data.error?.code).toBe('RATE_LIMITED');
    expect(data.error.remedy).toContain('Wait');
    await http.close();
    await poor.close();
  });

  test('pages of other sites are refused, and what is no POST', async () => {
    const open = await openService({});
    const status = async (init: RequestInit) => (await fetch(new URL('/mcp', open.url), init)).status;
    const body = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const from = (origin: string) => ({ method: 'POST', body, headers: { ...headers, origin } });
    expect(await status({ method: 'POST', body, headers })).toBe(200);
    expect(await status(from('http://localhost:5173'))).toBe(200);
    expect(await status(from('https://example.com'))).toBe(403);
    expect(await status(from('null'))).toBe(403);
    expect(await status({})).toBe(405);
    expect(await status({ method: 'POST', body: '{', headers })).toBe(400);
    await open.close();
  });

  async function openService(settings: { costPerMinute?: number }): Promise<Serving> {
    const access = await createAccess({ reads: 'open', oidc: null }, findTokenIn(driver));
    return serve({ ...(await services()), review: NO_REVIEW, access, port: 0, settings });
  }
});
