/** A driver to the Neo4j of the test run, and an empty, migrated graph for each file: all files share one database. */
import neo4j, { type Driver } from 'neo4j-driver';
import { settleStanding } from '../../src/graph/commands/standing';
import { databaseName, inWrite } from '../../src/graph/connection/write';
import { migrate } from '../../src/graph/migrate';

/** test/neo4j-setup.ts starts Neo4j and tells where it is by these. */
export function testDriver(): Driver {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (!NEO4J_URI) throw new Error('expected NEO4J_URI from test/neo4j-setup.ts, but got: nothing');
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
}

/** No node, no index and no constraint is left. */
export async function clearGraph(driver: Driver): Promise<void> {
  const database = databaseName();
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
    for (const record of constraints.records)
      await session.run(`DROP CONSTRAINT ${record.get('name')} IF EXISTS`);
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const record of indexes.records) await session.run(`DROP INDEX ${record.get('name')} IF EXISTS`);
  } finally {
    await session.close();
  }
}

/** Nodes go, the schema stays: quick where it is there already. */
export async function freshGraph(driver: Driver): Promise<void> {
  const session = driver.session({ database: databaseName() });
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
  } finally {
    await session.close();
  }
  await migrate(driver);
}

export async function query<Row extends object>(
  driver: Driver,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  const { records } = await driver.executeQuery(cypher, parameters, { database: databaseName() });
  return records.map((record) => record.toObject() as Row);
}

/** Versions that a test wrote itself get the days that a load would give them. */
export async function settled(driver: Driver): Promise<void> {
  await query(driver, 'MATCH (v:SourceVersion) SET v.toldTo = v.effectiveTo, v.toldEnd = v.endedBy');
  await inWrite(driver, settleStanding);
}
