/** A backup into an empty graph. The file is read through and checked before the graph is touched. */
import neo4j, { type Driver } from 'neo4j-driver';
import { int, inWrite, readRows } from '../../graph/connection/write';
import { migrate, readMigrations } from '../../graph/migrate';
import { loadCypher } from '../../graph/statements/load';
import { BackupError, checkBackup, isNode, type NodeLine, type RelationshipLine, recordsOf } from './format';

const BATCH = 2000;
/** Characters of a batch's lines: a transaction is held in memory, and texts of reports are long. */
const BATCH_CHARACTERS = 4_000_000;
const SETTLED = 20_000;

export interface Restored {
  nodes: number;
  relationships: number;
  /** Of the backup; the graph is at the program's own afterwards. */
  migration: number;
}

export interface RestoreOptions {
  onProgress?: (done: number, total: number) => void;
}

/**
 * Broken off, it leaves a mark in the graph, and the next restoration of the same or another file starts over. A
 * backup of an older schema is taken through the migrations that it lacks; one of a newer schema is refused.
 */
export async function restore(driver: Driver, file: string, options: RestoreOptions = {}): Promise<Restored> {
  const { header, footer } = await checkBackup(file);
  const known = readMigrations().length;
  if (header.migration > known) {
    throw new BackupError(
      file,
      1,
      `expected a backup of migration ${known} or older, but got: ${header.migration}`,
      '请升级 yiju 后再恢复；图未作任何改动',
    );
  }
  await migrate(driver);
  await needEmpty(driver, file);
  await run(driver, 'restoration-begun', { hash: footer.sha256, startedAt: new Date().toISOString() });
  await inBatches(driver, 'data-dropped', 'dropped');
  await restoringIndex(driver);
  const total = footer.nodes + footer.relationships;
  let done = 0;
  for await (const rows of batchesOf(recordsOf(file))) {
    const statement = isNode(rows[0]!) ? 'restored-nodes' : 'restored-relationships';
    await run(driver, statement, { rows: rows.map(toParameters) });
    done += rows.length;
    options.onProgress?.(done, total);
  }
  await inBatches(driver, 'restored-settled', 'settled');
  await run(driver, 'restoring-index-dropped', {});
  await run(driver, 'migrations-after', { number: int(header.migration) });
  await migrate(driver);
  await run(driver, 'restoration-done', {});
  return { nodes: footer.nodes, relationships: footer.relationships, migration: header.migration };
}

async function needEmpty(driver: Driver, file: string): Promise<void> {
  const [held] = await readRows<{ restoring: string | null; filled: boolean }>(driver, loadCypher('held'));
  // What a restoration that broke off has left is its own, and may go.
  if (held!.restoring !== null || !held!.filled) return;
  throw new Error(
    `图中已有数据，未恢复 ${file}：expected an empty graph, but got: one with data。请指向一个空库（例如换一个 YIJU_HOME 目录）再恢复`,
  );
}

async function restoringIndex(driver: Driver): Promise<void> {
  await run(driver, 'restoring-index', {});
  await run(driver, 'indexes-awaited', {});
}

/** Nodes and relationships are never in one batch. */
async function* batchesOf(
  records: ReturnType<typeof recordsOf>,
): AsyncGenerator<(NodeLine | RelationshipLine)[]> {
  let batch: (NodeLine | RelationshipLine)[] = [];
  let characters = 0;
  for await (const { record, length } of records) {
    const isFull = batch.length >= BATCH || characters + length > BATCH_CHARACTERS;
    if (batch.length > 0 && (isFull || isNode(batch[0]!) !== isNode(record))) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(record);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

function toParameters(record: NodeLine | RelationshipLine): Record<string, unknown> {
  const properties = typed(record.properties, new Set(record.floats));
  if (isNode(record)) return { key: record.node, labels: record.labels, properties };
  return { from: record.from, type: record.type, to: record.to, properties };
}

/** JSON has one kind of number, Neo4j two; the driver sends a plain number as a float. */
function typed(properties: Record<string, unknown>, floats: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, floats.has(name) ? value : whole(value)]),
  );
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  return Array.isArray(value) ? value.map(whole) : value;
}

async function inBatches(driver: Driver, statement: string, count: string): Promise<void> {
  for (;;) {
    const [row] = await run(driver, statement, { limit: int(SETTLED) });
    if (!row || row[count] === 0) return;
  }
}

function run(driver: Driver, statement: string, parameters: Record<string, unknown>) {
  return inWrite(driver, async (tx) => {
    const { records } = await tx.run(loadCypher(statement), parameters);
    return records.map((record) => record.toObject() as Record<string, unknown>);
  });
}
