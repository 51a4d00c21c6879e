/** Where the texts of collections are kept: in the user's cache, one folder a collection. */
import { join } from 'node:path';
import type { Env } from '../config';
import { cacheDirectory } from '../neo4j/paths';

export function lawsDirectory(env: Env = process.env): string {
  return join(cacheDirectory(env), 'laws');
}
