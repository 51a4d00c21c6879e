/**
 * The state of the graph that a reader sees, as a text that differs after every transaction that changed anything,
 * whichever process wrote it: the bookmark that Neo4j gives with each reading.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { bookmarksOf } from '../../platform/neo4j/driver';
import { databaseName } from '../../platform/neo4j/settings';
import { within } from './in-time';

const TIMEOUT_MS = 5_000;

/** Askers share a look at the graph that began after they asked, so that none hears of a state older than its question. */
export function graphVersion(driver: Driver, database = databaseName()): () => Promise<string> {
  const look = async () => {
    const session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: bookmarksOf(driver),
    });
    try {
      await session.run('RETURN 1', {}, { timeout: TIMEOUT_MS });
      return session.lastBookmarks().join();
    } finally {
      await session.close();
    }
  };
  return sharingLooks(() => within(TIMEOUT_MS, 'the state of the graph', look()));
}

export function sharingLooks<T>(look: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = () => {
    const own = look().finally(() => {
      if (underWay === own) underWay = null;
    });
    underWay = own;
    return own;
  };
  const begun = () => {
    next = null;
    return begin();
  };
  return () => {
    if (!underWay) return begin();
    next ??= underWay.then(begun, begun);
    return next;
  };
}
