/** How the writing side talks to Neo4j: a named database, a session per operation, time limits, retries. */
import neo4j, { type Driver, type Integer, type ManagedTransaction } from 'neo4j-driver';
import { bookmarksOf } from '../../platform/neo4j/driver';
import { databaseName } from '../../platform/neo4j/settings';
import { slices } from '../../platform/slices';
import { within } from './in-time';
import { plain, type ReadGraph } from './read';

export { databaseName };

export const WRITE_TIMEOUT_MS = 120_000;
export const READ_TIMEOUT_MS = 60_000;

/** One transaction; the driver runs `work` again after a passing failure, so it must not keep state of its own. */
export async function inWrite<T>(
  driver: Driver,
  work: (tx: ManagedTransaction) => Promise<T>,
  timeout = WRITE_TIMEOUT_MS,
): Promise<T> {
  const session = driver.session({
    database: databaseName(),
    defaultAccessMode: neo4j.session.WRITE,
    // Shared with what is read afterwards, so that a cluster's other members show it too.
    bookmarkManager: bookmarksOf(driver),
  });
  try {
    return await session.executeWrite(work, { timeout });
  } finally {
    await session.close();
  }
}

/** Reads inside a transaction, by the statements that read outside of it. Takes ids, not numbers. */
export function graphIn(tx: ManagedTransaction): ReadGraph {
  return {
    async read(cypher, parameters) {
      const { records } = await tx.run(cypher, parameters);
      return records.map((record) => plain(record.toObject()) as Record<string, unknown>);
    },
  };
}

/** All rows of a reading statement, as plain values. For results that are known to be small. */
export async function readRows<Row extends object>(
  driver: Driver,
  cypher: string,
  parameters: Record<string, unknown> = {},
  timeout = READ_TIMEOUT_MS,
): Promise<Row[]> {
  const answer = driver.executeQuery(cypher, parameters, {
    database: databaseName(),
    routing: neo4j.routing.READ,
    transactionConfig: { timeout },
  });
  const { records } = await within(timeout, 'an answer of the graph', answer);
  const pause = slices();
  const rows: Row[] = [];
  for (const record of records) {
    rows.push(plain(record.toObject()) as Row);
    if (rows.length % 100 === 0) await pause();
  }
  return rows;
}

/** The driver sends a JavaScript number as a float; what is a count or a place is sent as an integer. */
export function int(value: number): Integer;
export function int(value: number | null | undefined): Integer | null;
export function int(value: number | null | undefined): Integer | null {
  return value === null || value === undefined ? null : neo4j.int(value);
}

/** Values that one statement is sent at most: the driver packs all of them at one stretch. */
const VALUES_A_STATEMENT = 10_000;

/**
 * Runs a statement for rows, of which each run is sent as many as are packed in some milliseconds; not at all where
 * there are none.
 */
export async function runRows(
  tx: ManagedTransaction,
  cypher: string,
  rows: readonly object[],
  parameters: Record<string, unknown> = {},
): Promise<void> {
  let from = 0;
  let weight = 0;
  for (const [at, row] of rows.entries()) {
    const more = valuesIn(row);
    if (at > from && weight + more > VALUES_A_STATEMENT) {
      await tx.run(cypher, { ...parameters, rows: rows.slice(from, at) });
      from = at;
      weight = 0;
    }
    weight += more;
  }
  if (from < rows.length) await tx.run(cypher, { ...parameters, rows: rows.slice(from) });
}

function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + valuesIn(each), 1);
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + valuesIn(each), 1);
}

/** Cuts a list into runs of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < list.length; at += size) out.push(list.slice(at, at + size));
  return out;
}
