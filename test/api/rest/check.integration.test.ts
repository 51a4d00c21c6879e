/** The check of a draft at every door: POST /v1/check and checkText in GraphQL; and that nothing of it stays. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import JSZip from 'jszip';
import { CITATION_COST, unlimited } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { mcpServer } from '../../../src/api/mcp/server';
import { exportHash } from '../../../src/app/backup/graph-hash';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { readSheets } from '../../../src/domain/lists/readers';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { loadCheckLaws } from '../../app/check/laws';
import { licencesXlsx } from '../../domain/lists/made-lists';
import { docxOf, htmlOf } from '../../domain/sources/fixtures';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { call } from '../mcp/support';
import { type TestServer, testServer } from '../support';

const PROJECT_ROOT = join(__dirname, '..', '..', '..');
const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;

/** Not in any law, log or file but where it is written by mistake. */
const SECRET = '蜂后三号隔离点';
const ON = '2024-06-01';
const LINES = [
  '关于加强蜂场管理的通知',
  `${SECRET}：根据《示例养蜂管理条例》第九条，开展登记。`,
  '《示例养蜂管理条例》第一条规定：“养蜂人应当登记蜂场位置和蜂箱颜色。”',
];
const TEXT = LINES.join('\n');
const CODES = ['PROVISION_NOT_FOUND', 'QUOTATION_DIFFERS'];

beforeAll(async () => {
  await freshGraph(driver);
  await loadCheckLaws(driver, folderWith);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Reply {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  // biome-ignore lint/suspicious/noExplicitAny: looked into by each test
  body: any;
}

async function send(
  content: string | Uint8Array,
  asked: Record<string, string> = {},
  type = 'application/octet-stream',
  to: TestServer = server,
): Promise<Reply> {
  const address = new URL('/v1/check', to.url);
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': type },
    body: content as BodyInit,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const body = /json/u.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, bytes, body };
}
const post = (body: unknown, to?: TestServer) =>
  send(typeof body === 'string' ? body : JSON.stringify(body), {}, 'application/json', to);
async function assisted(tool: string, given: Record<string, unknown>) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)));
  const log = (line: string) => void server.logged.push(line);
  const services = async () => ({ graph: readGraph(driver), lookup });
  await mcpServer({ services, budget: unlimited('test'), log }).connect(ours);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(theirs);
  const { data } = await call(client, tool, given);
  await client.close();
  return data;
}
const codesIn = ({ body }: Reply) => body.findings.map(({ code }: { code: string }) => code);

interface ListAnswer {
  counts: { errors: number };
  findings: { start: number; words: string }[];
  authorities: object[];
  list: { text: string; rows: { listed: object; verdict: string }[] };
}

describe('a list', () => {
  const CSV =
    '序号,事项名称,设定依据\n1,蜂场登记,《示例养蜂管理条例》第一条\n2,蜂箱检查,《示例养蜂管理条例》第九条\n';
  const VERDICTS = [
    [2, 'RIGHT'],
    [3, 'ERROR'],
  ];
  const verdictsOf = (rows: { row: number; verdict: string }[]) =>
    rows.map(({ row, verdict }) => [row, verdict]);

  test('is checked row by row by the file, by its words, in GraphQL and for an assistant', async () => {
    const file = await send(CSV, { name: '清单.csv', asOf: ON });
    const words = await post({ text: CSV.replaceAll(',', '\t'), name: '清单.tsv', asOf: ON });
    const typed = await send(CSV, { asOf: ON }, 'text/csv');
    for (const { status, body } of [file, words, typed]) {
      expect(status).toBe(200);
      expect(verdictsOf(body.list.rows)).toEqual(VERDICTS);
      expect(body.findings.map(({ code }: { code: string }) => code)).toEqual(['PROVISION_NOT_FOUND']);
    }
    const { data } = await server.ask<{ checkList: ListAnswer }>(
      `query Q($text: String!) { checkList(text: $text, asOf: "${ON}") {
        counts { errors } findings { start words } authorities { title source { id } }
        list { text rows { listed { row name } verdict says } } } }`,
      { text: CSV },
    );
    const { list, findings, authorities, counts } = data!.checkList;
    expect(counts.errors).toBe(1);
    expect(list.text.slice(findings[0]!.start)).toMatch(findings[0]!.words);
    expect(authorities).toEqual([{ title: '示例养蜂管理条例', source: { id: 'source:示例养蜂管理条例' } }]);
    expect(
      list.rows.map(({ listed, verdict }: { listed: object; verdict: string }) => [listed, verdict]),
    ).toEqual([
      [{ row: 2, name: '蜂场登记' }, 'RIGHT'],
      [{ row: 3, name: '蜂箱检查' }, 'ERROR'],
    ]);
    const assistant = await assisted('check_list', { text: CSV, asOf: ON });
    expect(assistant.list.rows.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'RIGHT',
      'ERROR',
    ]);
  });

  test('is given back with columns added', async () => {
    const { bytes, headers } = await send(CSV, { name: '清单.csv', asOf: ON, format: 'csv' });
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = new TextDecoder().decode(bytes).trim().split('\n');
    expect(lines[0]).toBe('序号,事项名称,设定依据,核对结论,应为,自何时起,核对说明');
    expect(lines[2]).toMatch(/^2,蜂箱检查,《示例养蜂管理条例》第九条,错误：/u);
    const book = await send(await licencesXlsx(), { name: '清单.xlsx', asOf: ON, format: 'xlsx' });
    expect(book.status).toBe(200);
    expect((await readSheets(book.bytes, '核对.xlsx')).sheets[0]!.rows[2]!.slice(7, 9)).toEqual([
      '核对结论',
      '应为',
    ]);
  });

  test('says which column is what by a mapping, and refuses one that does not fit', async () => {
    const odd = '甲,乙\n蜂场登记,《示例养蜂管理条例》第九条\n';
    const mapping = '{"headerRow":1,"columns":{"name":"甲","basis":"乙"}}';
    const reply = await send(odd, { name: '表.csv', asOf: ON, mapping });
    expect(verdictsOf(reply.body.list.rows)).toEqual([[2, 'ERROR']]);
    const { data } = await server.ask<{ checkList: ListAnswer }>(
      `query Q($text: String!) { checkList(text: $text, asOf: "${ON}", headerRow: 1, columns: [{role: name, column: "甲"}, {role: basis, column: "乙"}]) { list { rows { verdict } } } }`,
      { text: odd },
    );
    expect(data!.checkList.list.rows).toEqual([{ verdict: 'ERROR' }]);
    const wrong = await send(odd, { name: '表.csv', mapping: '{"columns":{"basis":"丙"}}' });
    expect([wrong.status, wrong.body.error.argument]).toEqual([400, 'mapping']);
    const broken = await send(odd, { name: '表.csv', mapping: '{' });
    expect([broken.status, broken.body.error.argument]).toEqual([400, 'mapping']);
  });

  test.each(['checkText', 'checkList'])('%s names a region that is none', async (field) => {
    const { errors } = await server.ask(
      `{ ${field}(text: "事项名称,设定依据\\n甲,乙", issuerHint: "没有省/这个地方") { asOf } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'issuerHint' });
  });

  test('without legal bases is refused where it can be no draft', async () => {
    const none = await server.ask('{ checkList(text: "甲,乙\\n1,2") { asOf } }');
    expect(none.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
    const csv = await send(TEXT, { name: '稿.txt', format: 'csv' });
    expect([csv.status, csv.body.error.argument]).toEqual([400, 'format']);
  });
});

describe('POST /v1/check', () => {
  const forms: [string, string, () => string | Uint8Array | Promise<Uint8Array>][] = [
    ['稿.txt', 'application/x-www-form-urlencoded', () => TEXT],
    ['稿.md', 'text/markdown', () => TEXT],
    ['稿.docx', 'application/octet-stream', () => docxOf(LINES)],
    ['稿.html', 'text/html', () => htmlOf(LINES)],
  ];
  test.each(forms)('takes %s as its body', async (name, type, content) => {
    const reply = await send(await content(), { name, asOf: ON }, type);
    expect(reply.status).toBe(200);
    expect(codesIn(reply)).toEqual(CODES);
    expect(reply.body.file).toBe(name);
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
  });

  test('takes JSON, and gives words, offsets, what is right and evidence', async () => {
    const reply = await post({ text: TEXT, asOf: ON });
    expect(reply.body).toMatchObject({
      asOf: ON,
      counts: { ERROR: 2, WARNING: 0, NOTE: 0 },
      unverified: { citations: 0, quotations: 0 },
      authorities: [{ title: '示例养蜂管理条例', verdict: '有效', count: 2, severity: 'ERROR' }],
    });
    for (const { start, end, words } of reply.body.findings) expect(TEXT.slice(start, end)).toBe(words);
    const [, quotation] = reply.body.findings;
    expect(quotation).toMatchObject({
      severity: 'ERROR',
      line: 3,
      right: expect.stringContaining('蜂箱数量'),
    });
  });

  test('leaves out what is not wanted', async () => {
    const asked = { text: TEXT, asOf: ON, silence: ['QUOTATION_DIFFERS'] };
    expect(codesIn(await post(asked))).toEqual(['PROVISION_NOT_FOUND']);
    expect(codesIn(await send(TEXT, { asOf: ON, silence: CODES.join(',') }))).toEqual([]);
  });

  test.each([
    ['html', 'text/html', '<!doctype html>'],
    ['sarif', 'application/sarif+json', '"version": "2.1.0"'],
    ['text', 'text/plain', '错误 PROVISION_NOT_FOUND'],
  ])('answers as %s', async (format, type, holds) => {
    const { headers, bytes } = await send(TEXT, { asOf: ON, format, name: '稿.txt' });
    expect(headers.get('content-type')).toContain(type);
    expect(new TextDecoder().decode(bytes)).toContain(holds);
  });

  test('gives a DOCX back with comments in it, and any draft as a workbook', async () => {
    const commented = await send(await docxOf(LINES), { name: '稿.docx', asOf: ON, format: 'docx' });
    expect(commented.headers.get('content-disposition')).toContain(encodeURIComponent('稿-核稿.docx'));
    const zip = await JSZip.loadAsync(commented.bytes);
    const comments = await zip.file('word/comments.xml')!.async('string');
    expect(comments).toContain('错误：《示例养蜂管理条例》没有第九条（共 3 条，末条为第三条）');
    // Codes are for programs.
    expect(comments).not.toMatch(/[A-Z]{3,}_[A-Z_]+/u);
    const workbook = await send(TEXT, { asOf: ON, format: 'xlsx' });
    expect((await JSZip.loadAsync(workbook.bytes)).file('xl/workbook.xml')).not.toBeNull();
  });

  test.each<[string, () => Promise<Reply>, number, string]>([
    ['a text that is none', () => post({ text: 7 }), 400, 'text'],
    ['no text', () => post({}), 400, 'text'],
    ['malformed JSON', () => post('{"text": '), 400, 'body'],
    ['a day that is none', () => post({ text: '法', asOf: '2022-02-30' }), 400, 'asOf'],
    ['an unknown format', () => send('法', { format: 'exe' }), 400, 'format'],
    ['a misspelt key', () => send('法', { asof: '2022-01-01' }), 400, 'asof'],
    ['an unknown code', () => send('法', { silence: 'NONE' }), 400, 'silence'],
    ['an empty file', () => send(''), 422, 'body'],
    ['a form', () => send('法', {}, 'multipart/form-data; boundary=x'), 415, 'body'],
    ['a text too long', () => post({ text: '法'.repeat(400_001) }), 413, 'text'],
  ])('%s is refused, naming the argument', async (_, ask, status, argument) => {
    const reply = await ask();
    expect(reply.status).toBe(status);
    expect(reply.body.error).toMatchObject({
      code: expect.any(String),
      argument,
      message: expect.stringMatching(/\p{Script=Han}/u),
      messageEn: expect.stringMatching(/[a-z]/u),
    });
  });

  test('counts against the same budget as look-ups', async () => {
    const slow = await testServer(driver, { settings: { costPerMinute: 2 * CITATION_COST } });
    expect((await post({ text: TEXT, asOf: ON }, slow)).status).toBe(200);
    const { status, headers, body } = await post({ text: TEXT, asOf: ON }, slow);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body.error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    await slow.close();
  });

  test('GET is answered 405 with what is allowed', async () => {
    const response = await fetch(new URL('/v1/check', server.url));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('checkText in GraphQL', () => {
  const CHECK = `query Q($text: String!, $asOf: LocalDate, $silence: [FindingCode!]) {
    checkText(text: $text, asOf: $asOf, silence: $silence) {
      asOf standing counts { errors warnings notes } silenced
      findings { code severity start end words message right evidence confidence citation difference { kind text } }
      authorities { title verdict provisions count knownOn source { title } }
      citations { text outcome source { title } version { promulgatedOn } }
    }
  }`;
  interface Told {
    checkText: { findings: Record<string, unknown>[]; authorities: { knownOn: string | null }[] };
  }

  test('says the same as REST, and leads on to the works', async () => {
    const { data, errors } = await server.ask<Told>(CHECK, { text: TEXT, asOf: ON });
    expect(errors).toBeUndefined();
    const { body } = await post({ text: TEXT, asOf: ON });
    expect(body.findings).toMatchObject(data.checkText.findings);
    const days = (authorities: { knownOn: string | null }[]) => authorities.map(({ knownOn }) => knownOn);
    expect(days(data.checkText.authorities)).toEqual(days(body.authorities));
    expect(data.checkText).toMatchObject({
      counts: { errors: 2, warnings: 0, notes: 0 },
      authorities: [{ source: { title: '示例养蜂管理条例' } }],
      citations: [
        { outcome: body.citations[0].outcome, source: { title: '示例养蜂管理条例' } },
        { version: { promulgatedOn: '2020-01-01' } },
      ],
    });
  });

  test('leaves out what is not wanted, and refuses what is too long', async () => {
    const { data } = await server.ask<Told>(CHECK, { text: TEXT, asOf: ON, silence: CODES });
    expect(data.checkText).toMatchObject({ findings: [], silenced: 2 });
    const { errors } = await server.ask(CHECK, { text: '法'.repeat(400_001) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: expect.any(String) });
  });
});

describe('nothing of a draft stays', () => {
  /** Files beside those that the database writes by itself. */
  const filesUnder = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  const ownFiles = (home: string) => filesUnder(home).filter((file) => !/\/(?:data|logs?|run)\//u.test(file));
  const uploads = () => readdirSync(tmpdir()).filter((name) => name.startsWith('yiju-upload'));

  test('no node, no file and no line of the log', async () => {
    const home = process.env.YIJU_TEST_HOME;
    const before = {
      ...{ graph: await exportHash(driver), all: await counted(), uploads: uploads() },
      files: home ? ownFiles(home) : [],
    };
    const lines = server.logged.length;
    await send(await docxOf(LINES), { name: `${SECRET}.docx`, asOf: ON });
    await send(`事项名称,设定依据\n${SECRET},《示例养蜂管理条例》第九条`, {
      name: `${SECRET}.csv`,
      asOf: ON,
    });
    await send(new Uint8Array([80, 75, 3, 4, 0]), { name: `${SECRET}.docx` });
    await post({ text: TEXT, asOf: ON, ownTitle: SECRET });
    await server.ask('query Q($text: String!) { checkText(text: $text) { findings { words } } }', {
      text: TEXT,
    });
    await server.ask(`{ checkText(text: "${SECRET}《", asOf: "2024-02-31") { asOf } }`);
    expect(await byAssistant()).toEqual(CODES);
    expect(await byCommand()).toContain('PROVISION_NOT_FOUND');
    expect({
      ...{ graph: await exportHash(driver), all: await counted(), uploads: uploads() },
      files: home ? ownFiles(home) : [],
    }).toEqual(before);
    const logged = server.logged.slice(lines).join('\n');
    expect(logged).toContain('/v1/check');
    expect(logged).not.toContain(SECRET);
    expect(logged).not.toContain('养蜂');
    if (home) for (const file of filesUnder(home)) expect([file, holdsSecret(file)]).toEqual([file, false]);
  });

  async function byAssistant(): Promise<string[]> {
    const { findings } = await assisted('check_text', { text: TEXT, asOf: ON });
    return findings.map(({ code }: { code: string }) => code);
  }

  /** With the graph of these tests, which the environment names. */
  async function byCommand(): Promise<string> {
    const file = join(folderWith({ '稿.txt': TEXT }), '稿.txt');
    const command = [join(PROJECT_ROOT, 'bin', 'yiju.mjs'), 'check', file, '--as-of', ON];
    const { stdout: said, code } = await new Promise<{ stdout: string; code: unknown }>((resolve) => {
      execFile(process.execPath, command, { env: process.env }, (error, stdout) =>
        resolve({ stdout, code: error?.code }),
      );
    });
    // There are errors in it.
    expect(code).toBe(1);
    return said;
  }

  /** In either encoding a database may write. */
  function holdsSecret(file: string): boolean {
    const bytes = readFileSync(file);
    return bytes.includes(SECRET) || bytes.includes(Buffer.from(SECRET, 'utf16le'));
  }

  /** Also what the hash leaves out: records of imports, tokens. */
  async function counted(): Promise<object[]> {
    return query(driver, 'MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY labels');
  }
});
