/** A store with half a file gone: what it answers is no sign of health, and what to do about it is said. */
import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '../../../src/app/backup/verify';
import { readGraph } from '../../../src/graph/connection/read';
import { storeBreak } from '../../../src/graph/connection/store-watch';
import { readRows } from '../../../src/graph/connection/write';
import { createDriver, ensureNeo4j, stop } from '../../../src/platform/neo4j';
import { sayNothing } from '../../../src/platform/neo4j/say';

const root = mkdtempSync(join(tmpdir(), 'yiju-damaged-'));
const whole = join(root, 'whole');
const settings = { port: 0, heap: '512m', pageCache: '32m', linger: 1, quickStart: true };

/** A copy of the whole store, without the second half of one of its files. */
function halved(file: string): string {
  const home = join(root, file);
  cpSync(whole, home, { recursive: true });
  const path = join(home, 'data', 'databases', 'neo4j', file);
  truncateSync(path, Math.floor(statSync(path).size / 8192 / 2) * 8192);
  return home;
}

async function inHome<T>(
  home: string,
  work: (driver: Awaited<ReturnType<typeof createDriver>>) => Promise<T>,
) {
  const neo4j = await ensureNeo4j({ home, settings, say: sayNothing });
  const driver = await createDriver(neo4j);
  try {
    return await work(driver);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

beforeAll(async () => {
  await inHome(whole, async (driver) => {
    await driver.executeQuery(
      `UNWIND range(1, 9000) AS i
       CREATE (:Report {id: 'r' + i, title: '报告' + i})-[:HAS_ITEM {at: i}]->(:DocItem {id: 'i' + i})`,
    );
  });
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const look = (home: string) =>
  inHome(home, async (driver) => {
    const graph = readGraph(driver);
    const broken = await storeBreak({ read: (cypher) => graph.read(cypher, {}), state: graph.version! });
    const [first] = await readRows<{ id: string }>(driver, 'MATCH (r:Report) RETURN r.id AS id LIMIT 1');
    const checks = await verify(driver);
    return { broken, first: first!.id, unread: checks.filter(({ unread }) => unread !== null) };
  });

test('a whole store is told whole', async () => {
  expect(await look(whole)).toEqual({ broken: null, first: 'r1', unread: [] });
});

test.each([
  ['relationships', 'neostore.relationshipstore.db', /^读到损坏之处（Neo\.DatabaseError\./u],
  ['nodes', 'neostore.nodestore.db', /^应有 18000 个节点，只读到 \d+ 个/u],
  ['properties', 'neostore.propertystore.db', /^\d+ 个节点读不到标识/u],
])('one without half of its %s answers, and is told damaged', async (_, file, told) => {
  const { broken, first, unread } = await look(halved(file));
  expect(first).toBe('r1');
  expect(broken).toMatch(told);
  expect(unread.map(({ name }) => name)).toContain('store-read-through');
  // None of it is Java's own.
  expect(unread.map((each) => each.unread).join('\n')).not.toMatch(/java|Exception|org\.neo4j|\n\s+at /u);
});

test('one that cannot be opened is said to be so at once, with what to do', async () => {
  const home = halved('neostore.counts.db');
  const begun = performance.now();
  const outcome = await ensureNeo4j({ home, settings, say: sayNothing }).then(
    async (neo4j) => {
      await neo4j.stop();
      return 'started';
    },
    (error: Error) => error.message,
  );
  await stop(home);
  expect(outcome).toMatch(/yiju db restore/u);
  expect(performance.now() - begun).toBeLessThan(90_000);
});
