/** All that is in the graph, as one hash: whether anything changed. */
import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { query } from '../graph/support';

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS kept ORDER BY elementId(n)';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, properties(r) AS kept, elementId(b) AS b ORDER BY elementId(r)';
const SCHEMA = 'SHOW INDEXES YIELD name RETURN name ORDER BY name';

export async function hashOfGraph(driver: Driver): Promise<string> {
  const hash = createHash('sha256');
  for (const cypher of [NODES, RELATIONSHIPS, SCHEMA])
    hash.update(JSON.stringify(await query(driver, cypher)));
  return hash.digest('hex');
}
