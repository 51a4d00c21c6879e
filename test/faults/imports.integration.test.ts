/** Imports at the same time, cut off, and left with work to do. */
import neo4j from 'neo4j-driver';
import { exportHash } from '../../src/app/backup/graph-hash';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { suggestSupport } from '../../src/app/imports/suggest';
import { suggestAfterImport } from '../../src/cli/suggest';
import { inTurn } from '../../src/graph/commands/import-lock';
import { reportsDue } from '../../src/graph/commands/suggestions';
import { manyLaws } from '../app/imports/laws';
import { LAWS, loadExample, REPORT } from '../app/review/support';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, query, testDriver } from '../graph/support';
import { proxied } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
beforeEach(() => freshGraph(driver));
afterAll(() => driver.close());

describe('two imports at once', () => {
  test('give the graph that one gives', async () => {
    const folder = folderWith(manyLaws(12, 12));
    await importSources(driver, folder);
    const whole = await exportHash(driver);
    await freshGraph(driver);
    const other = testDriver();
    const both = await Promise.all([importSources(driver, folder), importSources(other, folder)]);
    await other.close();
    expect(both.map(({ unchanged }) => unchanged).sort()).toEqual([0, 12]);
    expect(await exportHash(driver)).toEqual(whole);
  });

  test('take turns, the second told that it waits, and one that fails gives its turn up', async () => {
    const order: string[] = [];
    let isWaiting = false;
    const first = inTurn(driver, async () => {
      order.push('first begins');
      while (!isWaiting) await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('first fails');
      throw new Error('broken off');
    });
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = inTurn(
      driver,
      async () => void order.push('second'),
      () => {
        isWaiting = true;
      },
    );
    await expect(first).rejects.toThrow('broken off');
    await second;
    expect(order).toEqual(['first begins', 'first fails', 'second']);
  });
});

test('an import whose connections are cut at a commit gives the graph of one that was let be', async () => {
  const folder = folderWith(LAWS);
  await importSources(driver, folder);
  const whole = await exportHash(driver);
  await freshGraph(driver);
  const { proxy, uri } = await proxied();
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const far = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  proxy.cutAfterNextCommit();
  await importSources(far, folder);
  await far.close();
  await proxy.close();
  expect(await exportHash(driver)).toEqual(whole);
});

describe('suggestions that are due', () => {
  const suggested = async () =>
    (await query<{ n: number }>(driver, 'MATCH ()-[s:SUGGESTS]->() RETURN count(s) AS n'))[0]!.n;

  test('are made by the next import, though it finds its files unchanged', async () => {
    const report = await loadExample(driver, folderWith);
    // Here an import was killed before it came to suggest.
    expect(await reportsDue(driver)).toEqual([report]);
    const again = await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
    expect(again).toMatchObject({ unchanged: 1 });
    await suggestAfterImport(driver);
    expect(await suggested()).toBeGreaterThan(0);
    expect(await reportsDue(driver)).toEqual([]);
  });

  test('are due again when laws are loaded', async () => {
    const report = await loadExample(driver, folderWith);
    await suggestSupport(driver);
    expect(await reportsDue(driver)).toEqual([]);
    await importSources(driver, folderWith(manyLaws(1, 2)));
    expect(await reportsDue(driver)).toEqual([report]);
  });
});
