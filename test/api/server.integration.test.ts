/** The server as clients and attackers meet it. */
import { auditServer } from 'graphql-http';
import neo4j from 'neo4j-driver';
import { freshGraph, testDriver } from '../graph/support';
import { type TestServer, testServer } from './support';

const driver = testDriver();
let server: TestServer;

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

test('it passes the audit of GraphQL over HTTP: every MUST, and 55 of all', async () => {
  const results = await auditServer({ url: server.url });
  expect(results.length).toBeGreaterThanOrEqual(61);
  const failed = results.filter((result) => result.status === 'error');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  const musts = results.filter(({ name }) => name.startsWith('MUST'));
  expect(musts.every(({ status }) => status === 'ok')).toBe(true);
  const ok = results.filter(({ status }) => status === 'ok');
  process.stdout.write(
    `graphql-http: ${ok.length} of ${results.length} ok; MUST ${musts.filter(({ status }) => status === 'ok').length} of ${musts.length}\n`,
  );
  expect(ok.length).toBeGreaterThanOrEqual(55);
});

describe('limits', () => {
  test('a query too costly is refused with its cost', async () => {
    const query = `{ measures(first: 100) { nodes { report { measures(first: 100) { nodes {
      report { measures(first: 100) { nodes { id } } } } } } } } }`;
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', max: 100_000 });
  });

  test('so is one whose size is in its variables', async () => {
    const query = `query Q($n: Int) { measures(first: $n) { nodes { report { measures(first: $n) { nodes {
      report { measures(first: $n) { nodes { id } } } } } } } } }`;
    expect((await server.ask(query, { n: 100 })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await server.ask(query, { n: 2 })).errors).toBeUndefined();
  });

  test('a query too deep is refused', async () => {
    const query = `{ measures(first: 1) { nodes { ${'report { measures(first: 1) { nodes { '.repeat(6)}id${'} } }'.repeat(6)} } } }`;
    expect((await server.ask(query)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
  });

  test('a document too long is not parsed', async () => {
    const { status, errors } = await server.ask(`{ ${'a '.repeat(6000)} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('introspection is not counted as deep', async () => {
    const { errors } = await server.ask(
      '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } } } } }',
    );
    expect(errors).toBeUndefined();
  });
});

describe('what a stranger may do', () => {
  test('a form of another site cannot post', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  test('introspection can be switched off', async () => {
    const closed = await testServer(driver, { settings: { introspection: false } });
    const { errors } = await closed.ask('{ __schema { queryType { name } } }');
    expect(errors?.[0]?.message).toMatch(/introspection/iu);
    await closed.close();
  });
});

describe('a failure of ours', () => {
  test('is masked with an id, and the log has the id but no Cypher', async () => {
    const graph = {
      read: async () => {
        throw new neo4j.Neo4jError(
          'Invalid input MATCH (secret)',
          'Neo.ClientError.Statement.SyntaxError',
          '',
          '',
        );
      },
    };
    const broken = await testServer(driver, { graph });
    const { errors } = await broken.ask('{ report(id: "report:a") { id } }');
    await broken.close();
    const { logged } = broken;
    const [error] = errors ?? [];
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged.join('\n')).toContain(String(error?.extensions.id));
    expect(logged.join('\n')).toContain('SyntaxError');
    expect(logged.join('\n')).not.toContain('secret');
  });

  test('says so, and when to ask again, where the graph cannot be reached, and is not ready then, though alive', async () => {
    const gone = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'), {
      maxTransactionRetryTime: 0,
    });
    const cut = await testServer(gone);
    const { errors } = await cut.ask('{ report(id: "report:a") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    for (const [path, init] of UNAVAILABLE_REQUESTS) {
      const response = await fetch(cut.url.replace('/graphql', path), init);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '2']);
      const { errors: told, error } = (await response.json()) as {
        errors?: { extensions: object }[];
        error?: object;
      };
      expect(error ?? told?.[0]?.extensions).toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    }
    expect((await fetch(cut.url.replace('/graphql', '/healthz'))).status).toBe(200);
    const ready = await fetch(cut.url.replace('/graphql', '/readyz'));
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'graph unreachable' }]);
    await cut.close();
    await gone.close();
  });
});

const json = { 'content-type': 'application/json' };
const UNAVAILABLE_REQUESTS: [path: string, init: RequestInit][] = [
  ['/graphql', { method: 'POST', headers: json, body: '{"query":"{ reports { nodes { id } } }"}' }],
  ['/v1/citations', { method: 'POST', headers: json, body: '{"text":"依照《渔港条例》"}' }],
  ['/v1/export/citations.csv?report=a', {}],
  [`/schema.graphql`, { headers: { authorization: `Bearer yiju_${'0'.repeat(12)}_${'a'.repeat(43)}` } }],
];

describe('beside GraphQL', () => {
  test.each([
    ['/schema.graphql', 'text/plain', 'type Query'],
    ['/healthz', 'application/json', '"ok"'],
  ])('%s is served as %s', async (path, type, words) => {
    const response = await fetch(server.url.replace('/graphql', path));
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(words);
  });

  test('a port that is taken is told with what to do', async () => {
    await expect(testServer(driver, { port: server.port })).rejects.toThrow(/YIJU_PORT/u);
  });
});
