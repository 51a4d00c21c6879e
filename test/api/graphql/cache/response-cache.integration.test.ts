/** Answers given again: only while the graph is as it was, and only to those who said nothing of who they are. */

import { tokenFor } from '../../../app/review/support';
import { loadFewSeeds } from '../../../graph/seeds';
import { freshGraph, query, testDriver } from '../../../graph/support';
import { type TestServer, testServer } from '../../support';

const driver = testDriver();
/** As another process would have it. */
const otherDriver = testDriver();
let server: TestServer;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver, { settings: { responseCacheMb: 1 } });
});
afterAll(async () => {
  await server.close();
  await driver.close();
  await otherDriver.close();
});

const NAMES = '{ regions(first: 1) { nodes { id name } } }';
type Named = { regions: { nodes: { id: string; name: string }[] } };

async function nameOfFirst(): Promise<string> {
  const { data } = await server.ask<Named>(NAMES);
  return data.regions.nodes[0]!.name;
}

describe('an answer', () => {
  test('is given again without a statement, while the graph is as it was', async () => {
    const first = await server.ask(NAMES);
    expect(await server.statementsOf(NAMES)).toBe(0);
    expect(await server.ask(NAMES)).toEqual(first);
  });

  test('is never older than a write that another process had acknowledged before', async () => {
    for (let i = 0; i < 20; i++) {
      await nameOfFirst();
      const name = `改名${i}`;
      const rename = 'MATCH (r:Region) WITH r ORDER BY r.id LIMIT 1 SET r.name = $name';
      await query(otherDriver, rename, { name });
      expect(await nameOfFirst()).toBe(name);
    }
  });

  test('is of the state of the graph after the write, however many ask while it is written', async () => {
    let current = 0;
    let isOver = false;
    const asker = async () => {
      while (!isOver) {
        const least = current;
        const name = await nameOfFirst();
        expect(Number(name.replace('第', ''))).toBeGreaterThanOrEqual(least);
      }
    };
    const rename = 'MATCH (r:Region) WITH r ORDER BY r.id LIMIT 1 SET r.name = $name';
    await query(otherDriver, rename, { name: '第0' });
    const askers = Promise.all(Array.from({ length: 8 }, asker));
    for (let i = 1; i <= 20; i++) {
      await query(otherDriver, rename, { name: `第${i}` });
      current = i;
    }
    isOver = true;
    await askers;
  });

  test('of other variables is another', async () => {
    const ask = 'query ($first: Int!) { regions(first: $first) { nodes { id } } }';
    const one = await server.ask<Named>(ask, { first: 1 });
    const two = await server.ask<Named>(ask, { first: 2 });
    expect([one, two].map(({ data }) => data.regions.nodes.length)).toEqual([1, 2]);
  });

  test('about the client itself is not given again', async () => {
    const ask = '{ citationLookupLimits { client } regions(first: 1) { nodes { id } } }';
    expect(await server.statementsOf(ask)).toBeGreaterThan(0);
    expect(await server.statementsOf(ask)).toBeGreaterThan(0);
  });

  test('that reads by the catalogue is given again only while that is of the graph as it is', async () => {
    const server = await testServer(driver, { settings: { responseCacheMb: 1 } });
    // Of the places where they apply only the graph knows, so that an answer that is made anew asks it.
    const ask =
      '{ citationLookup(text: "依《宪法》《预算法》") { citations { source { regions { id } } } } }';
    // The first one has the catalogue read, so that it is not known to be of the graph's state before it.
    expect(await server.statementsOf(ask)).toBeGreaterThan(0);
    expect(await server.statementsOf(ask)).toBeGreaterThan(0);
    expect(await server.statementsOf(ask)).toBe(0);
    await query(otherDriver, 'MATCH (r:Region) WITH r LIMIT 1 SET r.touched = timestamp()');
    for (let i = 0; i < 3; i++) expect(await server.statementsOf(ask)).toBeGreaterThan(0);
    await server.close();
  });

  test('that failed is not given again', async () => {
    const ask =
      '{ regions(first: 1) { nodes { id } } provision(source: "宪法", number: "x") { __typename } }';
    const failures = [await server.ask(ask), await server.ask(ask)];
    expect(failures.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(
      Array(2).fill('BAD_USER_INPUT'),
    );
  });

  test('to someone with a token is neither kept nor given again', async () => {
    await server.ask(NAMES);
    const token = await tokenFor(driver, '读者', 'reader');
    const own = '{ regions(first: 2) { nodes { id } } }';
    expect(await server.statementsOf(NAMES, {}, token)).toBeGreaterThan(0);
    expect(await server.statementsOf(own, {}, token)).toBeGreaterThan(0);
    expect(await server.statementsOf(own)).toBeGreaterThan(0);
    // A token that nobody gave out is refused, whatever was answered to others.
    const refused = await server.ask(NAMES, {}, 'yiju_nobody');
    expect(refused.status).toBe(401);
  });
});
