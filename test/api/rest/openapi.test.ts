/** The description of the REST API: complete by the table of routes, sound in itself, and true of what is answered. */
import { ROUTES } from '../../../src/api/http/routes';
import { type ApiDescription, describedRoutes, type Operation, openapi } from '../../../src/api/rest/openapi';
import { CITATIONS_ANSWER, ERROR, LIMITS_ANSWER } from '../../../src/api/rest/schemas';
import { type WebServer, webServer } from '../http/support';

let server: WebServer;
let described: ApiDescription;
beforeAll(async () => {
  server = await webServer();
  const response = await server.get('/v1/openapi.json');
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  described = (await response.json()) as ApiDescription;
});
afterAll(() => server.close());

const operations = (): [string, Operation][] =>
  Object.entries(described.paths).flatMap(([path, item]) =>
    Object.values(item).map((each): [string, Operation] => [path, each]),
  );

test('has each REST route, with its methods, and no other', () => {
  const expected = describedRoutes().map(([, { path, methods }]) => [
    path,
    methods.map((each) => each.toLowerCase()),
  ]);
  expect(Object.entries(described.paths).map(([path, item]) => [path, Object.keys(item)])).toEqual(expected);
  expect(described.paths).toHaveProperty([ROUTES.export.path, 'get']);
  expect(described.openapi).toBe('3.1.0');
  expect(described.servers).toEqual([{ url: `${server.origin}/` }]);
});

test('every reference leads to a schema, and every parameter of a path is described', () => {
  const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/gu)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, name] of references) expect(described.components.schemas).toHaveProperty(name!);
  const ids = operations().map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, { parameters, responses }] of operations()) {
    const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
    expect([path, path.match(/\{\w+\}/gu) ?? []]).toEqual([path, inPath]);
    for (const { description } of parameters) expect(description).toMatch(/\p{Script=Han}.*\n.*[a-z]/u);
    for (const [status, { content }] of Object.entries(responses)) {
      if (status !== '200')
        expect(content).toEqual({ 'application/json': { schema: { $ref: '#/components/schemas/Error' } } });
    }
  }
});

test('names every key that is taken, and says that no other is', () => {
  const { CitationsRequest, CheckRequest } = described.components.schemas;
  expect(Object.keys(CitationsRequest!.properties as object)).toEqual([
    'text',
    'texts',
    'asOf',
    'issuerHint',
    'ownTitle',
  ]);
  expect(CitationsRequest!.additionalProperties).toBe(false);
  expect(CheckRequest!.required).toEqual(['text']);
  const names = described.paths['/v1/check']!.post!.parameters.map(({ name }) => name);
  expect(names).toEqual([
    'asOf',
    'issuerHint',
    'ownTitle',
    'annualReport',
    'draftRule',
    'silence',
    'withText',
    'format',
    'name',
    'mapping',
  ]);
});

test('marks the older name of a parameter', () => {
  const parameters = described.paths['/v1/cleanup']!.get!.parameters;
  expect(parameters.filter(({ deprecated }) => deprecated).map(({ name }) => name)).toEqual(['on']);
  expect(parameters.map(({ name }) => name)).toContain('asOf');
});

test('is true of what is answered', async () => {
  const post = async (body: object) => (await server.post(body, {}, '/v1/citations')).json();
  const text = '贯彻《优化营商环境条例》第十条，依据《子虚乌有管理办法》。';
  const one = CITATIONS_ANSWER.parse(await post({ text }));
  expect(one).toMatchObject({ citations: [{ title: '优化营商环境条例' }, { outcome: 'NOT_HELD' }] });
  CITATIONS_ANSWER.parse(await post({ texts: [text, ''] }));
  LIMITS_ANSWER.parse(await (await server.get('/v1/citations/limits')).json());
  ERROR.parse(await post({ text, asof: '2020-01-01' }));
  ERROR.parse(await (await server.get('/v1/export/citations.csv?report=x')).json());
});

test.each([
  ['', 'zh', 'REST 说明'],
  ['?lang=en', 'en', 'Reference of the REST API'],
])('is a page too, without script and in one language: /v1%s', async (query, language, title) => {
  const response = await server.get(`/v1${query}`);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await response.text();
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(title);
  expect(page).not.toMatch(/<script|src=|https?:\/\/(?!127\.0\.0\.1)/u);
  for (const [, { path }] of describedRoutes()) expect(page).toContain(path.replace('{+', '{'));
  if (language === 'en')
    expect(page.replace(/<blockquote>.*<\/blockquote>/su, '')).not.toMatch(/查核|导出|参数/u);
});

test('it is made anew for the address of each service', () => {
  expect(openapi('https://yiju.example/').servers).toEqual([{ url: 'https://yiju.example/' }]);
});
