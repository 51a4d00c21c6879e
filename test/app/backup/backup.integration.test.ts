import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backup } from '../../../src/app/backup/backup';
import { exportHash } from '../../../src/app/backup/graph-hash';
import { restore } from '../../../src/app/backup/restore';
import { verify } from '../../../src/app/backup/verify';
import { appliedMigrations, readMigrations } from '../../../src/graph/migrate';
import { loadFewSeeds } from '../../graph/seeds';
import { clearGraph, freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
const folder = mkdtempSync(join(tmpdir(), 'yiju-backup-'));
const file = join(folder, 'whole.gz');

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await backup(driver, file);
});
afterAll(async () => {
  await freshGraph(driver);
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('backup and restore', () => {
  test('a restored graph equals the one that was backed up, and holds', async () => {
    const before = await exportHash(driver);
    await clearGraph(driver);
    const { nodes, relationships } = await restore(driver, file);
    expect(await exportHash(driver)).toEqual(before);
    expect(nodes).toBeGreaterThan(before.nodes);
    expect(relationships).toBeGreaterThanOrEqual(before.relationships);
    expect((await verify(driver)).filter(({ breaks }) => breaks.length > 0)).toEqual([]);
    const marks = await query(
      driver,
      'MATCH (n) WHERE n:Restoring OR n:Restoration OR n.restoringKey IS NOT NULL RETURN n',
    );
    expect(marks).toEqual([]);
  });

  test('floats and integers stay what they were', async () => {
    const [row] = await query<{ score: boolean; number: boolean }>(
      driver,
      `MATCH (c:Citation) MATCH (p:Provision) WITH c, p LIMIT 1
       RETURN c.confidence IS :: FLOAT NOT NULL AS score, p.order IS :: INTEGER NOT NULL AS number`,
    );
    expect(row).toEqual({ score: true, number: true });
  });

  test('a graph that holds something is let be', async () => {
    const before = await exportHash(driver);
    await expect(restore(driver, file)).rejects.toThrow(/expected an empty graph/u);
    expect(await exportHash(driver)).toEqual(before);
  });

  test('a damaged file is refused before anything is touched', async () => {
    const bad = join(folder, 'bad.gz');
    const bytes = readFileSync(file);
    writeFileSync(bad, bytes.subarray(0, Math.floor(bytes.length / 2)));
    await clearGraph(driver);
    await expect(restore(driver, bad)).rejects.toThrow(/备份已损坏/u);
    expect(await query(driver, 'MATCH (n) RETURN n')).toEqual([]);
  });

  test('a restoration that broke off is told of, and the next one starts over', async () => {
    await clearGraph(driver);
    let calls = 0;
    const broken = restore(driver, file, {
      onProgress() {
        calls++;
        if (calls === 2) throw new Error('power cut');
      },
    });
    await expect(broken).rejects.toThrow('power cut');
    const named = (await verify(driver)).filter(({ breaks }) => breaks.length > 0).map(({ name }) => name);
    expect(named).toContain('restorations-unfinished');
    await restore(driver, file);
    expect((await verify(driver)).filter(({ breaks }) => breaks.length > 0)).toEqual([]);
  });

  test('a backup of an older schema goes through the migrations it lacks', async () => {
    const old = join(folder, 'old.gz');
    rewriteHeader(old, 1);
    await clearGraph(driver);
    await restore(driver, old);
    expect((await appliedMigrations(driver)).map(({ number }) => number)).toEqual(
      readMigrations().map(({ number }) => number),
    );
  });

  test('a backup of a newer schema is refused', async () => {
    const newer = join(folder, 'newer.gz');
    rewriteHeader(newer, 99);
    await expect(restore(driver, newer)).rejects.toThrow(/or older, but got: 99/u);
  });

  test('what is written while copying makes it copy again', async () => {
    const slow = join(folder, 'slow.gz');
    const done = backup(driver, slow);
    await query(driver, "MERGE (n:Region {id: 'region:测试'}) SET n.name = '测试'");
    const { tries } = await done;
    await clearGraph(driver);
    await restore(driver, slow);
    const [found] = await query<{ n: number }>(
      driver,
      "MATCH (n:Region {id: 'region:测试'}) RETURN count(n) AS n",
    );
    // Either the write came before the copy that counted, and is in it, or after its end.
    expect(found!.n === 1 || tries === 1).toBe(true);
    expect(existsSync(`${slow}.part`)).toBe(false);
  });
});

/** A backup that says it is of another migration; its checksum made to fit. */
function rewriteHeader(to: string, migration: number): void {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  lines[0] = JSON.stringify({ ...JSON.parse(lines[0]!), migration });
  const body = `${lines.slice(0, -1).join('\n')}\n`;
  const footer = { ...JSON.parse(lines.at(-1)!), sha256: createHash('sha256').update(body).digest('hex') };
  writeFileSync(to, gzipSync(`${body}${JSON.stringify(footer)}\n`));
}
