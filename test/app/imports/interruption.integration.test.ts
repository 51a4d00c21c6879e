import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type ExportHash, exportHash } from '../../../src/app/backup/graph-hash';
import { importSources } from '../../../src/app/imports/sources';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { manyLaws } from './laws';

const driver = testDriver();
const folderWith = temporaryFolders();
/** Three transactions. */
const LAWS = 80;
const ARTICLES = 150;

const folder = folderWith(manyLaws(LAWS, ARTICLES));
let whole: ExportHash;

beforeAll(async () => {
  await freshGraph(driver);
  await importSources(driver, folder);
  whole = await exportHash(driver);
});
beforeEach(() => freshGraph(driver));
afterAll(() => driver.close());

interface Held {
  versions: number;
  broken: number;
}

/** Versions that say their text is held, and those of them that lack an article or have one twice. */
async function heldTexts(): Promise<Held> {
  const [row] = await query<Held>(
    driver,
    `MATCH (v:SourceVersion {textHeld: true})
     WITH v, COUNT { MATCH (v)-[:HAS_PROVISION]->(:Provision {kind: 'ARTICLE'}) } AS articles
     RETURN count(v) AS versions, count(CASE WHEN articles <> v.articleCount THEN 1 END) AS broken`,
  );
  return row!;
}

/** Transactions of the database but for the one that asks. */
async function othersUnderWay(): Promise<number> {
  const [row] = await query<{ others: number }>(
    driver,
    `SHOW TRANSACTIONS YIELD currentQuery
     WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
     RETURN count(*) AS others`,
  );
  return row!.others;
}

async function resumes(): Promise<void> {
  const held = await heldTexts();
  expect(held.broken).toBe(0);
  expect(held.versions).toBeGreaterThan(0);
  expect(held.versions).toBeLessThan(LAWS);
  const resumed = await importSources(driver, folder);
  expect(resumed).toMatchObject({ refused: 0, unchanged: held.versions });
  expect(await heldTexts()).toEqual({ versions: LAWS, broken: 0 });
  expect(await exportHash(driver)).toEqual(whole);
}

describe('an interrupted load of laws', () => {
  test('stopped by an error leaves whole texts only, and the next run completes it', async () => {
    let transactions = 0;
    const stopped = importSources(driver, folder, {
      onProgress: (stage) => {
        if (stage === 'write' && ++transactions === 1) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    await resumes();
  });

  test('killed outright leaves whole texts only, and the next run completes it', async () => {
    const child = spawn(process.execPath, [join(__dirname, 'import-child.cjs'), folder], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && (await heldTexts()).versions === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    // What it had sent is still carried out, or undone.
    while ((await othersUnderWay()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await resumes();
  });
});
