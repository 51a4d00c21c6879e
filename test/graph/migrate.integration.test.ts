import { awaitSearchIndex } from '../../src/graph/commands/search-index';
import { appliedMigrations, migrate, readMigrations } from '../../src/graph/migrate';
import { temporaryFolders, writeFiles } from './folders';
import { clearGraph, freshGraph, query, testDriver } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
beforeEach(() => clearGraph(driver));
afterAll(async () => {
  await clearGraph(driver);
  await freshGraph(driver);
  await driver.close();
});

describe('migrate', () => {
  test('applies every migration once, and nothing the second time', async () => {
    expect(await migrate(driver)).toHaveLength(readMigrations().length);
    expect(await migrate(driver)).toEqual([]);
    const applied = await appliedMigrations(driver);
    expect(applied.map(({ number, checksum }) => ({ number, checksum }))).toEqual(
      readMigrations().map(({ number, checksum }) => ({ number, checksum })),
    );
  });

  test('goes through three times at once, as two first starts do', async () => {
    await Promise.all([migrate(driver), migrate(driver), migrate(driver)]);
    expect(await migrate(driver)).toEqual([]);
    expect((await appliedMigrations(driver)).map(({ number }) => number)).toEqual(
      readMigrations().map(({ number }) => number),
    );
  });

  test('refuses two nodes of one id afterwards', async () => {
    await migrate(driver);
    await expect(
      query(driver, "CREATE (:Report {id: 'report:甲'}), (:Report {id: 'report:甲'})"),
    ).rejects.toThrow(/already exists/u);
  });

  test('makes the full-text index of two-character words', async () => {
    await migrate(driver);
    await query(driver, "CREATE (:Provision {id: 'provision:甲', text: '政府信息公开申请'})");
    await awaitSearchIndex(driver);
    const found = await query(
      driver,
      "CALL db.index.fulltext.queryNodes('yiju_text', '信息公开') YIELD node RETURN node.id AS id",
    );
    expect(found).toEqual([{ id: 'provision:甲' }]);
  });

  test('refuses a migration whose text changed, and changes nothing', async () => {
    await migrate(driver);
    await query(driver, "MATCH (m:Migration {number: 1}) SET m.checksum = 'other'");
    await expect(migrate(driver)).rejects.toThrow(/expected migration 1 .*but got/u);
  });

  test('refuses a graph that newer code has migrated', async () => {
    await migrate(driver);
    await query(driver, "CREATE (:Migration {number: 9999, name: 'later', checksum: 'x', appliedAt: 'y'})");
    await expect(migrate(driver)).rejects.toThrow(/or older, but got: 9999/u);
  });

  test('takes an interrupted migration up where it stopped', async () => {
    const steps = ["CREATE (:Region {id: 'region:甲'});", "CREATE (:Region {id: 'region:乙'});"];
    const folder = folderWith({ '0001-regions.cypher': [...steps, 'THIS FAILS;'].join('\n') });
    await expect(migrate(driver, { folder })).rejects.toThrow();
    expect(await appliedMigrations(driver)).toMatchObject([{ number: 1, done: 2, appliedAt: null }]);

    // The statement is put right without touching what ran: only its checksum differs, as recorded.
    writeFiles(folder, {
      '0001-regions.cypher': [...steps, "CREATE (:Region {id: 'region:丙'});"].join('\n'),
    });
    await query(driver, 'MATCH (m:Migration) SET m.checksum = $checksum', {
      checksum: readMigrations(folder)[0]!.checksum,
    });
    await migrate(driver, { folder });
    const regions = await query(driver, 'MATCH (r:Region) RETURN r.id AS id ORDER BY id');
    expect(regions).toHaveLength(3);
  });
});
