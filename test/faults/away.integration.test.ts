/** Every route while the database is away: one answer, which says that it may be asked again, and when. */
import neo4j, { type Driver } from 'neo4j-driver';
import { CostBudget } from '../../src/api/http/budget';
import { serveMcp } from '../../src/api/mcp/http';
import { findTokenIn } from '../../src/graph/commands/access-tokens';
import { type Access, createAccess } from '../../src/platform/access/access';
import { type TestServer, testServer } from '../api/support';
import { loadExample, REPORT, tokenFor } from '../app/review/support';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';
import { proxied } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
const PATIENCE_MS = 1_000;
let token: string;
beforeAll(async () => {
  await freshGraph(driver);
  await loadExample(driver, folderWith);
  token = await tokenFor(driver, '示例编辑', 'editor');
});
afterAll(() => driver.close());

const json = { 'content-type': 'application/json' };
const bearer = () => ({ authorization: `Bearer ${token}` });
const graphql = (query: string) => ({ method: 'POST', headers: json, body: JSON.stringify({ query }) });
const lookUp = { method: 'POST', headers: json, body: '{"text":"依照《示例渔港条例》"}' };
const permalink = encodeURIComponent('/s/示例渔港条例');

/** What each needs the database for first, besides who asks. */
const ROUTES: [what: string, path: string, init: () => RequestInit][] = [
  ['GraphQL', '/graphql', () => graphql('{ reports { nodes { id } } }')],
  ['a look-up', '/v1/citations', () => lookUp],
  ['an export of one report', '/v1/export/citations.csv?report=a', () => ({})],
  ['an upload', '/v1/import/reports?name=a.txt', () => ({ method: 'POST', headers: bearer(), body: REPORT })],
  ['a permalink', `/s/${encodeURIComponent('示例渔港条例')}`, () => ({})],
  ['the permalink of a report', `/r/${encodeURIComponent('某市科技局')}/2022`, () => ({})],
  ['oEmbed', '/oembed', () => ({})],
  ['the limits of one with a token', '/v1/citations/limits', () => ({ headers: bearer() })],
  ['the schema for one with a token', '/schema.graphql', () => ({ headers: bearer() })],
  ['an export for one with a token', '/v1/export/citations.csv', () => ({ headers: bearer() })],
];
const addressOf = (server: TestServer, path: string) => {
  if (path !== '/oembed') return new URL(path, server.url);
  return new URL(
    `/oembed?url=${encodeURIComponent(new URL('/s/', server.url).href)}${permalink}`,
    server.url,
  );
};

async function told(server: TestServer, path: string, init: RequestInit) {
  const response = await fetch(addressOf(server, path), init);
  const { errors, error } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string; messageEn: string } }[];
    error?: { code: string; message: string; messageEn: string };
  };
  const [first] = errors ?? [];
  const { code, message, messageEn } = error ?? { ...first, ...first?.extensions };
  return {
    ...{ status: response.status, retryAfter: response.headers.get('retry-after') },
    ...{ code, message, messageEn },
  };
}
const AWAY = {
  status: 503,
  retryAfter: '2',
  code: 'GRAPH_UNAVAILABLE',
  message: expect.stringMatching(/^图数据库暂不可用，请稍后再试/u),
  messageEn: expect.stringMatching(/^The graph is not reachable/u),
};

async function accessFor(far: Driver, patienceMs?: number): Promise<Access> {
  return createAccess({ reads: 'open', oidc: null }, findTokenIn(far, patienceMs));
}

async function mcpStatus(access: () => Promise<Access>) {
  const services = () => Promise.reject(new Error('expected not to be asked'));
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const mcp = await serveMcp({ services, access, budget: new CostBudget(0), log }, 0);
  try {
    const response = await fetch(mcp.url, { method: 'POST', headers: { ...json, ...bearer() }, body: '{}' });
    const text = await response.text();
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text, logged };
  } finally {
    await mcp.close();
  }
}

describe('while no connection is taken', () => {
  let far: Driver;
  let server: TestServer;
  beforeAll(async () => {
    far = neo4j.driver('bolt://127.0.0.1:1', undefined, { maxTransactionRetryTime: 0 });
    server = await testServer(far, { access: await accessFor(far) });
  });
  afterAll(async () => {
    await server.close();
    await far.close();
  });

  test.each(ROUTES)('%s says that the graph is away', async (_, path, init) => {
    expect(await told(server, path, init())).toEqual(AWAY);
  });

  test('a tool over HTTP says so too, and shows nothing of the code', async () => {
    const access = await accessFor(far);
    const { status, retryAfter, text, logged } = await mcpStatus(async () => access);
    expect([status, retryAfter]).toEqual([503, '2']);
    expect(JSON.parse(text)).toMatchObject({
      error: { message: expect.stringContaining('图数据库暂不可用') },
    });
    expect(logged.join()).toContain('Failed to connect');
  });
});

describe('while the lines are open and silent', () => {
  test('each request that must read says so in time, with a token too', async () => {
    const { proxy, uri } = await proxied();
    const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
    const far = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 0,
      connectionAcquisitionTimeout: 60_000,
    });
    const server = await testServer(far, {
      access: await accessFor(far, PATIENCE_MS),
      settings: { queryTimeoutMs: PATIENCE_MS },
    });
    try {
      await far.verifyConnectivity();
      proxy.isSilent = true;
      const withToken = ROUTES.filter(([, , init]) => 'authorization' in (init().headers ?? {}));
      const [answers, exported, page] = await Promise.all([
        Promise.all(withToken.map(([, path, init]) => told(server, path, init()))),
        told(server, '/v1/export/citations.csv?report=a', {}),
        told(server, '/s/a', {}),
      ]);
      expect(answers).toEqual(withToken.map(() => AWAY));
      expect(exported).toEqual(AWAY);
      expect(page).toMatchObject({
        status: 504,
        code: 'GRAPH_TIMEOUT',
        message: expect.stringMatching(/^查询超/u),
      });
    } finally {
      // The lines are cut first: whoever still waits on them would wait on.
      await proxy.close();
      await server.close();
      await far.close();
    }
  });
});

test('a failure of ours in a tool over HTTP is told by its number, without a stack', async () => {
  const { status, text, logged } = await mcpStatus(() => Promise.reject(new Error('secret place')));
  expect(status).toBe(500);
  expect(text).not.toContain('secret');
  expect(logged.join()).toContain('secret place');
});
