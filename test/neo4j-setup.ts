/**
 * A Neo4j of its own for each worker that runs integration tests, empty at the start; or the one NEO4J_TEST_URI names.
 * test/neo4j-environment.ts gives each worker its own.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@jest/types';
import { type EnsuredNeo4j, ensureNeo4j } from '../src/platform/neo4j';

export interface TestNeo4j {
  home: string;
  /** The folder of temporary files of what is tested with it: tests count what uploads leave there. */
  temporary: string;
  neo4j: EnsuredNeo4j;
}

/** What a worker needs to know of its database. */
export interface WorkerNeo4j {
  NEO4J_URI: string;
  NEO4J_USER: string;
  NEO4J_PASSWORD: string;
  YIJU_TEST_HOME?: string;
  TMPDIR?: string;
}

declare global {
  var yijuTestNeo4j: TestNeo4j[] | undefined;
}

export default async function setup({ maxWorkers }: Config.GlobalConfig): Promise<void> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    if (maxWorkers > 1)
      throw new Error(
        `NEO4J_TEST_URI：一个图数据库只容一个测试进程，但得到 ${maxWorkers} 个；请加 --runInBand NEO4J_TEST_URI: expected --runInBand, since tests empty the one database, but got: ${maxWorkers} workers`,
      );
    const { NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
    keep([
      { NEO4J_URI: given, NEO4J_USER: NEO4J_TEST_USER || 'neo4j', NEO4J_PASSWORD: NEO4J_TEST_PASSWORD ?? '' },
    ]);
    return;
  }
  globalThis.yijuTestNeo4j = [];
  // One after another: the first brings the jars.
  for (let each = 0; each < maxWorkers; each++) globalThis.yijuTestNeo4j.push(await started());
  keep(
    globalThis.yijuTestNeo4j.map(({ home, temporary, neo4j }) => ({
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      YIJU_TEST_HOME: home,
      TMPDIR: temporary,
    })),
  );
}

async function started(): Promise<TestNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'yiju-test-neo4j-'));
  // Should this process be killed, the database follows it soon.
  const settings = { port: 0, heap: '1g', pageCache: '128m', linger: 5, quickStart: true };
  const temporary = mkdtempSync(join(tmpdir(), 'yiju-test-files-'));
  return { home, temporary, neo4j: await ensureNeo4j({ home, settings }) };
}

/** Workers inherit it. */
function keep(workers: WorkerNeo4j[]): void {
  process.env.YIJU_TEST_WORKERS = JSON.stringify(workers);
}
