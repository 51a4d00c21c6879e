/** The tools as an assistant meets them, through the official client. */
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CostBudget, unlimited } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { serveMcp } from '../../../src/api/mcp/http';
import type { Serving } from '../../../src/api/server';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { findTokenIn } from '../../../src/graph/commands/access-tokens';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { createAccess } from '../../../src/platform/access/access';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, settled, testDriver } from '../../graph/support';
import { call, clientOf } from './support';

const driver = testDriver();
const logged: string[] = [];
const log = (line: string) => void logged.push(line);
const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)), {
  charactersPerRequest: 5_000,
});
const services = async () => ({ graph: readGraph(driver), lookup });
let client: Client;

const TOOLS = [
  'check_list',
  'check_text',
  'clean_up',
  'diff',
  'history',
  'list_sources',
  'lookup_citations',
  'measures_of_article',
  'provision',
  'provision_as_of',
  'radar',
  'search',
  'suggest_provisions',
  'table_of_contents',
  'trace_measure',
  'verify_quote',
];
/** Invented words: a work of two versions, one known by its dates alone, and a repealed one. */
const FIXTURE = `
CREATE (s:LegalSource {id: 'source:某办法', title: '某办法', fullTitle: '某办法', aliases: ['某旧称'], level: 'DEPARTMENTAL_RULE', kind: 'rule', documentNumber: '某令第1号', held: true, sortKey: '某办法'})
CREATE (s)-[:HAS_VERSION]->(:SourceVersion {id: 'version:某办法@2000-01-01', sourceId: s.id, promulgatedOn: '2000-01-01', effectiveFrom: '2000-02-01', effectiveTo: '2010-02-01', endedBy: 'AMENDED', textHeld: false})
CREATE (s)-[:HAS_VERSION]->(a:SourceVersion {id: 'version:某办法@2010-01-01', sourceId: s.id, promulgatedOn: '2010-01-01', effectiveFrom: '2010-02-01', documentNumber: '某令第1号', textHeld: true, articleCount: 1})
CREATE (a)-[:HAS_PROVISION]->(:Provision {id: 'provision:某办法@2010-01-01/art-1', versionId: a.id, sourceId: s.id, kind: 'ARTICLE', path: 'art-1', order: 0, number: 1, label: '第一条', text: '第一条　奇花异草应当公开。', lineageId: '一', depth: 0})
CREATE (:LegalSource {id: 'source:已废规定', title: '已废规定', fullTitle: '已废规定', aliases: [], level: 'NORMATIVE_DOCUMENT', kind: 'normative_document', held: true, sortKey: '已废规定'})
  -[:HAS_VERSION]->(:SourceVersion {id: 'version:已废规定@2001-01-01', sourceId: 'source:已废规定', promulgatedOn: '2001-01-01', effectiveFrom: '2001-01-01', effectiveTo: '2005-01-01', endedBy: 'REPEALED', textHeld: true})`;

const connected = (ready = services) => clientOf({ services: ready, budget: unlimited('test'), log });

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await query(driver, FIXTURE);
  await settled(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  client = await connected();
});
afterAll(async () => {
  await client.close();
  await driver.close();
});

test('the tools are offered with descriptions, and say that they only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(TOOLS);
  for (const { description, annotations, outputSchema } of tools) {
    expect(description).toMatch(/\p{Script=Han}.*[a-z]/u);
    expect(annotations).toEqual({
      readOnlyHint: true,
      idempotentHint: true,
      destructiveHint: false,
      openWorldHint: false,
    });
    // The client checks every answer below against these.
    expect(outputSchema).toMatchObject({
      type: 'object',
      required: expect.arrayContaining([expect.any(String)]),
    });
  }
  expect(client.getInstructions()).toContain('lookup_citations');
});

describe('lookup_citations', () => {
  test('tells what is real from what is not, with source, version and status', async () => {
    const text = '落实《优化营商环境条例》第十条，依据《子虚乌有管理办法》，学习《人民日报》。';
    const { data, text: words } = await call(client, 'lookup_citations', { text, asOf: '2022-12-31' });
    expect(data.citations).toMatchObject([
      {
        outcome: 'RESOLVED',
        status: 'IN_FORCE',
        source: { title: '优化营商环境条例', level: 'ADMIN_REGULATION' },
        version: { effectiveFrom: '2020-01-01' },
        strings: { full: '《优化营商环境条例》第十条' },
      },
      { outcome: 'NOT_HELD', source: null },
      { outcome: 'NOT_LEGAL_SOURCE' },
    ]);
    const [first] = data.citations;
    expect(text.slice(first.start, first.end)).toBe(first.text);
    expect(words).toContain('2020-01-01 起施行（2019-10-22 公布），有效');
    expect(words).toContain('未收录，不能核实');
  });

  test.each([
    ['a text too long', { text: '法'.repeat(5_001) }, 'BAD_USER_INPUT', 'text'],
    ['a day that is none', { text: '《宪法》', asOf: '2022-02-30' }, 'BAD_USER_INPUT', 'asOf'],
  ])('%s is an error that names the argument and a remedy', async (_, given, code, argument) => {
    const { isError, data, text } = await call(client, 'lookup_citations', given);
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({ code, argument });
    expect(text).toContain(data.error.remedy);
  });

  test('what does not fit the schema is told before it runs', async () => {
    const { isError, text } = await call(client, 'lookup_citations', { text: '《宪法》', asOf: '去年' });
    expect(isError).toBe(true);
    expect(text).toContain('YYYY-MM-DD');
  });
});

describe('provision_as_of', () => {
  const ask = (source: string, number: string, date: string) =>
    call(client, 'provision_as_of', { source, number, date });

  test('gives the text with its version and status', async () => {
    const { data, text } = await ask('《某旧称》', '第一条', '2022-01-01');
    expect(data).toMatchObject({
      outcome: 'ProvisionFound',
      provision: { text: '奇花异草应当公开。' },
      version: { effectiveFrom: '2010-02-01', status: 'IN_FORCE', source: { documentNumber: '某令第1号' } },
    });
    expect(text).toContain('《某办法》（某令第1号）第一条');
    expect(text).toContain('奇花异草应当公开');
  });

  test.each([
    ['某办法', '第七十三条', '2022-01-01', 'NoSuchArticle', '没有第七十三条，该版本共 1 条'],
    ['某办法', '1', '2005-01-01', 'VersionNotHeld', '收录有原文的版本自：2010-02-01'],
    ['某办法', '1', '1999-01-01', 'NotYetInForce', '自 2000-02-01 起施行'],
    ['已废规定', '1', '2022-01-01', 'NoLongerInForce', '已废止，自 2005-01-01 起'],
    ['子虚乌有法', '1', '2022-01-01', 'SourceNotFound', '不要凭记忆引用'],
  ])('%s %s on %s: %s', async (source, number, date, outcome, words) => {
    const { data, text, isError } = await ask(source, number, date);
    expect(isError).toBe(false);
    expect(data.outcome).toBe(outcome);
    expect(text).toContain(words);
    expect(text).not.toContain('奇花异草');
  });

  test('a number that is none is an error', async () => {
    const { isError, data } = await ask('某办法', '某处', '2022-01-01');
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'number' });
  });
});

describe('trace_measure', () => {
  test('by words, then by the id so found: the same chain', async () => {
    const { data, text } = await call(client, 'trace_measure', { measure: '《优化营商环境条例》' });
    const [measure] = data.measures;
    const step = measure.legalBasis.find(
      (each: { source: { title: string } | null }) => each.source?.title === '优化营商环境条例',
    );
    expect(step).toMatchObject({ depth: 0, asOf: '2022-12-31', status: 'IN_FORCE' });
    expect(text).toContain('贯彻落实 《优化营商环境条例》 → 《优化营商环境条例》');
    const again = await call(client, 'trace_measure', { measure: measure.id });
    expect(again.data.measures).toEqual([measure]);
  });

  test('a whole report by part of its title', async () => {
    const { data } = await call(client, 'trace_measure', { report: '沙坪坝区科学技术局' });
    expect(data.totalCount).toBeGreaterThan(5);
    const sources = data.measures.flatMap(({ legalBasis }: { legalBasis: { source: unknown }[] }) =>
      legalBasis.filter(({ source }) => source !== null),
    );
    expect(sources.length).toBeGreaterThan(5);
  });

  test.each([
    ['nothing', {}, 'BAD_USER_INPUT', '给举措的标识'],
    ['words of no measure', { measure: '子虚乌有之事' }, 'NOT_FOUND', 'search'],
    ['an id of none', { measure: 'item:没有' }, 'NOT_FOUND', 'search'],
    ['a title of no report', { report: '子虚乌有报告' }, 'NOT_FOUND', '可选'],
  ])('%s is an error with a remedy', async (_, given, code, remedy) => {
    const { isError, data } = await call(client, 'trace_measure', given);
    expect(isError).toBe(true);
    expect(data.error.code).toBe(code);
    expect(data.error.remedy).toContain(remedy);
  });
});

describe('search', () => {
  test('finds provisions with version and status', async () => {
    const { data, text } = await call(client, 'search', {
      query: '奇花异草',
      kinds: ['PROVISION'],
      inForceOn: '2022-01-01',
    });
    expect(data).toMatchObject({
      totalCount: 1,
      statusOn: '2022-01-01',
      results: [{ node: { type: 'Provision', version: { status: 'IN_FORCE' } } }],
    });
    expect(text).toContain('条款 《某办法》（某令第1号）第一条，2010-02-01 起施行');
  });

  test('finds sources and measures', async () => {
    const { data } = await call(client, 'search', { query: '营商环境', limit: 50 });
    const types = new Set(data.results.map(({ node }: { node: { type: string } }) => node.type));
    expect([...types]).toEqual(expect.arrayContaining(['LegalSource', 'Measure']));
  });

  test('says what to do when nothing is found', async () => {
    const { data, text } = await call(client, 'search', { query: '魑魅魍魉' });
    expect(data.totalCount).toBe(0);
    expect(text).toContain('换用');
  });
});

test('a graph that does not start is told as an error, its reason only in the log', async () => {
  const cut = await connected(async () => {
    throw new Error('secret reason');
  });
  const { isError, data, text } = await call(cut, 'search', { query: '法治' });
  expect(isError).toBe(true);
  expect(data.error.code).toBe('NOT_READY');
  expect(text).not.toContain('secret');
  expect(logged.join('\n')).toContain('secret reason');
  await cut.close();
});

describe('over HTTP', () => {
  let serving: Serving;
  beforeAll(async () => {
    const access = () => createAccess({ reads: 'open', oidc: null }, findTokenIn(driver));
    serving = await serveMcp({ services, access, budget: new CostBudget(0), log }, 0);
  });
  afterAll(() => serving.close());

  test('the official client calls a tool', async () => {
    const http = new Client({ name: 'test', version: '1' });
    await http.connect(new StreamableHTTPClientTransport(new URL(serving.url)));
    expect((await http.listTools()).tools).toHaveLength(TOOLS.length);
    const { data } = await call(http, 'lookup_citations', { text: '《宪法》', asOf: '2022-12-31' });
    expect(data.citations).toMatchObject([{ outcome: 'RESOLVED', source: { level: 'CONSTITUTION' } }]);
    await http.close();
  });

  const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  function post(headers: Record<string, string>, body = PING, method = 'POST'): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        serving.url,
        {
          method,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json, text/event-stream',
            ...headers,
          },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode!);
        },
      );
      sent.on('error', reject);
      sent.end(method === 'POST' ? body : undefined);
    });
  }

  test.each([
    ['a program', {}, 200],
    ['a page of this machine', { origin: 'http://localhost:3000' }, 200],
    ['a page of another site', { origin: 'https://example.com' }, 403],
    ['a page that hides where it is from', { origin: 'null' }, 403],
    ['a name pointed here (DNS rebinding)', { host: 'evil.example.com' }, 403],
    ['a name that only begins like ours', { host: 'localhost.example.com' }, 403],
  ])('%s: %j is answered %i', async (_, headers, status) => {
    expect(await post(headers)).toBe(status);
  });

  test('what is no JSON, or no POST, is refused', async () => {
    expect(await post({}, '{')).toBe(400);
    expect(await post({}, PING, 'GET')).toBe(405);
  });
});

test('over stdio `yiju mcp` speaks the protocol and nothing else on standard output', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(__dirname, '..', '..', '..', 'bin', 'yiju.mjs'), 'mcp'],
    env: process.env as Record<string, string>,
    stderr: 'pipe',
  });
  const stdio = new Client({ name: 'test', version: '1' });
  const strange: Error[] = [];
  stdio.onerror = (error) => void strange.push(error);
  await stdio.connect(transport, { timeout: 180_000 });
  const { data } = await call(stdio, 'provision_as_of', {
    source: '某办法',
    number: '第一条',
    date: '2022-01-01',
  });
  expect(data.provision.text).toContain('奇花异草');
  await stdio.close();
  expect(strange).toEqual([]);
});
