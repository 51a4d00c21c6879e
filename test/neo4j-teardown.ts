/** Stops the database of test/neo4j-setup.ts and removes its data. */
import { rmSync } from 'node:fs';

export default async function teardown(): Promise<void> {
  const test = globalThis.yijuTestNeo4j;
  if (!test) return;
  await test.neo4j.stop();
  rmSync(test.home, { recursive: true, force: true });
}
