/** What those who run the service see of it: health, measurements, the log, and how it ends. */
import neo4j from 'neo4j-driver';
import { lookupService } from '../../../src/api/http/lookup-service';
import type { ReadGraph, Row } from '../../../src/graph/connection/read';
import { readMigrations } from '../../../src/graph/migrate';
import { loadCypher } from '../../../src/graph/statements/load';
import { waitFor } from '../../../src/platform/neo4j/processes';
import { createMetrics } from '../../../src/platform/ops/metrics';
import { codeOf, emptyGraph, type WebServer, webServer } from './support';

const migrations: Row[] = readMigrations().map((each) => ({
  ...each,
  done: each.statements.length,
  appliedAt: '2026-01-01T00:00:00Z',
}));
const graphWith = (applied: Row[]): ReadGraph => ({
  read: async (cypher) => (cypher === loadCypher('migrations-applied') ? applied : []),
});

describe('readiness', () => {
  const unreachable: ReadGraph = { read: () => Promise.reject(new Error('no connection')) };

  test.each([
    ['migrated', graphWith(migrations), 200, 'ready'],
    ['empty', emptyGraph, 503, 'graph not migrated'],
    ['migrated by other code', graphWith([{ ...migrations[0], checksum: 'x' }]), 503, 'graph not migrated'],
    ['unreachable', unreachable, 503, 'graph unreachable'],
  ])('of a service whose graph is %s', async (_, graph, status, said) => {
    const server = await webServer({ graph });
    const response = await server.get('/readyz');
    expect([response.status, await response.json()]).toEqual([status, { status: said }]);
    expect((await server.get('/healthz')).status).toBe(200);
    await server.close();
  });
});

test('a connection is kept longer than a proxy keeps it', async () => {
  const server = await webServer();
  const { headers } = await server.get('/healthz');
  expect(headers.get('keep-alive')).toBe('timeout=75');
  await server.close();
});

describe('a graph whose store is damaged', () => {
  const damage = () => new neo4j.Neo4jError('record', 'Neo.DatabaseError.Statement.ExecutionFailed', '', '');
  const counts = { nodes: 10, relationships: 9 };
  const holding = (read: Row, counted: Row = counts): ReadGraph => ({
    version: async () => 'one state',
    read: async (cypher) => {
      if (cypher === loadCypher('store-read-through')) return [read];
      return cypher === loadCypher('store-counted') ? [counted] : migrations;
    },
  });

  const told = async (graph: ReadGraph) => {
    const server = await webServer({ graph });
    const ask = async () => (await server.get('/readyz')).json();
    // The store is read through in the background of the first question.
    await waitFor(async () => (await ask()).status !== 'ready', 1_000);
    const said = await ask();
    await server.close();
    return said;
  };

  test.each<[string, ReadGraph]>([
    ['nodes', holding({ ...counts, nodes: 5, nameless: 0 })],
    ['relationships', holding({ ...counts, relationships: 5, nameless: 0 })],
    ['ids', holding({ ...counts, nameless: 2 })],
    [
      'readable records',
      {
        version: async () => 'one state',
        read: async (cypher) =>
          cypher === loadCypher('migrations-applied') ? migrations : Promise.reject(damage()),
      },
    ],
  ])('and lacks %s is not ready, and its remedy is named', async (_, graph) => {
    expect(await told(graph)).toEqual({
      status: 'graph damaged',
      message: expect.stringContaining('从备份恢复'),
      messageEn: expect.stringContaining('restore a backup'),
    });
  });

  test('is ready while it is whole, or written to meanwhile', async () => {
    expect(await told(holding({ ...counts, nameless: 0 }))).toEqual({ status: 'ready' });
    let writes = 0;
    const written = { ...holding({ ...counts, nodes: 5 }), version: async () => `state ${writes++}` };
    expect(await told(written)).toEqual({ status: 'ready' });
  });

  test('is known by what readers meet, and each of them is told', async () => {
    const graph: ReadGraph = {
      read: async (cypher) =>
        cypher === loadCypher('migrations-applied') ? migrations : Promise.reject(damage()),
    };
    const server = await webServer({ graph });
    expect((await server.get('/readyz')).status).toBe(200);
    for (let times = 0; times < 3; times++) {
      const answer = await server.post({ query: '{ report(id: "report:x") { id } }' });
      expect(await codeOf(answer)).toBe('GRAPH_FAULT');
    }
    expect((await server.get('/readyz')).status).toBe(503);
    await server.close();
  });
});

describe('a graph that is busy', () => {
  const slow = () => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });
  const exhausted = () => new Error('Connection acquisition timed out in 5000 ms.');
  /** Answers questions, and not in time whether it is migrated. */
  const busy = (failure: () => Error): ReadGraph => ({
    read: (cypher) =>
      cypher === loadCypher('migrations-applied') ? Promise.reject(failure()) : Promise.resolve([]),
  });

  test.each([
    ['slow to answer', slow],
    ['short of connections', exhausted],
  ])('%s is ready as long as it answers others', async (_, failure) => {
    const server = await webServer({ graph: busy(failure) });
    expect((await server.get('/readyz')).status).toBe(503);
    await server.post({ query: '{ report(id: "report:x") { id } }' });
    expect((await server.get('/readyz')).status).toBe(200);
    await server.close();
  });

  test('is not taken for one that refuses', async () => {
    const server = await webServer({ graph: busy(() => new Error('connection refused')) });
    await server.post({ query: '{ report(id: "report:x") { id } }' });
    expect((await server.get('/readyz')).status).toBe(503);
    await server.close();
  });
});

describe('the time that the database took', () => {
  test('is charged after the answer, where the estimate was less', async () => {
    const slow: ReadGraph = { read: () => new Promise((resolve) => setTimeout(() => resolve([]), 400)) };
    const server = await webServer({ graph: slow, settings: { costPerMinute: 1_000_000 } });
    const left = async () => {
      const { headers } = await server.get('/v1/citations/limits');
      return Number(/;r=(\d+)/u.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const before = await left();
    await (await server.post({ query: '{ report(id: "report:x") { id } }' })).text();
    const charged = await waitFor(async () => before - (await left()) > 2_000, 10_000);
    expect(charged).toBe(true);
    await server.close();
  });
});

describe('ending', () => {
  /** Answers when told to. */
  function slowGraph() {
    let release = () => {};
    let asked = () => {};
    const begun = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const waiting = new Promise<Row[]>((resolve) => {
      release = () => resolve([]);
    });
    const graph: ReadGraph = {
      read: (cypher) => {
        if (cypher === loadCypher('migrations-applied')) return Promise.resolve(migrations);
        asked();
        return waiting;
      },
    };
    return { graph, begun, release };
  }
  const QUERY = { query: '{ report(id: "report:x") { id } }' };

  test('says so first, answers what is under way, and takes no more', async () => {
    const { graph, begun, release } = slowGraph();
    const server = await webServer({ graph, settings: { drainMs: 3_000, closeMs: 300_000 } });
    const slow = server.post(QUERY);
    await begun;
    const closing = server.close();

    const ready = await server.get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }]);
    // While it drains it still answers: load balancers take a while to notice.
    expect((await server.get('/healthz')).status).toBe(200);

    let ended = false;
    void closing.then(() => {
      ended = true;
    });
    const isRefused = () =>
      server.get('/healthz').then(
        () => false,
        () => true,
      );
    expect(await waitFor(isRefused, 120_000)).toBe(true);
    expect(ended).toBe(false);

    release();
    expect(await (await slow).json()).toMatchObject({ data: { report: null } });
    await closing;
  });

  test('cuts off what takes too long', async () => {
    const { graph, begun } = slowGraph();
    const server = await webServer({ graph, settings: { closeMs: 200 } });
    const slow = server.post(QUERY).catch((error: unknown) => error);
    await begun;
    await server.close();
    expect(String(await slow)).toMatch(/fetch failed/u);
  });
});

describe('measurements', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await webServer({ metrics: createMetrics({ poolSize: 7 }) });
  });
  afterAll(() => server.close());

  const text = async () => (await server.get('/metrics')).text();

  test('are of requests, operations, their cost and the pool', async () => {
    await server.post({ query: '{ reports { nodes { id } } }' });
    await server.post({ query: '{ nothing }' });
    await server.post({ query: `{ ${'a { '.repeat(20)} b ${'}'.repeat(20)} }` });
    const page = await text();
    expect(page).toContain('yiju_http_requests_total{route="/graphql",method="POST",status="200"} 1');
    expect(page).toContain('yiju_http_request_duration_seconds_count{route="/graphql"} 3');
    expect(page).toContain('yiju_graphql_operations_total{outcome="ok"} 1');
    expect(page).toContain('yiju_graphql_operations_total{outcome="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(page).toContain('yiju_graphql_operations_total{outcome="QUERY_TOO_DEEP"} 1');
    expect(page).toContain('yiju_graphql_cost_count 1');
    expect(page).toContain('yiju_neo4j_pool_size 7');
  });

  test('are no more for paths, methods and names that clients make up', async () => {
    const seriesOf = (page: string) =>
      page.split('\n').filter((line) => line && !line.startsWith('#')).length;
    const made = async (i: number) => {
      await server.get(`/made-up-${i}`);
      await server.get(`/graphql/ops/MadeUp${i}`);
      await server.post({ query: `query MadeUp${i} { madeUp${i} }`, operationName: `MadeUp${i}` });
      await fetch(`${server.origin}/made-up-${i}`, { method: i % 2 ? 'PROPFIND' : 'DELETE' });
    };
    await made(0);
    await made(1);
    // To ask for them is measured too.
    await text();
    const before = seriesOf(await text());
    for (let i = 2; i < 12; i++) await made(i);
    expect(seriesOf(await text())).toBe(before);
  });

  test('are not served unless asked for', async () => {
    const closed = await webServer();
    expect((await closed.get('/metrics')).status).toBe(404);
    await closed.close();
  });
});

describe('the log', () => {
  const failing: ReadGraph = { read: () => Promise.reject(new Error('the secret cause')) };
  const QUERY = { query: '{ report(id: "report:a") { id } }' };

  test('knows each request by the id that its answer has', async () => {
    const server = await webServer({ graph: failing });
    const response = await server.post(QUERY, { 'x-request-id': 'from-the-caller' });
    expect(response.headers.get('x-request-id')).toBe('from-the-caller');
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { id: string } }[];
    };
    expect(JSON.stringify(errors)).not.toContain('secret');
    await server.close();
    const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        requestId: 'from-the-caller',
        id: errors[0]?.extensions.id,
        cause: expect.stringContaining('the secret cause'),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'from-the-caller',
        status: 200,
        path: '/graphql',
        method: 'POST',
      }),
    );
  });

  test('makes up an id where the caller’s is not fit to be logged', async () => {
    const server = await webServer();
    for (const id of ['a b', 'x'.repeat(200), '{"a":1}']) {
      const response = await server.get('/healthz', { 'x-request-id': id });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    }
    await server.close();
  });

  test('holds no token, no variables and no text of a query', async () => {
    const server = await webServer({ graph: failing });
    const secret = 'SECRET-OF-THE-CALLER';
    await server.post(
      { ...QUERY, variables: { x: secret } },
      { authorization: `Bearer ${secret}`, cookie: `a=${secret}` },
    );
    await server.get(`/graphql?query={__typename}&variables={"x":"${secret}"}`, { authorization: secret });
    await server.post(`{"query": "${secret}`, { authorization: secret });
    await server.close();
    expect(server.logged.length).toBeGreaterThan(3);
    expect(server.logged.join('')).not.toContain(secret);
  });
});

describe('a failure of ours', () => {
  test.each([
    ['MATCH (s:Source {password: "p"}) RETURN s', 'Neo4jError'],
    ['/srv/yiju/src/graph/connection/read.ts', 'Error'],
  ])('tells the caller nothing of %s', async (secret, name) => {
    const error = Object.assign(new Error(secret), { name, code: 'Neo.ClientError.Statement.SyntaxError' });
    const server = await webServer({ graph: { read: () => Promise.reject(error) } });
    for (const query of [
      '{ report(id: "report:a") { id } }',
      '{ reports { totalCount } }',
      '{ coverage { reports } }',
    ]) {
      const response = await server.post({ query });
      const text = await response.clone().text();
      expect(text).not.toContain(secret);
      expect(text).not.toMatch(/Neo\.|node_modules|\.ts\b/u);
      expect(await codeOf(response)).toBe('INTERNAL_SERVER_ERROR');
    }
    await server.close();
  });

  test('outside GraphQL is told in JSON, by an id that the log has', async () => {
    const broken = { knowledge: { get: () => Promise.reject(new Error('the secret cause')) } };
    const server = await webServer({ lookup: lookupService(broken.knowledge as never) });
    const response = await server.post({ text: '《宪法》' }, {}, '/v1/citations');
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toMatch(/json/u);
    const { error } = (await response.json()) as { error: { message: string; id: string } };
    await server.close();
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(server.logged.join('')).toContain(error.id);
  });

  test('of the driver itself, which has no code, is logged by its words', async () => {
    const error = new neo4j.Neo4jError(
      'Pool is closed, it is no more able to serve requests.',
      'N/A',
      '',
      '',
    );
    const server = await webServer({ graph: { read: () => Promise.reject(error) } });
    await server.post({ query: '{ report(id: "report:x") { id } }' });
    await server.close();
    expect(server.logged.join('')).toContain('N/A Pool is closed');
  });

  test('outside GraphQL is logged without what the database quotes of a statement', async () => {
    const error = new neo4j.Neo4jError('Invalid: MATCH (secret)', 'Neo.ClientError.Statement.X', '', '');
    const broken = { knowledge: { get: () => Promise.reject(error) } };
    const server = await webServer({ lookup: lookupService(broken.knowledge as never) });
    expect((await server.post({ text: '《宪法》' }, {}, '/v1/citations')).status).toBe(500);
    await server.close();
    expect(server.logged.join('')).toContain('Neo.ClientError.Statement.X');
    expect(server.logged.join('')).not.toContain('secret');
  });
});
