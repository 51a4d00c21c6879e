/** One table of addresses: what is mounted, labelled, closed and answered 404 or 405 comes from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dataPaths,
  EXPLORER_VIEWS,
  expressPath,
  isForReaders,
  ROUTES,
  type Route,
  routeAt,
} from '../../../src/api/http/routes';
import { createMetrics } from '../../../src/platform/ops/metrics';
import { type WebServer, webServer } from './support';

const routes = Object.values(ROUTES) as Route[];

test.each([
  ['/graphql', '/graphql'],
  ['/graphql/ops/Search', '/graphql/ops'],
  ['/v1/citations', '/v1/citations'],
  ['/V1/Citations/', '/v1/citations'],
  ['/v1/citations/limits', '/v1/citations'],
  ['/v1/export/measures.csv', '/v1/export'],
  ['/s/示例条例/art-1', '/s'],
  ['/r/机关/2022/题名', '/r'],
  ['/oembed', '/oembed'],
  ['/embed.js', '/embed.js'],
  ['/embedxjs', undefined],
  ['/assets/index-abc.js', '/assets'],
  ['/', '/'],
  ['/report/机关/2022/题名', '/'],
  ['/reported', undefined],
  ['/v1/export', undefined],
  ['/v1/made-up', undefined],
])('%s is of the route %s', (path, label) => {
  expect(routeAt(encodeURI(path))?.label).toBe(label);
});

test.each([
  ['/graphql', true],
  ['/v1/made-up', true],
  ['/V1/Citations', true],
  ['/s/x', true],
  ['/oembed', true],
  ['/schema.graphql', true],
  ['/healthz', false],
  ['/source/x', false],
  ['/embed.js', false],
  ['/made-up', false],
])('whether %s is for those let in: %s', (path, closed) => {
  expect(isForReaders(path)).toBe(closed);
});

test('each is written once, with its method, and Express takes it', () => {
  const paths = routes.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const route of routes) {
    expect(route.methods.length).toBeGreaterThan(0);
    expect(expressPath(route)).not.toMatch(/\{\w|\+/u);
  }
  expect(dataPaths()).toEqual(
    expect.arrayContaining(['/graphql', '/v1/check', '/v1/export/{file}', '/oembed']),
  );
});

test('each view of the explorer is one of its addresses', () => {
  const app = readFileSync(join(__dirname, '..', '..', '..', 'explorer', 'App.tsx'), 'utf8');
  const views = [...app.matchAll(/<Route path="\/([a-z]+)/gu)].map(([, view]) => view);
  expect(views.sort()).toEqual([...EXPLORER_VIEWS].sort());
});

describe('the server by the table', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await webServer({ metrics: createMetrics(), importUpload: (async () => {}) as never });
  });
  afterAll(() => server.close());

  const addressOf = ({ path }: Route) => path.replace(/\{\+?\w+\}/gu, 'x');

  test.each(routes.map((route) => [route.path, route] as const))(
    '%s answers another method 405 with those it takes',
    async (_, route) => {
      const response = await fetch(server.origin + addressOf(route), { method: 'PATCH' });
      expect(response.status).toBe(405);
      const allowed = (response.headers.get('allow') ?? '').split(', ');
      expect(allowed).toEqual(expect.arrayContaining([...route.methods]));
    },
  );

  test('no address of ours is measured as other', async () => {
    for (const route of routes) await fetch(server.origin + addressOf(route), { method: route.methods[0] });
    const page = await (await server.get('/metrics')).text();
    for (const { label, methods } of routes.filter(({ path }) => path !== '/metrics')) {
      expect(page).toMatch(
        new RegExp(`yiju_http_requests_total\\{route="${label}",method="${methods[0]}"`, 'u'),
      );
    }
    expect(page).not.toContain('route="other"');
  });

  test('what is not there is answered with what is', async () => {
    const response = await server.get('/nothing');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/v1/export/{file}');
  });
});
