/** The one door to Neo4j for reading: READ routing, a named database, a time limit, plain values back. */
import { SpanKind, trace } from '@opentelemetry/api';
import neo4j, { type Driver } from 'neo4j-driver';
import { databaseName } from '../../neo4j/settings';
import { nameOfCypher } from '../cypher';

export type Row = Record<string, unknown>;

export interface ReadGraph {
  /** With a signal, the statement is cancelled in Neo4j when the signal aborts, and its reason thrown. */
  read(cypher: string, parameters: Row, signal?: AbortSignal): Promise<Row[]>;
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
    try {
      const { records } = await driver.executeQuery(cypher, integers(parameters), {
        database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: timeoutMs },
        signal,
      });
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
  };
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

/** The driver sends a JavaScript number as a float, which LIMIT refuses; whole numbers go as integers. */
function integers(parameters: Row): Row {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

/** Driver integers become numbers, all through lists and maps. */
export function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  }
  return value;
}
