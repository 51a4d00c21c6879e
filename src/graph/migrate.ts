/** Numbered migrations in cypher/migrations, applied once each, in order, and recorded in the graph. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { withLock } from '../platform/neo4j/lock';
import { neo4jHome } from '../platform/neo4j/paths';
import { externalConnection } from '../platform/neo4j/settings';
import { databaseName, int, inWrite, readRows } from './connection/write';
import { CYPHER, loadCypher, statementsOf } from './statements/load';

export interface MigrationFile {
  number: number;
  name: string;
  checksum: string;
  statements: string[];
}

export interface AppliedMigration {
  number: number;
  name: string;
  checksum: string;
  /** Statements of it that have run; fewer than all after an interruption. */
  done: number;
  appliedAt: string | null;
}

/** The graph and the code do not belong together; nothing was changed. */
export class MigrationError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(`${message}。${remedy}`);
    this.name = 'MigrationError';
  }
}

export const MIGRATIONS = join(CYPHER, 'migrations');

export function readMigrations(folder: string = MIGRATIONS): MigrationFile[] {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}-.+\.cypher$/u.test(file))
    .sort();
  return files.map((file, index) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const number = Number(file.slice(0, 4));
    if (number !== index + 1) {
      throw new MigrationError(
        `expected migration number ${index + 1} in ${folder}, but got: ${file}`,
        '迁移文件须从 0001 起连续编号',
      );
    }
    return {
      number,
      name: file.slice(5, -'.cypher'.length),
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: statementsOf(text),
    };
  });
}

/** What must still be run; throws when the graph was migrated by other code than this. */
export function pendingMigrations(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  for (const was of applied) {
    const file = files[was.number - 1];
    if (!file) {
      throw new MigrationError(
        `expected a graph of migration ${files.length} or older, but got: ${was.number} (${was.name})`,
        '图由更新的版本建立，请升级 yiju 后再用',
      );
    }
    if (file.checksum !== was.checksum) {
      throw new MigrationError(
        `expected migration ${was.number} (${was.name}) with checksum ${was.checksum.slice(0, 12)}, but got: ${file.checksum.slice(0, 12)}`,
        '已执行的迁移不可改动：请恢复该文件，另写一个新编号的迁移',
      );
    }
  }
  const finished = new Set(applied.filter((was) => was.appliedAt !== null).map((was) => was.number));
  return files.filter((file) => !finished.has(file.number));
}

export interface MigrateOptions {
  folder?: string;
  onApply?: (migration: MigrationFile) => void;
}

/** Brings the graph to the code's latest migration; gives those applied now. One process of a machine at a time. */
export async function migrate(driver: Driver, options: MigrateOptions = {}): Promise<MigrationFile[]> {
  const files = readMigrations(options.folder);
  if (pendingMigrations(files, await appliedMigrations(driver)).length === 0) return [];
  // In an empty graph there is nothing to wait for one another at.
  return withLock(
    lockFile(),
    () => {},
    () => migrateNow(driver, files, options),
  );
}

/** The folder of temporary files can be written where a home cannot. */
function lockFile(): string {
  const graph = `${externalConnection()?.uri ?? neo4jHome()} ${databaseName()}`;
  return join(tmpdir(), `yiju-migrating-${createHash('sha256').update(graph).digest('hex').slice(0, 16)}`);
}

async function migrateNow(
  driver: Driver,
  files: MigrationFile[],
  options: MigrateOptions,
): Promise<MigrationFile[]> {
  // Another may have gone through them meanwhile.
  const applied = await appliedMigrations(driver);
  const pending = pendingMigrations(files, applied);
  for (const migration of pending) {
    options.onApply?.(migration);
    await apply(driver, migration, applied.find((was) => was.number === migration.number)?.done ?? 0);
  }
  if (pending.length > 0)
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database: databaseName() });
  return pending;
}

export function appliedMigrations(driver: Driver): Promise<AppliedMigration[]> {
  return readRows<AppliedMigration>(driver, loadCypher('migrations-applied'));
}

/**
 * Neo4j does not take changes of the schema and of data in one transaction. A change of data is recorded in its own
 * transaction, so it runs once; changes of the schema go together, are recorded after it, and must bear running again
 * (IF NOT EXISTS).
 */
async function apply(driver: Driver, migration: MigrationFile, from: number): Promise<void> {
  const { number, name, checksum, statements } = migration;
  const record = (tx: ManagedTransaction, done: number, appliedAt: string | null) =>
    tx.run(loadCypher('migration-done'), {
      number: int(number),
      name,
      checksum,
      done: int(done),
      appliedAt,
    });
  let done = from;
  while (done < statements.length) {
    const end = endOfStep(statements, done);
    const step = statements.slice(done, end);
    const ofSchema = changesSchema(step[0]!);
    await inWrite(driver, async (tx) => {
      for (const statement of step) await tx.run(statement);
      if (!ofSchema) await record(tx, end, null);
    });
    if (ofSchema) await inWrite(driver, (tx) => record(tx, end, null));
    done = end;
  }
  await inWrite(driver, (tx) => record(tx, statements.length, new Date().toISOString()));
}

/** Changes of the schema that follow one another are one step; each change of data is one of its own. */
function endOfStep(statements: readonly string[], from: number): number {
  let end = from;
  while (end < statements.length && changesSchema(statements[end]!)) end++;
  return Math.max(end, from + 1);
}

function changesSchema(statement: string): boolean {
  return /^(?:CREATE|DROP)\s+(?:FULLTEXT\s+|RANGE\s+|TEXT\s+|POINT\s+|LOOKUP\s+|VECTOR\s+)?(?:CONSTRAINT|INDEX)\b/iu.test(
    statement,
  );
}
