/** A collection in a git repository: the newest state alone, in the user's cache. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, run } from './run';

/**
 * Brings the folder to the newest state of the repository. Each step may be done again, so that what was broken off
 * goes on when it is called once more.
 * @returns the commit.
 */
export async function fetchGit(
  address: string,
  folder: string,
  { signal }: RunOptions = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) => run('git', args, { cwd: folder, signal });
  if (!existsSync(join(folder, '.git'))) await git('init', '--quiet');
  // File names are kept as they are.
  await git('config', 'core.quotepath', 'false');
  await git('fetch', '--quiet', '--depth', '1', '--', address, 'HEAD');
  await git('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
  await git('clean', '--quiet', '--force', '-d');
  return (await git('rev-parse', 'HEAD')).trim();
}
