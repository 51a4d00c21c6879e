/** Every REST route refuses what it does not know, by name, in one shape and in two languages kept apart. */
import { type WebServer, webServer } from './support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer({ importUpload: (async () => {}) as never });
});
afterAll(() => server.close());

interface Told {
  code: string;
  argument?: string;
  didYouMean?: string;
  message: string;
  messageEn: string;
}

async function told(response: Response): Promise<[number, Told]> {
  const { error, ...more } = (await response.json()) as { error: Told };
  expect(more).toEqual({});
  expect(error.code).toMatch(/^[A-Z][A-Z_]+$/u);
  expect(error.message).toMatch(/\p{Script=Han}/u);
  expect(error.message).not.toMatch(/expected|but got/u);
  expect(error.messageEn).not.toMatch(/[\p{Script=Han}：（）。]/u);
  return [response.status, error];
}

const body = (given: unknown) => server.post(given, {}, '/v1/citations');
const check = (given: unknown) => server.post(given, {}, '/v1/check');
const raw = (query: string) => server.post('text', { 'content-type': 'text/plain' }, `/v1/check?${query}`);

test.each<[string, () => Promise<Response>, string, string | undefined]>([
  ['asof', () => body({ text: 'a', asof: '2020-01-01' }), 'asof', 'asOf'],
  ['issuer', () => body({ text: 'a', issuer_hint: 'a' }), 'issuer_hint', 'issuerHint'],
  ['txt', () => body({ txt: 'a' }), 'txt', 'text'],
  ['a key like none', () => body({ text: 'a', zzzzzzzzzzzz: 1 }), 'zzzzzzzzzzzz', undefined],
  [
    'a key in the query string',
    () => server.post({ text: 'a' }, {}, '/v1/citations?asOf=2020-01-01'),
    'asOf',
    undefined,
  ],
  ['a key of the check', () => check({ text: 'a', ownTitel: 'a' }), 'ownTitel', 'ownTitle'],
  ['a key of the check beside a file', () => raw('fromat=html'), 'fromat', 'format'],
  ['a key of the limits', () => server.get('/v1/citations/limits?a=1'), 'a', undefined],
  ['a key of an export', () => server.get('/v1/export/citations.csv?reports=a'), 'reports', 'report'],
])('a misspelt key is refused by name: %s', async (_, ask, argument, didYouMean) => {
  const [status, error] = await told(await ask());
  expect([status, error.code, error.argument]).toEqual([400, 'BAD_USER_INPUT', argument]);
  expect(error.didYouMean).toBe(didYouMean);
  if (didYouMean) expect(error.messageEn).toContain(`did you mean ${didYouMean}?`);
});

test.each<[string, () => Promise<Response>, number, string, string | undefined]>([
  ['neither text nor texts', () => body({}), 400, 'BAD_USER_INPUT', 'text'],
  ['a number for a text', () => body({ text: 7 }), 400, 'BAD_USER_INPUT', 'text'],
  ['a number among texts', () => body({ texts: ['a', 7] }), 400, 'BAD_USER_INPUT', 'texts'],
  ['a day that is none', () => body({ text: 'a', asOf: '2022-02-30' }), 400, 'BAD_USER_INPUT', 'asOf'],
  ['a list', () => body(['a']), 400, 'BAD_USER_INPUT', 'body'],
  ['no JSON', () => body('{"text": '), 400, 'BAD_JSON', 'body'],
  [
    'another type',
    () => server.post('a', { 'content-type': 'text/plain' }, '/v1/citations'),
    400,
    'BAD_USER_INPUT',
    'body',
  ],
  ['a text too long', () => body({ text: 'a'.repeat(200_001) }), 413, 'TEXT_TOO_LONG', 'text'],
  ['a format that is none', () => raw('format=exe'), 400, 'BAD_USER_INPUT', 'format'],
  [
    'a form',
    () => server.post('a', { 'content-type': 'multipart/form-data; boundary=x' }, '/v1/check'),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'body',
  ],
  ['an export that is none', () => server.get('/v1/export/people.csv'), 404, 'NOT_FOUND', 'file'],
  [
    'a report that is none',
    () => server.get('/v1/export/citations.csv?report=x'),
    404,
    'NOT_FOUND',
    'report',
  ],
  [
    'an import by nobody',
    () => server.post('a', {}, '/v1/import/reports'),
    401,
    'UNAUTHENTICATED',
    undefined,
  ],
  ['a link that is none', () => server.get('/oembed?url=x'), 400, 'BAD_USER_INPUT', 'url'],
  ['an address that is none', () => server.get('/v1/nothing'), 404, 'NOT_FOUND', undefined],
  ['another method', () => server.get('/v1/check'), 405, 'METHOD_NOT_ALLOWED', 'method'],
])('%s is refused in the one shape', async (_, ask, status, code, argument) => {
  const [answered, error] = await told(await ask());
  expect([answered, error.code, error.argument]).toEqual([status, code, argument]);
});

test('over the budget too, with when to come again', async () => {
  const limited = await webServer({ settings: { costPerMinute: 15 } });
  await limited.get('/v1/citations/limits');
  const response = await limited.post({ text: 'a' }, {}, '/v1/citations');
  const [status, error] = await told(response);
  expect([status, error.code]).toEqual([429, 'RATE_LIMITED']);
  expect(error).toMatchObject({ retryAfter: Number(response.headers.get('retry-after')) });
  await limited.close();
});
