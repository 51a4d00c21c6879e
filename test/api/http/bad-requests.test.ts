/** What is no good request is told so: never with a failure of ours, a page of HTML or a stack. */
import { codeOf, type WebServer, webServer } from './support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer({ settings: { maxBodyKb: 10 } });
});
afterAll(() => server.close());

const QUERY = '{ __typename }';
const notUtf8 = new Uint8Array([
  ...Buffer.from('{"query":"{ legalSource(title: \\"'),
  0xb7,
  0xa8,
  0xff,
  ...Buffer.from('\\") { id } }"}'),
]);

test.each<[string, unknown, Record<string, string>, number, string]>([
  ['a body too large', { query: QUERY, variables: { x: 'x'.repeat(11 * 1024) } }, {}, 413, 'BODY_TOO_LARGE'],
  ['malformed JSON', '{"query": ', {}, 400, 'BAD_JSON'],
  ['a body in GB18030', notUtf8, {}, 400, 'BAD_ENCODING'],
  [
    'a character set that is not known',
    { query: QUERY },
    { 'content-type': 'application/json; charset=x' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'an encoding that is not known',
    { query: QUERY },
    { 'content-encoding': 'x' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['what is not compressed as it says', { query: QUERY }, { 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
  ['a number', '7', {}, 400, 'BAD_JSON'],
  ['null', 'null', {}, 400, 'BAD_JSON'],
  ['an empty object', {}, {}, 400, 'BAD_REQUEST'],
  ['a query that is a number', { query: 7 }, {}, 400, 'BAD_REQUEST'],
  ['variables that are text', { query: QUERY, variables: 'x' }, {}, 400, 'BAD_REQUEST'],
  ['a query that is none', { query: '{ ' }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
  ['a field that is none', { query: '{ nothing }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an operation that is none',
    { query: QUERY, operationName: 'X' },
    {},
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a persisted query that is none', { extensions: { persistedQuery: 7 } }, {}, 400, 'BAD_REQUEST'],
])('%s', async (_, body, headers, status, code) => {
  const response = await server.post(body, headers);
  expect(response.headers.get('content-type')).toMatch(/json/u);
  const text = await response.clone().text();
  expect(text).not.toMatch(/node_modules|\bat .*\.[jt]s:/u);
  expect([response.status, await codeOf(response)]).toEqual([status, code]);
});

test.each([
  ['/%FF', 404],
  ['/graphql/ops/%FF', 400],
  ['/nothing', 404],
  ['/graphql/ops/%E4%BD', 400],
  ['/graphql/ops/Nothing', 404],
  ['/graphql/ops/__proto__', 404],
  ['/graphql?query={__typename}&query={__typename}', 400],
  ['/graphql/ops/Search?variables=x', 400],
  ['/graphql/ops/Search?variables={"text":7}', 400],
])('GET %s is answered %i in JSON', async (path, status) => {
  const response = await server.get(path, {
    'apollo-require-preflight': '1',
    accept: 'application/graphql-response+json',
  });
  expect(response.status).toBe(status);
  const { errors, error } = (await response.json()) as { errors?: unknown; error?: object };
  if (path.startsWith('/graphql')) expect(Array.isArray(errors)).toBe(true);
  else expect(Object.keys(error ?? {})).toEqual(expect.arrayContaining(['code', 'message', 'messageEn']));
});

test('a body too large for the look-up by REST is told so too', async () => {
  const response = await server.post({ text: '法'.repeat(1_000_000) }, {}, '/v1/citations');
  expect(response.status).toBe(413);
});

test('a body of the look-up that is not UTF-8 is refused rather than read as other characters', async () => {
  const body = new Uint8Array([...Buffer.from('{"text":"'), 0xb7, 0xa8, ...Buffer.from('"}')]);
  expect((await server.post(body, {}, '/v1/citations')).status).toBe(400);
});
