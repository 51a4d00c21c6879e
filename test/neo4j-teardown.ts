/** Stops the databases of test/neo4j-setup.ts and removes their data. */
import { rmSync } from 'node:fs';

export default async function teardown(): Promise<void> {
  for (const { neo4j, home, temporary } of globalThis.yijuTestNeo4j ?? []) {
    await neo4j.stop();
    for (const folder of [home, temporary]) rmSync(folder, { recursive: true, force: true });
  }
}
