/** What pages of other sites, and those who pretend to be others, may do. */
import type { Access } from '../../../src/platform/access/access';
import { codeOf, linkOf, type WebServer, webServer } from './support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer({ settings: { corsOrigins: ['https://friend.example'] } });
});
afterAll(() => server.close());

const QUERY = '{ __typename }';

describe('a page of another site', () => {
  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
    'cannot post %s, which browsers send without asking first',
    async (type) => {
      const response = await server.post({ query: QUERY }, { 'content-type': type });
      expect(response.status).toBe(400);
    },
  );

  test('cannot post it by REST either', async () => {
    const body = { text: '《宪法》' };
    const response = await server.post(body, { 'content-type': 'text/plain' }, '/v1/citations');
    expect(response.status).toBe(400);
  });

  test('may ask by a link, as anybody may, and reads no answer', async () => {
    const response = await server.get(linkOf(QUERY), { origin: 'https://evil.example' });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('changes nothing by a link: GET takes no mutation', async () => {
    const response = await server.get(
      linkOf('mutation { confirmLink(input: { link: "x", revision: 0 }) { __typename } }'),
    );
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('is known by no cookie: what says who asks is a header that browsers do not send by themselves', async () => {
    const seen: (string | undefined)[] = [];
    const access: Access = {
      reads: 'open',
      actorOf: async (authorization) => {
        seen.push(authorization);
        return null;
      },
    };
    const watched = await webServer({ access });
    await watched.post({ query: QUERY }, { cookie: 'token=yiju_x; authorization=Bearer yiju_x' });
    expect(seen).toEqual([undefined]);
    await watched.close();
  });

  test('may read from anywhere where * is set, and send no token', async () => {
    const open = await webServer({ settings: { corsOrigins: ['*'] } });
    const answered = await open.post({ query: QUERY }, { origin: 'https://any.example' });
    expect(answered.headers.get('access-control-allow-origin')).toBe('*');
    expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await fetch(`${open.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://any.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    const allowed = preflight.headers.get('access-control-allow-headers') ?? '';
    expect(allowed).toContain('content-type');
    expect(allowed).not.toMatch(/authorization|\*/iu);
    await open.close();
  });

  test('is let to read answers only when listed', async () => {
    const asked = (origin: string) => server.post({ query: QUERY }, { origin });
    const friend = await asked('https://friend.example');
    expect(friend.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(friend.headers.get('access-control-allow-credentials')).toBeNull();
    expect(friend.headers.get('vary')).toMatch(/Origin/u);
    const stranger = await asked('https://friend.example.evil.example');
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is not let to by default', async () => {
    const closed = await webServer();
    const response = await closed.post({ query: QUERY }, { origin: 'https://friend.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    await closed.close();
  });
});

test.each([
  ['a page', '/'],
  ['data', '/v1/citations/limits'],
])('what is answered may load scripts of ours alone, and be framed by nobody: %s', async (_, path) => {
  const { headers } = await server.get(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('urql’s defaults are answered: a query by GET, with no header of its own making', async () => {
  const accept =
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';
  const query =
    'query Q($n: Int) {\n  reports(first: $n) {\n    nodes {\n      id\n      __typename\n    }\n  }\n}';
  const asked = new URLSearchParams({ query, operationName: 'Q', variables: '{"n":1}' });
  const response = await server.get(`/graphql?${asked}`, { accept });
  expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
  expect([response.status, await response.json()]).toMatchObject([200, { data: { reports: { nodes: [] } } }]);
});

describe('limits by client', () => {
  const COST = { query: '{ reports(first: 20) { nodes { id title } } }' };

  test('are told in headers, and a client over them is refused with when to come again', async () => {
    const limited = await webServer({ settings: { costPerMinute: 200 } });
    const first = await limited.post(COST);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=200;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/u);

    let refused = first;
    for (let i = 0; i < 10 && refused.status === 200; i++) refused = await limited.post(COST);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toMatch(/^"cost";r=0;t=\d+$/u);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
    await limited.close();
  });

  test('count costly queries for more', async () => {
    const limited = await webServer({ settings: { costPerMinute: 100_000 } });
    const left = async (query: string) => {
      const { headers } = await limited.post({ query });
      return Number(/;r=(\d+)/u.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const before = await left(QUERY);
    const after = await left(QUERY);
    expect(after - (await left('{ reports(first: 100) { nodes { id } } }'))).toBeGreaterThan(
      10 * (before - after),
    );
    await limited.close();
  });

  test('count what is refused as well', async () => {
    const limited = await webServer({ settings: { costPerMinute: 100 } });
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await limited.post({ query: '{ nothing }' })).status);
    expect(statuses.at(0)).toBe(400);
    expect(statuses.at(-1)).toBe(429);
    await limited.close();
  });

  const forged = async (server: WebServer) => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      statuses.push((await server.post({ query: QUERY }, { 'x-forwarded-for': `10.0.0.${i}` })).status);
    }
    return statuses;
  };

  test('are not escaped by a forged X-Forwarded-For', async () => {
    const limited = await webServer({ settings: { costPerMinute: 100 } });
    expect(await forged(limited)).toContain(429);
    await limited.close();
  });

  test('count those behind a trusted proxy one by one', async () => {
    const limited = await webServer({
      settings: { costPerMinute: 100, trustProxy: 1, publicUrl: 'https://yiju.example' },
    });
    expect(new Set(await forged(limited))).toEqual(new Set([200]));
    await limited.close();
  });
});
