/** The client: its types are checked by the compiler on this very file, what it does against a stand-in for fetch. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import * as yiju from '../../client';
import { createClient, ProvisionOnADayDocument, type YijuError } from '../../client';

const ROOT = path.resolve(__dirname, '..', '..');
const asked = { source: '某办法', number: '27' };

/** Answers every request with this, and keeps what was sent. */
function answering(status: number, body: unknown) {
  const sent: { url: string; body: { query: string; variables: unknown }; headers: Headers }[] = [];
  const stub: typeof fetch = async (url, init) => {
    sent.push({
      url: String(url),
      body: JSON.parse(String(init?.body)),
      headers: new Headers(init?.headers),
    });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { sent, ask: createClient('http://yiju.test/graphql', { fetch: stub, headers: { 'x-a': 'b' } }) };
}

test('operations.ts is what the schema and the named operations make', () => {
  const { status, stderr } = spawnSync(process.execPath, ['client/codegen.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('every named operation has its document', () => {
  const folder = path.join(ROOT, 'schema', 'operations');
  for (const file of readdirSync(folder)) {
    const name = /^(?:query|mutation) (\w+)/mu.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1];
    const document = (yiju as unknown as Record<string, unknown>)[`${name}Document`];
    expect(() => parse(String(document))).not.toThrow();
  }
});

test('it sends the operation with its variables, and gives the data', async () => {
  const data = { provision: { __typename: 'SourceNotFound', name: '某办法' } };
  const { sent, ask } = answering(200, { data });
  const { provision } = await ask(ProvisionOnADayDocument, asked);
  expect(provision?.__typename === 'SourceNotFound' && provision.name).toBe('某办法');
  expect(sent).toMatchObject([{ url: 'http://yiju.test/graphql', body: { variables: asked } }]);
  expect(sent[0]!.body.query).toContain('query ProvisionOnADay');
  expect(sent[0]!.headers.get('x-a')).toBe('b');
});

test('variables that do not fit the operation do not compile', async () => {
  const { ask } = answering(200, { data: {} });
  // @ts-expect-error: number is required
  await ask(ProvisionOnADayDocument, { source: '某办法' });
  // @ts-expect-error: variables are required
  await ask(ProvisionOnADayDocument);
});

test.each<[string, number, unknown, Partial<YijuError>]>([
  [
    'an error of the server keeps its code, argument and message',
    200,
    { errors: [{ message: '参数 number', extensions: { code: 'BAD_USER_INPUT', argument: 'number' } }] },
    { code: 'BAD_USER_INPUT', argument: 'number', message: '参数 number' },
  ],
  [
    'too many requests say when to ask again',
    429,
    { errors: [{ message: '稍后', extensions: { code: 'RATE_LIMITED', retryAfter: 7 } }] },
    { code: 'RATE_LIMITED', retryAfter: 7 },
  ],
  ['a page that is no GraphQL is told with its status', 502, '<h1>Bad gateway</h1>', { code: 'NOT_GRAPHQL' }],
])('%s', async (_, status, body, expected) => {
  const { ask } = answering(status, body);
  await expect(ask(ProvisionOnADayDocument, asked)).rejects.toMatchObject({ name: 'YijuError', ...expected });
});

test('a server that is away is told as unreachable', async () => {
  const stub = async () => {
    throw new TypeError('fetch failed');
  };
  const ask = createClient('http://yiju.test/graphql', { fetch: stub });
  await expect(ask(ProvisionOnADayDocument, asked)).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining('http://yiju.test/graphql'),
  });
});
