/** What every command on the graph does first and last: a Neo4j, a driver, the latest migrations; all given up again. */
import type { Driver } from 'neo4j-driver';
import { migrate } from '../graph/migrate';
import { createDriver, ensureNeo4j } from '../platform/neo4j';

export async function withGraph<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const access = await ensureNeo4j();
  try {
    const driver = await createDriver(access);
    try {
      await migrate(driver, {
        onApply: ({ number, name }) => process.stderr.write(`迁移 ${number} ${name}\n`),
      });
      return await work(driver);
    } finally {
      await driver.close();
    }
  } finally {
    await access.stop();
  }
}
