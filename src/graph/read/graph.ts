/** The one door to Neo4j for reading: READ routing, a named database, a time limit, plain values back. */
import neo4j, { type Driver } from 'neo4j-driver';
import { databaseName } from '../session';

export type Row = Record<string, unknown>;

export interface ReadGraph {
  read(cypher: string, parameters: Row): Promise<Row[]>;
}

export interface ReadOptions {
  database?: string;
  timeoutMs?: number;
  /** Told of each statement sent; tests count with it. */
  onStatement?: (cypher: string) => void;
}

export function readGraph(driver: Driver, options: ReadOptions = {}): ReadGraph {
  const { database = databaseName(), timeoutMs = 15_000, onStatement } = options;
  return {
    async read(cypher, parameters) {
      onStatement?.(cypher);
      const { records } = await driver.executeQuery(cypher, integers(parameters), {
        database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: timeoutMs },
      });
      return records.map((record) => plain(record.toObject()) as Row);
    },
  };
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
