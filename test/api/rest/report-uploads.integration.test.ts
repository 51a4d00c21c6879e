/** Reports taken over HTTP: by whom, in which forms, and what is answered for each that is not taken. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { uploadImporter } from '../../../src/app/imports/uploads';
import { tokenFor } from '../../app/review/support';
import { docxOf, htmlOf } from '../../domain/sources/fixtures';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;
let editor: string;
let reader: string;
let uploads: string;

const LINES = [
  '示例市科技局关于2022年法治政府建设情况的报告',
  '现将有关情况报告如下。',
  '一、主要举措',
  '落实《示例文书条例》第二条，公开信息12条。',
];
const TEXT = LINES.join('\n');
const REPORT = 'report:示例市科技局/2022/法治政府建设情况的报告';

beforeAll(async () => {
  uploads = folderWith({});
  server = await testServer(driver, {
    importUpload: uploadImporter(driver, uploads),
    settings: { maxUploadMb: 1 },
  });
});
beforeEach(async () => {
  await freshGraph(driver);
  editor = await tokenFor(driver, '示例编辑', 'editor');
  reader = await tokenFor(driver, '读者', 'reader');
});
afterEach(() => expect(readdirSync(uploads)).toEqual([]));
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Reply {
  status: number;
  body: {
    file?: string;
    outcome?: string;
    report?: string | null;
    findings?: { code: string; line: number | null; message: string; remedy: string | null }[];
    error?: { code: string; argument?: string; message: string; messageEn: string };
  };
}

async function send(
  name: string | null,
  content: string | Uint8Array,
  {
    token = editor,
    headers = {},
    replace,
  }: { token?: string | null; headers?: Record<string, string>; replace?: string } = {},
): Promise<Reply> {
  const address = new URL('/v1/import/reports', server.url);
  if (replace !== undefined) address.searchParams.set('replace', replace);
  if (name !== null) address.searchParams.set('name', name);
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: content as BodyInit,
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

const reports = () =>
  query<{ id: string; file: string }>(driver, 'MATCH (r:Report) RETURN r.id AS id, r.file AS file');

describe('a report sent by an editor', () => {
  const forms: [string, () => string | Uint8Array | Promise<Uint8Array>][] = [
    ['报告.txt', () => TEXT],
    ['报告.md', () => TEXT],
    ['报告.docx', () => docxOf(LINES)],
    ['报告.HTML', () => htmlOf(LINES)],
  ];
  test.each(forms)('is loaded from %s', async (name, content) => {
    const { status, body } = await send(name, await content());
    expect(status).toBe(200);
    expect(body).toMatchObject({ file: name, outcome: expect.stringMatching(/^LOADED/u), report: REPORT });
    expect(await reports()).toEqual([{ id: REPORT, file: name }]);
  });

  test('is read like a file of the command line, and found by its citations', async () => {
    await send('报告.txt', TEXT);
    const { data } = await server.ask<{ citations: { nodes: { text: string }[] } }>(
      '{ citations(first: 5) { nodes { text } } }',
    );
    expect(data.citations.nodes).toEqual([{ text: '《示例文书条例》第二条' }]);
    const { data: runs } = await server.ask<{ importRuns: { kind: string }[] }>(
      '{ importRuns(first: 5) { kind } }',
    );
    expect(runs.importRuns).toEqual([{ kind: 'reports' }]);
  });

  test('changes nothing when it is sent again', async () => {
    await send('报告.txt', TEXT);
    const graph = () =>
      query(
        driver,
        'MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportFile RETURN properties(n) AS p ORDER BY n.id',
      );
    const before = await graph();
    expect(await send('报告.txt', TEXT)).toEqual({
      status: 200,
      body: { file: '报告.txt', outcome: 'UNCHANGED', report: REPORT, findings: [] },
    });
    expect(await graph()).toEqual(before);
  });

  test('keeps of its name the last part alone, which leads nowhere', async () => {
    const { status, body } = await send('../../../报告.txt', TEXT);
    expect([status, body.file]).toEqual([200, '报告.txt']);
    expect(await reports()).toEqual([{ id: REPORT, file: '报告.txt' }]);
  });

  test('is not taken when it is no text, and the line is told', async () => {
    const { status, body } = await send('坏.txt', Buffer.from(`${TEXT}\n二、\u0000问题`));
    expect(status).toBe(422);
    expect(body).toMatchObject({ file: '坏.txt', outcome: 'REFUSED', report: null });
    expect(body.findings).toEqual([
      expect.objectContaining({ code: 'text-unreadable', line: 5, remedy: '请另存为 UTF-8 文本' }),
    ]);
    expect(await reports()).toEqual([]);
  });

  const refused: [string, string, string | Uint8Array, Record<string, string>, number, string][] = [
    ['has nothing in it', '空.txt', '', {}, 422, 'text-without-text'],
    ['is of another kind', '图.png', TEXT, {}, 415, 'file-kind'],
    ['is not of the kind that its name says', '表.xlsx', TEXT, {}, 422, 'file-kind'],
    ['has no kind', 'passwd', TEXT, {}, 415, 'file-kind'],
    ['only calls itself a document', '假.docx', 'PK\x03\x04 not a zip', {}, 422, 'docx-unreadable'],
    [
      'comes within a form',
      '报告.txt',
      TEXT,
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'multipart',
    ],
    ['is too large', '大.txt', Buffer.alloc(1024 * 1024 + 1, 'a'), {}, 413, 'file-too-large'],
  ];
  test.each(refused)('is not taken when it %s', async (_, name, content, headers, status, code) => {
    const reply = await send(name, content, { headers });
    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject({ file: name, outcome: 'REFUSED', report: null });
    expect(reply.body.findings).toEqual([
      expect.objectContaining({
        code,
        severity: 'error',
        message: expect.any(String),
        remedy: expect.any(String),
      }),
    ]);
    expect(await reports()).toEqual([]);
  });

  test.each([[null], [''], ['reports/'], ['长'.repeat(201)]])('must have a name, not %j', async (name) => {
    const { status, body } = await send(name, TEXT);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'name' });
  });
});

describe('a report sent by someone else', () => {
  test('is not taken without a token', async () => {
    const { status, body } = await send('报告.txt', TEXT, { token: null });
    expect(status).toBe(401);
    expect(body.error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await reports()).toEqual([]);
  });

  test('is not taken from one who may only read, and what is needed is said', async () => {
    const { status, body } = await send('报告.txt', TEXT, { token: reader });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ message: expect.stringContaining('editor'), code: 'FORBIDDEN' });
    expect(await reports()).toEqual([]);
  });

  test('is not taken with a token that is none, and is not received first', async () => {
    const { status } = await send('大.txt', Buffer.alloc(2 * 1024 * 1024), { token: 'yiju_0123456789ab_x' });
    expect(status).toBe(401);
  });
});

describe('a new text of a report that is held', () => {
  const NEWER = TEXT.replace('12条', '13条');
  const FORMER = `query ($id: ID!) {
    formerTexts(report: $id) { id report title file hash measures citations decisions how replacedBy held }
  }`;
  const RESTORE = 'mutation ($id: ID!) { restoreReport(formerText: $id) { report code } }';
  const texts = async () =>
    (await query<{ text: string }>(driver, 'MATCH (r:Report) RETURN r.text AS text')).map(({ text }) => text);
  const former = async () =>
    (await server.ask<{ formerTexts: Record<string, unknown>[] }>(FORMER, { id: REPORT }, editor)).data
      .formerTexts;
  const restore = async (id: unknown) =>
    (await server.ask<{ restoreReport: unknown }>(RESTORE, { id }, editor)).data.restoreReport;

  test('is refused, and told of what it would replace', async () => {
    await send('报告.txt', TEXT);
    const { status, body } = await send('报告.txt', NEWER);
    expect(status).toBe(409);
    expect(body).toMatchObject({ outcome: 'REFUSED', error: { code: 'report-would-replace' } });
    expect(body.error!.message).toContain('1 项举措、1 处引用、0 项决定');
    expect(await texts()).toEqual([TEXT]);
    expect(await former()).toEqual([]);
  });

  test('takes its place when told to, and the old one is brought back with its body and year', async () => {
    await send('报告.txt', TEXT);
    const { status, body } = await send('报告.txt', NEWER, { replace: 'true' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ outcome: 'LOADED_WITH_WARNINGS', report: REPORT },
      findings: [expect.objectContaining({ code: 'report-replaced' })],
    });
    expect(await texts()).toEqual([NEWER]);
    const [kept] = await former();
    expect(kept).toMatchObject({
      ...{ report: REPORT, file: '报告.txt', measures: 1, citations: 1, decisions: 0 },
      ...{ how: 'REPLACED', replacedBy: '示例编辑', held: true },
      hash: createHash('sha256').update(TEXT).digest('hex'),
    });
    expect(await restore(kept!.id)).toEqual({ report: REPORT, code: null });
    expect(await texts()).toEqual([TEXT]);
    expect(await reports()).toEqual([{ id: REPORT, file: '报告.txt' }]);
    const [newer, ...others] = await former();
    expect([newer, others]).toMatchObject([{ how: 'REPLACED', held: true }, []]);
    expect(newer!.id).not.toBe(kept!.id);
    // The very file is held again.
    expect((await send('报告.txt', TEXT)).body.outcome).toBe('UNCHANGED');
  });

  test('needs no leave where only the format is another', async () => {
    await send('报告.txt', TEXT);
    const { status, body } = await send('报告.docx', await docxOf(LINES));
    expect([status, body.report]).toEqual([200, REPORT]);
    expect(await former()).toEqual([]);
  });

  test('leaves the last five before it, the newest first', async () => {
    for (let count = 12; count < 20; count++)
      await send('报告.txt', TEXT.replace('12条', `${count}条`), { replace: '1' });
    const kept = await former();
    expect(kept).toHaveLength(5);
    expect(await restore(kept[0]!.id)).toMatchObject({ report: REPORT });
    expect(await texts()).toEqual([TEXT.replace('12条', '18条')]);
  });

  test('goes with its report, but for who did it', async () => {
    await send('报告.txt', TEXT);
    await send('报告.txt', NEWER, { replace: 'true' });
    await server.ask('mutation ($id: ID!) { deleteReport(id: $id) { deleted } }', { id: REPORT }, editor);
    expect(await former()).toMatchObject([
      { how: 'DELETED', replacedBy: '示例编辑', held: false },
      { how: 'REPLACED', held: false },
    ]);
    expect(await restore((await former())[0]!.id)).toEqual({ report: null, code: 'TEXT_NOT_KEPT' });
    expect(await restore('former:无@0')).toEqual({ report: null, code: 'NOT_FOUND' });
    expect(await query(driver, 'MATCH (f:FormerText) WHERE f.text IS NOT NULL RETURN f.id AS id')).toEqual(
      [],
    );
  });

  test('is history for editors alone', async () => {
    const { errors } = await server.ask(FORMER, { id: REPORT }, reader);
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the file that an upload is read from', () => {
  const upload = { name: '报告.txt', bytes: Buffer.from(TEXT), replace: false, by: null };

  test('stands where it was told to', async () => {
    const none = uploadImporter(driver, join(uploads, 'none'));
    await expect(none(upload)).rejects.toThrow('ENOENT');
  });

  test('is removed when the import itself fails', async () => {
    const nowhere = neo4j.driver('bolt://127.0.0.1:1', undefined, { maxTransactionRetryTime: 0 });
    await expect(uploadImporter(nowhere, uploads)(upload)).rejects.toThrow();
    await nowhere.close();
  });
});

test('reports are sent, not asked for', async () => {
  const response = await fetch(new URL('/v1/import/reports', server.url));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

describe('published and withdrawn over REST', () => {
  const act = async (what: string, asked: Record<string, string>, token: string | null = editor) => {
    const response = await fetch(new URL(`/v1/reports/${what}?${new URLSearchParams(asked)}`, server.url), {
      method: 'POST',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const draft = async (text: string) => {
    const url = new URL('/v1/import/reports?name=%E6%8A%A5%E5%91%8A.txt&state=draft', server.url);
    const headers = { authorization: `Bearer ${editor}` };
    return ((await (await fetch(url, { method: 'POST', headers, body: text })).json()) as { report: string })
      .report;
  };

  test('a draft is published, withdrawn with its reason, and published again', async () => {
    const id = await draft(TEXT);
    expect(await reports()).toEqual([]);
    expect(await act('publish', { id })).toEqual({ status: 200, body: { published: REPORT } });
    expect(await reports()).toMatchObject([{ id: REPORT }]);
    const withdrawn = await act('withdraw', { id: REPORT, reason: '数字有误' });
    expect(withdrawn).toEqual({ status: 200, body: { withdrawn: REPORT, decisionsKept: 0 } });
    expect(await reports()).toEqual([]);
    const STATUS = 'query ($id: ID!) { reportStatus(id: $id) { state message } }';
    const { data } = await server.ask(STATUS, { id: REPORT });
    expect(data).toMatchObject({
      reportStatus: { state: 'WITHDRAWN', message: expect.stringContaining('数字有误') },
    });
    expect(await act('publish', { id: REPORT })).toMatchObject({ status: 200 });
    expect(await reports()).toMatchObject([{ id: REPORT }]);
  });

  test('a draft of another text takes its place only when told to', async () => {
    await send('报告.txt', TEXT);
    const id = await draft(TEXT.replace('12条', '13条'));
    expect(await act('publish', { id })).toMatchObject({
      status: 409,
      body: { error: { code: 'report-would-replace', argument: 'id' } },
    });
    expect(await act('publish', { id, replace: 'true' })).toMatchObject({ status: 200 });
  });

  test.each([
    ['publish', { id: 'draft:无@0' }, 404, { code: 'NOT_FOUND', argument: 'id' }],
    ['withdraw', { id: 'report:无/2022/无' }, 404, { code: 'NOT_FOUND', argument: 'id' }],
    ['withdraw', {}, 400, { argument: 'id' }],
    ['publish', { id: 'draft:x', reason: '多余' }, 400, { argument: 'reason' }],
  ])('%s %j is %i', async (what, asked, status, error) => {
    expect(await act(what, asked as unknown as Record<string, string>)).toMatchObject({
      status,
      body: { error },
    });
  });

  test.each([
    ['nobody', () => null, 401],
    ['a reader', () => reader, 403],
  ])('not by %s', async (_, token, status) => {
    for (const what of ['publish', 'withdraw']) {
      expect((await act(what, { id: REPORT }, token())).status).toBe(status);
    }
  });
});
