/** A Neo4j of its own for the integration tests, empty at the start; or the one NEO4J_TEST_URI names. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EnsuredNeo4j, ensureNeo4j } from '../src/platform/neo4j';

export interface TestNeo4j {
  home: string;
  neo4j: EnsuredNeo4j;
}

declare global {
  var yijuTestNeo4j: TestNeo4j | undefined;
}

export default async function setup(): Promise<void> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    process.env.NEO4J_URI = given;
    process.env.NEO4J_USER = process.env.NEO4J_TEST_USER || 'neo4j';
    process.env.NEO4J_PASSWORD = process.env.NEO4J_TEST_PASSWORD ?? '';
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'yiju-test-neo4j-'));
  // Should this process be killed, the database follows it soon.
  const settings = { port: 0, heap: '1g', pageCache: '128m', linger: 5, quickStart: true };
  const neo4j = await ensureNeo4j({ home, settings });
  globalThis.yijuTestNeo4j = { home, neo4j };
  process.env.YIJU_TEST_HOME = home;
  process.env.NEO4J_URI = neo4j.uri;
  process.env.NEO4J_USER = neo4j.user;
  process.env.NEO4J_PASSWORD = neo4j.password;
}
