/** One budget for each client, whatever they ask and wherever from. */

import { CITATION_COST, REQUEST_COST } from '../../../src/api/http/budget';
import { createAccess } from '../../../src/platform/access/access';
import { mintToken } from '../../../src/platform/access/tokens';
import { codeOf, linkOf, type WebServer, webServer } from './support';

const LOOK_UP = { text: '《宪法》《民法典》', asOf: '2022-12-31' };
const QUERY = { query: '{ __typename }' };
const mine = mintToken({ name: '甲', role: 'reader' });
const theirs = mintToken({ name: '乙', role: 'reader' });
const bearer = ({ token }: typeof mine) => ({ authorization: `Bearer ${token}` });

let server: WebServer;

async function serverWith(costPerMinute: number): Promise<WebServer> {
  const tokens = [mine.stored, theirs.stored];
  const access = await createAccess(
    { reads: 'open', oidc: null },
    async (id) => tokens.find((each) => each.id === id) ?? null,
  );
  server = await webServer({ access, settings: { costPerMinute } });
  return server;
}
afterEach(() => server.close());

const left = (response: Response) => Number(/;r=(\d+)/u.exec(response.headers.get('ratelimit') ?? '')?.[1]);

/** Asks until it is refused, a hundred times at most. */
async function exhaust(ask: () => Promise<Response>): Promise<Response> {
  let response = await ask();
  for (let i = 0; i < 100 && response.status !== 429; i++) response = await ask();
  return response;
}

test('the look-up by REST and by GraphQL, pages and exports all count against it', async () => {
  await serverWith(1_000_000);
  const costs: Record<string, number> = {};
  let before = left(await server.post(QUERY));
  for (const [name, ask] of Object.entries({
    rest: () => server.post(LOOK_UP, {}, '/v1/citations'),
    graphql: () => server.post({ query: '{ citationLookup(text: "《宪法》") { citations { text } } }' }),
    page: () => server.get('/s/宪法'),
    export: () => server.get('/v1/export/sources.csv'),
    ofTheSchema: () => server.get('/schema.graphql'),
  })) {
    await (await ask()).text();
    const after = left(await server.get('/v1/citations/limits'));
    costs[name] = before - after - REQUEST_COST;
    before = after;
  }
  expect(costs.rest).toBe(REQUEST_COST + 2 * CITATION_COST + 1);
  expect(costs.graphql).toBeGreaterThan(REQUEST_COST + CITATION_COST);
  expect(costs.page).toBeGreaterThan(REQUEST_COST);
  expect(costs.export).toBeGreaterThan(1000);
  expect(costs.ofTheSchema).toBe(REQUEST_COST);
});

test.each<[string, (headers: object) => Promise<Response>]>([
  ['GraphQL', (headers) => server.post(QUERY, { ...headers })],
  ['GraphQL by GET', (headers) => server.get(linkOf('{ __typename }'), { ...headers })],
  ['a stored operation', (headers) => server.get('/graphql/ops/Search', { ...headers })],
  ['the list of stored operations', (headers) => server.get('/graphql/ops', { ...headers })],
  ['the look-up', (headers) => server.post(LOOK_UP, { ...headers }, '/v1/citations')],
  ['an export', (headers) => server.get('/v1/export/sources.csv', { ...headers })],
  ['a page', (headers) => server.get('/s/宪法', { ...headers })],
  ['oEmbed', (headers) => server.get('/oembed?url=x', { ...headers })],
  ['the schema', (headers) => server.get('/schema.graphql', { ...headers })],
])('%s is refused over it with 429 and Retry-After, and not to others', async (_, ask) => {
  await serverWith(300);
  await exhaust(() => server.post(LOOK_UP, bearer(mine), '/v1/citations'));
  const refused = await ask(bearer(mine));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toMatch(/at most 300 a minute/u);
  // The same host with another token, and without one.
  expect(left(await server.get('/v1/citations/limits', bearer(theirs)))).toBe(300 - REQUEST_COST);
  expect(left(await server.get('/v1/citations/limits'))).toBe(300 - REQUEST_COST);
});

describe('how a client stands is told to those over it too', () => {
  beforeEach(async () => {
    await serverWith(300);
    await exhaust(() => server.post(LOOK_UP, {}, '/v1/citations'));
  });

  test('by REST', async () => {
    const response = await server.get('/v1/citations/limits');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ citationsPerMinute: 3, remaining: 0 });
  });

  test('by GraphQL, whose client is the host', async () => {
    const query = 'query Standing { citationLookupLimits { remaining client } }';
    const { data } = (await (await server.post({ query })).json()) as { data: unknown };
    expect(data).toEqual({ citationLookupLimits: { remaining: 0, client: '127.0.0.1' } });
  });

  test.each([
    '{ citationLookupLimits { remaining } coverage { reports } }',
    '{ citationLookupLimits { remaining } } query B { coverage { reports } }',
    '{ ...F } fragment F on Query { citationLookupLimits { remaining } coverage { reports } }',
  ])('and nothing beside it: %s', async (query) => {
    expect(await codeOf(await server.post({ query }))).toBe('RATE_LIMITED');
  });
});

test('without a limit there is none to tell', async () => {
  await serverWith(0);
  const response = await server.get('/v1/citations/limits');
  expect(response.headers.get('ratelimit')).toBeNull();
  expect(await response.json()).toMatchObject({ citationsPerMinute: null, remaining: null });
});

describe('who guesses tokens', () => {
  const guess = (i: number) => ({
    authorization: `Bearer yiju_${mine.stored.id}_${'x'.repeat(42)}${i % 10}`,
  });

  test('is told to wait after a hundred, and locks out nobody who has a good one', async () => {
    await serverWith(0);
    const statuses = new Set<number>();
    for (let i = 0; i < 100; i++) statuses.add((await server.post(QUERY, guess(i))).status);
    expect([...statuses]).toEqual([401]);
    const refused = await server.post(QUERY, guess(0));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
    for (const good of [mine, theirs, mine]) {
      expect((await server.post(QUERY, bearer(good))).status).toBe(200);
    }
    expect((await server.post(QUERY, guess(1))).status).toBe(429);
    expect((await server.post(QUERY)).status).toBe(200);
  });
});
