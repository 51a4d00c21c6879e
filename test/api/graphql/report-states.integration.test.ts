/** Who may know of a draft, by every door; and what every door says of a report that was withdrawn. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { unlimited } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { mcpServer } from '../../../src/api/mcp/server';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { tokenFor } from '../../app/review/support';
import { freshGraph, testDriver } from '../../graph/support';
import { call } from '../mcp/support';
import { type TestServer, testServer } from '../support';

jest.setTimeout(300_000);
const driver = testDriver();
const tokens: Record<string, string | undefined> = {};
let server: TestServer;
let assistant: Client;

const TEXT = [
  '示例市科技局关于2022年法治政府建设情况的报告',
  '现将有关情况报告如下。',
  '一、主要举措',
  '落实《示例文书条例》第二条，开展纸鸢演练12次。',
].join('\n');
const SECRET = '纸鸢演练';
const REPORT = 'report:示例市科技局/2022/法治政府建设情况的报告';
const PAGE = `/r/${REPORT.slice('report:'.length)}`;
let draft: string;

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
  const services = async () => ({
    graph: readGraph(driver),
    lookup: lookupService(new KnowledgeCache(() => readKnowledge(driver))),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer({ services, budget: unlimited('test'), log: () => {} }).connect(ours);
  assistant = new Client({ name: 'test', version: '1' });
  await assistant.connect(theirs);
});
afterAll(async () => {
  await assistant.close();
  await server.close();
  await freshGraph(driver);
  await driver.close();
});
beforeEach(async () => {
  await freshGraph(driver);
  tokens.editor = await tokenFor(driver, '王编辑', 'editor');
  tokens.reader = await tokenFor(driver, '读者', 'reader');
  const { status, body } = await rest('POST', '/v1/import/reports?name=报告.txt&state=draft', TEXT);
  expect([status, body.outcome]).toEqual([200, 'LOADED']);
  draft = body.report as string;
  expect(draft).toMatch(/^draft:/u);
});

async function rest(method: string, path: string, body?: string, who: string | null = 'editor') {
  const response = await fetch(new URL(path, server.url), {
    method,
    headers: { ...(who && { authorization: `Bearer ${tokens[who]}` }) },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, text, body: (isJson ? JSON.parse(text) : {}) as Record<string, unknown> };
}

/** The whole answer, errors and all, as text. */
async function asked(query: string, variables: object, who: string | null): Promise<string> {
  const answer = await server.ask(query, variables as never, who ? tokens[who] : undefined);
  return JSON.stringify(answer);
}

const mutate = async (query: string, variables: object): Promise<unknown> => {
  const { data, errors } = await server.ask(query, variables as never, tokens.editor);
  expect(errors).toBeUndefined();
  return Object.values(data)[0];
};
const publish = (id: string, replace = false) =>
  mutate('mutation ($id: ID!, $r: Boolean!) { publishReport(id: $id, replace: $r) { report code } }', {
    ...{ id, r: replace },
  });
const withdraw = (id: string, reason: string | null = null) =>
  mutate(
    'mutation ($id: ID!, $r: String) { withdrawReport(id: $id, reason: $r) { report decisionsKept code } }',
    {
      ...{ id, r: reason },
    },
  );
const STATUS = 'query ($id: ID!) { reportStatus(id: $id) { state title at reason message } }';
const statusFor = async (who: string | null, id: string) => {
  const { data } = await server.ask<{ reportStatus: Record<string, unknown> | null }>(
    ...([STATUS, { id }, who ? tokens[who] : undefined] as const),
  );
  return data.reportStatus;
};

const graphql: [name: string, query: string][] = [
  ['report', 'query ($id: ID!) { report(id: $id) { id title text } }'],
  ['reportStatus', STATUS],
  ['node', 'query ($id: ID!) { node(id: $id) { id } }'],
  ['nodes', 'query ($id: ID!) { nodes(ids: [$id]) { id } }'],
  ['reports', '{ reports(first: 20) { totalCount nodes { id title text } } }'],
  ['measures', '{ measures(first: 20) { totalCount nodes { id text } } }'],
  ['citations', '{ citations(first: 20) { totalCount nodes { id text } } }'],
  ['search', `{ search(text: "${SECRET}", first: 20) { totalCount edges { snippet } } }`],
  ['the review queue', '{ reviewQueue(first: 20) { totalCount nodes { id quote } } }'],
  ['the review queue of it', 'query ($id: ID!) { reviewQueue(first: 20, report: $id) { totalCount } }'],
  ['decisions on it', 'query ($id: ID!) { decidedLinks(first: 20, report: $id) { totalCount } }'],
  ['agreement on it', 'query ($id: ID!) { reviewAgreement(report: $id) { added } }'],
  ['changes', '{ changes(since: "2020-01-01T00:00:00Z", first: 20) { nodes { report title act } } }'],
  ['the runs of imports', '{ importRuns(first: 20) { id findings { file message } } }'],
  ['unpublishedReports', '{ unpublishedReports(state: DRAFT) { id title text } }'],
  ['unpublishedReport', 'query ($id: ID!) { unpublishedReport(id: $id) { id title text } }'],
  ['reportHistory', 'query ($id: ID!) { reportHistory(id: $id) { title by } }'],
  ['publishReport', 'mutation ($id: ID!) { publishReport(id: $id) { report code message } }'],
  ['withdrawReport', 'mutation ($id: ID!) { withdrawReport(id: $id) { report code message } }'],
  ['deleteReport', 'mutation ($id: ID!) { deleteReport(id: $id) { deleted title } }'],
];
const REST: [name: string, method: string, path: (id: string) => string][] = [
  ['/r/ of its id', 'GET', (id) => `/r/${encodeURIComponent(id)}`],
  ['/r/ of the report it would be', 'GET', () => PAGE],
  ['/v1/search', 'GET', () => `/v1/search?text=${SECRET}`],
  ['an export', 'GET', () => '/v1/export/measures.jsonl'],
  ['an export of its id', 'GET', (id) => `/v1/export/measures.jsonl?report=${encodeURIComponent(id)}`],
  ['DELETE /v1/reports', 'DELETE', (id) => `/v1/reports?id=${encodeURIComponent(id)}`],
];
const NONE = 'draft:示例市科技局/2022/没有的报告@000000000000';

describe.each([['nobody', null] as const, ['a reader', 'reader'] as const])('to %s a draft', (_, who) => {
  /** But for the id that was asked. */
  const without = (text: string, id: string) =>
    text.replaceAll(id, 'ID').replaceAll(encodeURIComponent(id), 'ID').replaceAll(id.slice(0, 60), 'ID');

  test.each(graphql)('is as one that is not there, by %s', async (_, query) => {
    const answer = await asked(query, { id: draft }, who);
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('法治政府建设情况的报告"');
    expect(without(answer, draft)).toBe(without(await asked(query, { id: NONE }, who), NONE));
  });

  test.each(REST)('is as one that is not there, by %s', async (_, method, path) => {
    const answer = await rest(method, path(draft), undefined, who);
    const other = await rest(method, path(NONE), undefined, who);
    expect(answer.text).not.toContain(SECRET);
    expect([answer.status, without(answer.text, draft)]).toEqual([other.status, without(other.text, NONE)]);
  });

  test('cannot be sent', async () => {
    const { status } = await rest('POST', '/v1/import/reports?name=a.txt&state=draft', TEXT, who);
    expect(status).toBe(who === null ? 401 : 403);
  });
});

test('an assistant is not told of a draft', async () => {
  for (const given of [{ report: draft }, { report: '法治政府建设' }, { measure: SECRET }])
    expect((await call(assistant, 'trace_measure', given)).text).not.toContain('示例文书条例');
  expect((await call(assistant, 'search', { text: SECRET })).text).not.toContain('12次');
});

test('an editor reads a draft, with how it reads now, and its history', async () => {
  const { data, errors } = await server.ask<{ unpublishedReport: unknown; reportHistory: unknown }>(
    `query ($id: ID!) {
      unpublishedReport(id: $id) {
        state title year body file text held measures citations by check { citations { text } }
      }
      reportHistory(id: $id) { act by report draft }
    }`,
    { id: draft },
    tokens.editor,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    unpublishedReport: {
      ...{ state: 'DRAFT', year: 2022, body: '示例市科技局', file: '报告.txt', text: TEXT, held: true },
      ...{
        measures: 1,
        citations: 1,
        by: '王编辑',
        check: { citations: [{ text: '《示例文书条例》第二条' }] },
      },
    },
    reportHistory: [{ act: 'DRAFTED', by: '王编辑', report: draft, draft }],
  });
  expect(await statusFor('editor', draft)).toMatchObject({ state: 'DRAFT' });
});

test('a pasted text is kept as a draft', async () => {
  const saved = await mutate(
    'mutation ($t: String!) { saveDraft(name: "稿.txt", text: $t) { draft code } }',
    {
      t: TEXT.replace('12次', '13次'),
    },
  );
  expect(saved).toEqual({ draft: expect.stringMatching(/^draft:/u), code: null });
  expect((saved as { draft: string }).draft).not.toBe(draft);
});

test('published it is read by everybody; withdrawn every door says so, when and why', async () => {
  expect(await publish(draft)).toEqual({ report: REPORT, code: null });
  expect(await statusFor(null, REPORT)).toMatchObject({ state: 'PUBLISHED', at: null, message: null });
  expect(await asked(graphql[0]![1], { id: REPORT }, null)).toContain(SECRET);
  expect((await rest('GET', PAGE, undefined, null)).status).toBe(200);
  const { data } = await server.ask<{ measures: { nodes: { id: string }[] } }>(graphql[5]![1]);
  const measure = data.measures.nodes[0]!.id;
  const itemPage = `/r/${measure.slice('item:'.length)}`;
  expect((await rest('GET', itemPage, undefined, null)).status).toBe(200);

  expect(await withdraw(REPORT, '数字有误')).toEqual({ report: REPORT, decisionsKept: 0, code: null });
  const words = /这份报告已于 \d{4}-\d\d-\d\d 撤回：数字有误/u;
  expect(await statusFor(null, REPORT)).toMatchObject({
    ...{ state: 'WITHDRAWN', reason: '数字有误', message: expect.stringMatching(words) },
  });
  expect((await server.ask(graphql[0]![1], { id: REPORT })).data).toEqual({ report: null });
  for (const path of [PAGE, itemPage]) {
    const page = await rest('GET', path, undefined, null);
    expect([page.status, words.test(page.text), page.text.includes(SECRET)]).toEqual([410, true, false]);
  }
  const of = `/v1/export/measures.jsonl?report=${encodeURIComponent(REPORT)}`;
  const exported = await rest('GET', of, undefined, null);
  expect(exported).toMatchObject({ status: 410, body: { error: { code: 'REPORT_WITHDRAWN' } } });
  for (const given of [{ report: REPORT }, { measure }]) {
    const told = await call(assistant, 'trace_measure', given);
    expect([told.isError, told.data.error.code]).toEqual([true, 'REPORT_WITHDRAWN']);
    expect(told.text).toMatch(words);
  }
  for (const [, query] of graphql.slice(4, 9)) expect(await asked(query, {}, null)).not.toContain(SECRET);
  // Its text is for those who edit.
  const text = 'query ($id: ID!) { unpublishedReport(id: $id) { text reason } }';
  expect(await asked(text, { id: REPORT }, 'editor')).toContain(SECRET);
  expect(await asked(text, { id: REPORT }, null)).toContain('UNAUTHENTICATED');
  // Sent again it stays withdrawn.
  const sent = await rest('POST', '/v1/import/reports?name=报告.txt&replace=true', TEXT);
  expect(sent).toMatchObject({ status: 409, body: { error: { code: 'report-withdrawn' } } });

  expect(await publish(REPORT)).toEqual({ report: REPORT, code: null });
  expect((await rest('GET', PAGE, undefined, null)).status).toBe(200);
});

test('is deleted by REST, and leaves its history', async () => {
  await publish(draft);
  await withdraw(REPORT);
  const path = `/v1/reports?id=${encodeURIComponent(REPORT)}`;
  expect(await rest('DELETE', path)).toMatchObject({
    ...{ status: 200, body: { deleted: REPORT, title: expect.any(String), decisionsKept: 0 } },
  });
  expect(await rest('DELETE', path)).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } });
  expect(await statusFor('editor', REPORT)).toBeNull();
  expect((await rest('GET', PAGE, undefined, null)).status).toBe(404);
  const { data } = await server.ask<{ reportHistory: { act: string; by: string }[] }>(
    'query ($id: ID!) { reportHistory(id: $id) { act by } }',
    { id: REPORT },
    tokens.editor,
  );
  expect(data.reportHistory).toEqual([
    { act: 'DELETED', by: '王编辑' },
    { act: 'WITHDRAWN', by: '王编辑' },
    { act: 'PUBLISHED', by: '王编辑' },
  ]);
});
