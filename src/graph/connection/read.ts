/** The one door to Neo4j for reading: READ routing, a named database, a time limit, plain values back. */
import { SpanKind, trace } from '@opentelemetry/api';
import neo4j, { type Driver, type Record } from 'neo4j-driver';
import { bookmarksOf } from '../../platform/neo4j/driver';
import { databaseName } from '../../platform/neo4j/settings';
import { compact } from '../statements/compact';
import { givenFilters } from '../statements/given-filters';
import { nameOfCypher } from '../statements/load';
import { graphVersion } from './graph-version';
import { orAborted } from './in-time';
import { mayBeRetried } from './unavailable';

export type Row = { [name: string]: unknown };

export interface ReadGraph {
  /** With a signal, the statement is cancelled in Neo4j when the signal aborts, and its reason thrown. */
  read(cypher: string, parameters: Row, signal?: AbortSignal): Promise<Row[]>;
  /** Another one after every change of the graph; absent where that cannot be told. */
  version?: () => Promise<string>;
}

export interface ReadOptions {
  database?: string;
  timeoutMs?: number;
  /** Told of each statement sent; tests count with it. */
  onStatement?: (cypher: string) => void;
  /** Told how each went: by the name of its file, so that there are only so many names. */
  onDone?: (name: string, seconds: number, failed: boolean) => void;
}

export function readGraph(driver: Driver, options: ReadOptions = {}): ReadGraph {
  const { database = databaseName(), timeoutMs = 15_000, onStatement, onDone } = options;
  const run = async (cypher: string, parameters: Row, signal?: AbortSignal) => {
    const asked = [compact(givenFilters(cypher, parameters)), integers(parameters)] as const;
    try {
      const answer = runOnce(driver, { database, timeoutMs, signal }, ...asked).catch((error: unknown) => {
        if (signal?.aborted || !mayBeRetried(error)) throw error;
        return runPatiently(driver, { database, timeoutMs, signal }, ...asked);
      });
      const records = await orAborted(answer, signal);
      signal?.throwIfAborted();
      return records.map((record) => plain(record.toObject()) as Row);
    } catch (error) {
      // What the driver says of a statement that was cancelled is of no use to anybody.
      signal?.throwIfAborted();
      throw error;
    }
  };
  return {
    async read(cypher, parameters, signal) {
      signal?.throwIfAborted();
      onStatement?.(cypher);
      return watched(nameOfCypher(cypher), onDone, () => run(cypher, parameters, signal));
    },
    version: graphVersion(driver, database),
  };
}

interface Terms {
  database: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

/** One round trip: a statement that reads alone needs no transaction around it. */
async function runOnce(
  driver: Driver,
  { database, timeoutMs, signal }: Terms,
  cypher: string,
  parameters: Row,
): Promise<Record[]> {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    // Shared with what this process writes, so that a cluster's other members show it too.
    bookmarkManager: bookmarksOf(driver),
  });
  const close = () => void session.close().catch(() => {});
  signal?.addEventListener('abort', close, { once: true });
  try {
    return (await session.run(cypher, parameters, { timeout: timeoutMs })).records;
  } finally {
    signal?.removeEventListener('abort', close);
    // What was read is read, whatever comes of the line; and a failure is told as it was.
    await session.close().catch(() => {});
  }
}

/** After a passing failure, such as a member of a cluster that went away: again, until YIJU_NEO4J_RETRY_MS is over. */
async function runPatiently(
  driver: Driver,
  { database, timeoutMs, signal }: Terms,
  cypher: string,
  parameters: Row,
): Promise<Record[]> {
  const { records } = await driver.executeQuery(cypher, parameters, {
    database,
    routing: neo4j.routing.READ,
    transactionConfig: { timeout: timeoutMs },
    signal,
  });
  return records;
}

/** The same graph, whose statements all end with the signal. */
export function endingWith(graph: ReadGraph, signal: AbortSignal): ReadGraph {
  return { read: (cypher, parameters) => graph.read(cypher, parameters, signal) };
}

const tracer = trace.getTracer('yiju');

function watched<T>(name: string, onDone: ReadOptions['onDone'], work: () => Promise<T>): Promise<T> {
  const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
  return tracer.startActiveSpan(`neo4j ${name}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const started = performance.now();
    let failed = true;
    try {
      const result = await work();
      failed = false;
      return result;
    } finally {
      span.setAttribute('error', failed).end();
      onDone?.(name, (performance.now() - started) / 1000, failed);
    }
  });
}

/** The driver sends a JavaScript number as a float, which LIMIT refuses; whole numbers go as integers, in maps too. */
function integers(parameters: Row): Row {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value === 'number' && Number.isInteger(value)) return [name, neo4j.int(value)];
      return [name, isMap(value) ? integers(value) : value];
    }),
  );
}

function isMap(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** Driver integers become numbers, all through lists and maps; these are the driver's own, and are changed in place. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) return value.toNumber();
  const parts = value as { [key: string]: unknown };
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (part !== null && typeof part === 'object') parts[key] = plain(part);
  }
  return value;
}
