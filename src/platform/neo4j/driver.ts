/** The process's one driver. */
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import { type Connection, type DriverSettings, databaseName, driverSettings } from './settings';

const IDLE_CHECK_MS = 30_000;

/** Connects and makes sure of it; a failure says in Chinese first what to look at. */
export async function createDriver(
  { uri, user, password }: Connection,
  { poolSize, acquireMs, connectMs, retryMs }: DriverSettings = driverSettings(),
): Promise<Driver> {
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
    disableLosslessIntegers: true,
    userAgent: 'yiju',
    // It would send a message of its own with each statement.
    telemetryDisabled: true,
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: acquireMs,
    connectionTimeout: Math.min(connectMs, acquireMs),
    maxTransactionRetryTime: retryMs,
    // One that has idled is tried before it is used, as firewalls drop such connections without a word.
    connectionLivenessCheckTimeout: IDLE_CHECK_MS,
  });
  if (!uri.startsWith('neo4j')) alone.add(driver);
  try {
    await driver.verifyConnectivity({ database: databaseName() });
    return driver;
  } catch (error) {
    await driver.close();
    throw new Error(connectionFailure(uri, user, error), { cause: error });
  }
}

/** Drivers of one server, which shows everybody what was committed. */
const alone = new WeakSet<Driver>();

/** What makes a cluster's other members show what this process wrote; one server needs no telling. */
export function bookmarksOf(driver: Driver): BookmarkManager | undefined {
  return alone.has(driver) ? undefined : driver.executeQueryBookmarkManager;
}

export function connectionFailure(uri: string, user: string, error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const what = `expected to connect to ${uri} as ${user}, but got: ${message}`;
  if (code.includes('Unauthorized') || code.includes('Authentication')) {
    return `Neo4j 拒绝了用户名或密码，请检查 NEO4J_USER 与 NEO4J_PASSWORD。${what}`;
  }
  if (code === 'ServiceUnavailable') {
    return `无法连接 Neo4j，请确认它已启动、地址 NEO4J_URI 正确。${what}`;
  }
  return `Neo4j 出错。${what}`;
}
