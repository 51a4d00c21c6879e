/** A consistent copy of the graph in one file, taken while it is served. */
import { rename, rm } from 'node:fs/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { plain } from '../../graph/connection/read';
import { databaseName, readRows } from '../../graph/connection/write';
import { appliedMigrations } from '../../graph/migrate';
import { loadCypher } from '../../graph/statements/load';
import { FORMAT, type Footer, type NodeLine, type RelationshipLine, VERSION, writeBackup } from './format';

/** Neo4j reads what is committed, not one moment's state: a copy during which something was written is taken again. */
const TRIES = 5;

export interface Backup extends Footer {
  file: string;
  migration: number;
  tries: number;
}

/** Written beside the file and moved in its place once whole, so that a failure leaves an older backup as it was. */
export async function backup(driver: Driver, file: string): Promise<Backup> {
  const part = `${file}.part`;
  try {
    for (let tries = 1; tries <= TRIES; tries++) {
      const before = await lastWrite(driver);
      const migration = await currentMigration(driver);
      const header = {
        format: FORMAT,
        version: VERSION,
        createdAt: new Date().toISOString(),
        migration,
      } as const;
      const footer = await writeBackup(part, header, nodes(driver), relationships(driver));
      if ((await lastWrite(driver)) !== before) continue;
      await rename(part, file);
      return { ...footer, file, migration, tries };
    }
    throw new Error(
      `图一直在写入，未能取得一致的备份：expected no write while copying, but got: one in each of ${TRIES} tries。请等导入结束后再备份`,
    );
  } finally {
    await rm(part, { force: true });
  }
}

/** Another number after every write. */
export async function lastWrite(driver: Driver): Promise<number> {
  const parameters = { database: databaseName() };
  const [row] = await readRows<{ last: number }>(driver, loadCypher('last-write'), parameters);
  return row!.last;
}

async function currentMigration(driver: Driver): Promise<number> {
  const applied = await appliedMigrations(driver);
  const half = applied.find(({ appliedAt }) => appliedAt === null);
  if (half)
    throw new Error(`迁移 ${half.number} 尚未完成：expected finished migrations; run yiju db migrate first`);
  return applied.at(-1)?.number ?? 0;
}

async function* nodes(driver: Driver): AsyncGenerator<NodeLine> {
  for await (const row of stream(driver, loadCypher('nodes'))) {
    const { key, labels, properties, floats } = row as Omit<NodeLine, 'node'> & { key: string };
    yield { node: key, labels, properties, floats };
  }
}

async function* relationships(driver: Driver): AsyncGenerator<RelationshipLine> {
  for await (const row of stream(driver, loadCypher('relationships')))
    yield row as unknown as RelationshipLine;
}

async function* stream(driver: Driver, cypher: string): AsyncGenerator<Record<string, unknown>> {
  const session: Session = driver.session({
    database: databaseName(),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    for await (const record of session.run(cypher)) yield plain(record.toObject()) as Record<string, unknown>;
  } finally {
    await session.close();
  }
}
