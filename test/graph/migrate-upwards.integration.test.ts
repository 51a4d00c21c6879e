/** A graph with data in it, of each released schema, brought up to this program's; and migrations that are killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaitSearchIndex } from '../../src/graph/commands/search-index';
import { readGraph } from '../../src/graph/connection/read';
import { graphReadiness } from '../../src/graph/connection/readiness';
import { appliedMigrations, MIGRATIONS, migrate, readMigrations } from '../../src/graph/migrate';
import { type Files, temporaryFolders } from './folders';
import { clearGraph, freshGraph, query, testDriver } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
const FILES = readdirSync(MIGRATIONS).sort();
const VERSIONS = FILES.map((_, index) => index);

/** What a graph of any version holds, and from which version on. */
const DATA: [since: number, statement: string][] = [
  [
    1,
    `CREATE (s:LegalSource {id: 'source:渔港条例', title: '渔港条例', fullTitle: '渔港条例', aliases: ['渔港管理条例'],
       held: true, sortKey: '渔港条例', origin: 'corpus'})-[:HAS_VERSION]->
     (v:SourceVersion {id: 'version:渔港条例', sourceId: 'source:渔港条例', textHeld: true, articleCount: 1})
     -[:HAS_PROVISION]->(:Provision {id: 'provision:一', versionId: 'version:渔港条例', sourceId: 'source:渔港条例', path: '1',
       text: '渔船进出渔港应当登记。', order: 0})`,
  ],
  [
    1,
    `CREATE (r:Report {id: 'report:甲', title: '报告', year: 2022, sortKey: '2022|报告', text: '落实渔港条例。'})
     -[:HAS_ITEM]->(:ReportItem:Measure {id: 'item:甲', reportId: 'report:甲', sortKey: 'a', text: '落实渔港条例。'})
     -[:HAS_CITATION]->(:Citation {id: 'citation:甲', reportId: 'report:甲', text: '渔港条例', confidence: 0.9})`,
  ],
  [1, 'MATCH (c:Citation), (s:LegalSource) CREATE (c)-[:RESOLVES_TO {confidence: 0.9}]->(s)'],
  [
    3,
    `MATCH (c:Citation) CREATE (c)<-[:ABOUT]-(l:Link {id: 'link:甲', reportId: 'report:甲', state: 'CONFIRMED', revision: 1})
     -[:HAS_DECISION]->(:Decision {revision: 1, actor: 'token:a', at: '2024-01-01T00:00:00Z', to: 'CONFIRMED'})`,
  ],
  [3, "CREATE (:AccessToken {id: 'a', hash: 'b'})"],
  [5, "MATCH (v:SourceVersion) CREATE (v)-[:TOLD_BY]->(:SourceFacts {id: v.id, files: ['{}']})"],
];

function upTo(version: number): string {
  const files: Files = {};
  for (const file of FILES.slice(0, version)) files[file] = readFileSync(join(MIGRATIONS, file));
  return folderWith(files);
}

/** Constraints and indexes, but for the names of those that Neo4j makes by itself. */
async function schemaOf(): Promise<object[]> {
  const indexes = await query(
    driver,
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options, state WHERE type <> 'LOOKUP' RETURN * ORDER BY name",
  );
  return [
    ...indexes,
    ...(await query(
      driver,
      'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
    )),
  ];
}

/** Every node and relationship with its properties. */
async function holdings(): Promise<{ nodes: object[]; relationships: object[] }> {
  const nodes = await query<{ labels: string[]; properties: object }>(
    driver,
    `MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties
     ORDER BY labels, n.id, n.revision`,
  );
  const relationships = await query(
    driver,
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
     ORDER BY type, from, to`,
  );
  return { nodes, relationships };
}

let newest: object[];
beforeAll(async () => {
  await clearGraph(driver);
  await migrate(driver);
  newest = await schemaOf();
});
beforeEach(() => clearGraph(driver));
afterAll(async () => {
  await clearGraph(driver);
  await freshGraph(driver);
  await driver.close();
});

describe('a graph of an older schema', () => {
  test.each(VERSIONS)('of migration %i comes up with all it holds', async (version) => {
    await migrate(driver, { folder: upTo(version) });
    for (const [since, statement] of DATA) if (version >= since) await query(driver, statement);
    const before = await holdings();
    expect(await graphReadiness(readGraph(driver))).toBe('graph not migrated');

    const applied = await migrate(driver);

    expect(applied.map(({ number }) => number)).toEqual(VERSIONS.slice(version).map((each) => each + 1));
    // A migration may add what later programs read; it takes nothing away.
    expect(await holdings()).toMatchObject(before);
    expect(await schemaOf()).toEqual(newest);
    expect(await graphReadiness(readGraph(driver))).toBe('ready');
    await awaitSearchIndex(driver);
    const found = await query(
      driver,
      "CALL db.index.fulltext.queryNodes('yiju_text', '进出') YIELD node RETURN node.id AS id",
    );
    expect(found).toEqual(version > 0 ? [{ id: 'provision:一' }] : []);
  });

  test('a newer one is refused with the way out, and is not ready', async () => {
    await migrate(driver);
    const next = FILES.length + 1;
    await query(
      driver,
      `CREATE (:Migration {number: ${next}, name: 'later', checksum: 'x', appliedAt: 'y', done: 1})`,
    );
    await expect(migrate(driver)).rejects.toThrow(
      new RegExp(`expected a graph of migration ${next - 1} or older, but got: ${next} .*请升级 yiju`, 'u'),
    );
    expect(await graphReadiness(readGraph(driver))).toBe('graph not migrated');
  });
});

describe('a migration that is killed', () => {
  /** Kills the process that migrates once `isTime`, and gives how far it came. */
  async function killed(folder: string, isTime: () => Promise<boolean>): Promise<number> {
    const child = spawn(
      process.execPath,
      [join(__dirname, '..', 'app', 'imports', 'import-child.cjs'), folder, 'migrate'],
      {
        stdio: 'ignore',
      },
    );
    const ended = once(child, 'exit');
    while (child.exitCode === null && !(await isTime()))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    return (await appliedMigrations(driver)).reduce((sum, { done }) => sum + done, 0);
  }

  test('goes on where it was, each change of data made once', async () => {
    const regions = 200;
    const steps = Array.from({ length: regions }, (_, at) => `CREATE (:Region {id: 'region:${at}'});`);
    const folder = folderWith({ '0001-regions.cypher': steps.join('\n') });
    const count = async () =>
      (await query<{ n: number }>(driver, 'MATCH (r:Region) RETURN count(r) AS n'))[0]!.n;
    const done = await killed(folder, async () => (await count()) > 3);
    expect(done).toBe(await count());
    expect(done).toBeLessThan(regions);
    await migrate(driver, { folder });
    const [all] = await query(
      driver,
      'MATCH (r:Region) RETURN count(r) AS n, count(DISTINCT r.id) AS distinct',
    );
    expect(all).toEqual({ n: regions, distinct: regions });
  });

  test('of this program gives the same schema when it is run again', async () => {
    const begun = async () => (await query(driver, 'SHOW CONSTRAINTS YIELD name')).length > 0;
    const done = await killed(MIGRATIONS, begun);
    expect(done).toBeLessThan(readMigrations().reduce((sum, { statements }) => sum + statements.length, 0));
    await migrate(driver);
    expect(await schemaOf()).toEqual(newest);
  });
});
