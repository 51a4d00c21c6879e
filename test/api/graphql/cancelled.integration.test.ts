/** A query that nobody waits for any more, or that takes too long, ends in Neo4j too. */
import { type ReadGraph, readGraph } from '../../../src/graph/connection/read';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
beforeAll(() => freshGraph(driver));
afterAll(() => driver.close());

/** Hours of counting, looked for by its own words as they are sent. */
const SLOW =
  'UNWIND range(1, 100000000) AS i UNWIND range(1, 1000) AS j WITH i, j WHERE i % 7 = 3 RETURN count(*) AS n';
/** Should nothing else end it. */
const SLOWEST_MS = 120_000;
/** Well before that. */
const SOON_MS = 60_000;
const ASKED = { query: '{ report(id: "report:a") { id } }' };

/** Whatever is asked of it, it counts. */
const slowGraph: ReadGraph = {
  read: (_cypher, _parameters, signal) => readGraph(driver, { timeoutMs: SLOWEST_MS }).read(SLOW, {}, signal),
};

async function isRunning(): Promise<boolean> {
  const running = await query(
    driver,
    "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND range(1,100000000)' AND status = 'Running' RETURN status",
  );
  return running.length > 0;
}

async function until(wanted: boolean): Promise<void> {
  const end = Date.now() + SOON_MS;
  let running = await isRunning();
  while (running !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    running = await isRunning();
  }
  expect({ running }).toEqual({ running: wanted });
}

const post = (server: TestServer, signal?: AbortSignal) =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ASKED),
    signal,
  });

test('a query past its time is told so, and its statement cancelled', async () => {
  const server = await testServer(driver, { graph: slowGraph, settings: { queryTimeoutMs: 1_000 } });
  const begun = Date.now();
  const { errors } = (await (await post(server)).json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toMatchObject({ code: 'GRAPH_TIMEOUT' });
  // The statement's own limit would say the same, much later.
  expect(Date.now() - begun).toBeLessThan(SOON_MS);
  await until(false);
  await server.close();
});

test('a client that goes away takes its statement with it', async () => {
  const server = await testServer(driver, { graph: slowGraph, settings: { queryTimeoutMs: 2 * SLOWEST_MS } });
  const client = new AbortController();
  const answer = post(server, client.signal).catch((error: unknown) => error);
  await until(true);
  client.abort();
  await until(false);
  expect(String(await answer)).toMatch(/abort/iu);
  await server.close();
  // Nobody is at fault, so the log has no failure.
  expect(server.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test('a statement has a time limit of its own, in Neo4j', async () => {
  const graph = readGraph(driver, { timeoutMs: 500 });
  await expect(graph.read(SLOW, {}, AbortSignal.timeout(SOON_MS))).rejects.toMatchObject({
    code: expect.stringContaining('TransactionTimedOut'),
  });
});

test('nothing is sent for what was given up already', async () => {
  const sent: string[] = [];
  const graph = readGraph(driver, { onStatement: (cypher) => sent.push(cypher) });
  await expect(graph.read('RETURN 1 AS n', {}, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(sent).toEqual([]);
});

test('a reading statement goes to where reading is allowed, and cannot write', async () => {
  await expect(readGraph(driver).read('CREATE (n:Written) RETURN n', {})).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  });
});

test('statements are measured under the names of their files', async () => {
  const done: [string, boolean][] = [];
  const graph = readGraph(driver, { onDone: (name, _seconds, failed) => done.push([name, failed]) });
  const server = await testServer(driver, { graph });
  await server.ask('{ coverage { reports } reports(last: 1) { nodes { id } } }');
  await server.close();
  await expect(graph.read('RETURN nothing', {})).rejects.toThrow();
  expect(done).toContainEqual(['coverage', false]);
  expect(done).toContainEqual(['reports', false]);
  expect(done).toContainEqual(['other', true]);
});
