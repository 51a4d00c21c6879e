/** Where things are: the project, its database, and the jars that all checkouts of one user share. */
import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Record<string, string | undefined>;

/** src/neo4j and dist/neo4j are equally deep. */
export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');

/** The directory that holds the embedded database of this project. */
export function databaseHome(env: Environment = process.env, root = PROJECT_ROOT): string {
  return path.join(path.resolve(root, env.YIJU_HOME || '.yiju'), 'neo4j');
}

export function cacheRoot(env: Environment = process.env): string {
  // The XDG rule: a path that is not absolute does not count.
  const xdg = env.XDG_CACHE_HOME;
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(homedir(), '.cache'), 'yiju');
}

export function logFile(home: string): string {
  return path.join(home, 'neo4j.log');
}
