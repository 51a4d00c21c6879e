/** Who may read and who may write, over HTTP as clients meet it. */

import { CostBudget } from '../../../src/api/http/budget';
import { serveMcp } from '../../../src/api/mcp/http';
import type { Serving } from '../../../src/api/server';
import { findTokenIn, keepToken, listTokens, revokeToken } from '../../../src/graph/commands/access-tokens';
import { createAccess } from '../../../src/platform/access/access';
import { mintToken, parseToken } from '../../../src/platform/access/tokens';
import { createMetrics } from '../../../src/platform/ops/metrics';
import { type TestServer, testServer } from '../../api/support';
import { tokenFor } from '../../app/review/support';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
let open: TestServer;
let closed: TestServer;
let mcp: Serving;
let reader: string;

beforeAll(async () => {
  await freshGraph(driver);
  const access = await createAccess({ reads: 'token', oidc: null }, findTokenIn(driver));
  open = await testServer(driver);
  closed = await testServer(driver, { access, metrics: createMetrics() });
  const services = () => Promise.reject(new Error('expected not to be asked'));
  mcp = await serveMcp(
    { services, access: async () => access, budget: new CostBudget(0), log: () => undefined },
    0,
  );
  reader = await tokenFor(driver, '读者', 'reader');
});
afterAll(async () => {
  await Promise.all([open.close(), closed.close(), mcp.close()]);
  await driver.close();
});

const at = (server: TestServer, path: string) => new URL(path, server.url).href;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify(body),
  });

const COVERAGE = '{ coverage { reports } }';
const CONFIRM = 'mutation { confirmLink(input: { link: "link:甲", revision: 0 }) { userErrors { code } } }';

describe('where reading is open', () => {
  test('anyone reads and no one writes without a token', async () => {
    expect((await open.ask(COVERAGE)).errors).toBeUndefined();
    expect((await open.ask(CONFIRM)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await open.ask(CONFIRM, {}, reader)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('a token that is not good is told of rather than taken for none', async () => {
    const { status, errors } = await open.ask(COVERAGE, {}, 'yiju_0123456789ab_x');
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('where reading needs a token', () => {
  const ways: [name: string, ask: (headers: Record<string, string>) => Promise<Response>, let_in: number][] =
    [
      ['GraphQL', (headers) => post(closed.url, { query: COVERAGE }, headers), 200],
      ['a stored operation', (headers) => fetch(at(closed, '/graphql/ops'), { headers }), 200],
      ['what is measured', (headers) => fetch(at(closed, '/metrics'), { headers }), 200],
      ['the schema', (headers) => fetch(at(closed, '/schema.graphql'), { headers }), 200],
      ['the look-up', (headers) => post(at(closed, '/v1/citations'), { text: '《宪法》' }, headers), 200],
      ['the look-up’s limits', (headers) => fetch(at(closed, '/v1/citations/limits'), { headers }), 200],
      [
        'the tools for assistants',
        (headers) => post(mcp.url, { jsonrpc: '2.0', id: 1, method: 'ping' }, headers),
        200,
      ],
    ];
  test.each(ways)('%s is closed without one, and open with one', async (_, ask, status) => {
    const without = await ask({});
    expect(without.status).toBe(401);
    expect(without.headers.get('www-authenticate')).toBe('Bearer');
    expect(await without.text()).toMatch(/expected an Authorization header/u);
    expect((await ask(bearer(reader))).status).toBe(status);
    expect((await ask(bearer(`${reader.slice(0, -1)}~`))).status).toBe(401);
  });

  test('health is told to anyone', async () => {
    expect((await fetch(at(closed, '/healthz'))).status).toBe(200);
  });

  test('introspection is reading', async () => {
    expect((await closed.ask('{ __schema { queryType { name } } }')).status).toBe(401);
  });

  test('no cache keeps an answer', async () => {
    const url = `${closed.url}?query=${encodeURIComponent(COVERAGE)}`;
    const response = await fetch(url, { headers: { ...bearer(reader), 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('a header', () => {
  test.each(['Basic eWlqdTp4', 'Bearer', 'Bearer a b', 'yiju', `Bearer ${'x'.repeat(9000)}`])(
    'such as %.20j is refused, and not quoted',
    async (authorization) => {
      const response = await post(open.url, { query: COVERAGE }, { authorization });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(authorization.slice(7, 20) || 'Bearer\u0000');
    },
  );
});

describe('a token', () => {
  test('is kept as a hash alone, and listed without it', async () => {
    const { token, stored } = mintToken({ name: '某程序', role: 'reader' });
    await keepToken(driver, stored);
    const kept = await query<{ kept: unknown }>(driver, 'MATCH (t:AccessToken) RETURN properties(t) AS kept');
    expect(JSON.stringify(kept)).not.toContain(parseToken(token)!.secret);
    const listed = await listTokens(driver);
    expect(listed).toContainEqual({
      id: stored.id,
      name: '某程序',
      role: 'reader',
      createdAt: stored.createdAt,
      expiresAt: null,
      revokedAt: null,
    });
    expect(JSON.stringify(listed)).not.toContain(stored.hash);
  });

  test('lets no one in from the moment it is revoked', async () => {
    const { token, stored } = mintToken({ name: '离任者', role: 'editor' });
    await keepToken(driver, stored);
    expect((await closed.ask(COVERAGE, {}, token)).status).toBe(200);
    const at = new Date();
    expect(await revokeToken(driver, stored.id, at)).toMatchObject({ revokedAt: at.toISOString() });
    expect((await closed.ask(COVERAGE, {}, token)).status).toBe(401);
    // The time it was first revoked stays.
    expect(await revokeToken(driver, stored.id, new Date(0))).toMatchObject({ revokedAt: at.toISOString() });
    expect(await revokeToken(driver, 'ffffffffffff', at)).toBeNull();
  });

  test('is in no line of the log and in no answer', async () => {
    const { secret } = parseToken(reader)!;
    const { errors } = await open.ask('{ nosuch }', {}, reader);
    await open.ask(CONFIRM, {}, reader);
    await closed.ask(COVERAGE, {}, `${reader}x`);
    expect(JSON.stringify(errors)).not.toContain(secret);
    expect([...open.logged, ...closed.logged].join('\n')).not.toContain(secret);
    expect(open.logged.length).toBeGreaterThan(0);
  });
});
