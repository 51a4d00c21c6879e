/** One number for all the graph holds, equal for equal graphs however they came about. */
import { createHash } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { databaseName } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';

export interface ExportHash {
  hash: string;
  nodes: number;
  relationships: number;
}

/** When a thing was last written, and what is still to be done with it, say nothing of what it is. */
const LEFT_OUT = new Set(['importedAt', 'suggestionsDue', 'addedAt', 'updatedAt']);
const SIZE = 1n << 256n;

export async function exportHash(driver: Driver): Promise<ExportHash> {
  const nodes = await sum(driver, loadCypher('export-nodes'));
  const relationships = await sum(driver, loadCypher('export-relationships'));
  const hash = ((nodes.total + relationships.total) % SIZE).toString(16).padStart(64, '0');
  return { hash, nodes: nodes.rows, relationships: relationships.rows };
}

/** Sums the hashes of all rows, so that neither their order nor their number matters to memory. */
async function sum(driver: Driver, cypher: string): Promise<{ total: bigint; rows: number }> {
  const session = driver.session({ database: databaseName(), defaultAccessMode: neo4j.session.READ });
  let total = 0n;
  let rows = 0;
  try {
    for await (const record of session.run(cypher)) {
      const digest = createHash('sha256').update(canonical(record.toObject())).digest('hex');
      total = (total + BigInt(`0x${digest}`)) % SIZE;
      rows++;
    }
  } finally {
    await session.close();
  }
  return { total, rows };
}

/** JSON with sorted keys, whichever way the driver gives integers; those that are floats are named beside them. */
function canonical(value: unknown): string {
  if (neo4j.isInt(value)) return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
