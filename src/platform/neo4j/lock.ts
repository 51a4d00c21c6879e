/** One process at a time over the same file, for work that each of them would otherwise do. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

/** A lock not renewed for so long belongs to a process that died; its holder renews it three times as often. */
const STALE_MS = 15_000;
const RETRY_MS = 200;

/**
 * Runs `work` while holding the lock of `file` (a folder `<file>.lock` beside it; the file itself need not exist).
 * Waits without limit for a living holder and calls `onWait` once if it has to.
 */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const release = await take(file, onWait);
  try {
    return await work();
  } finally {
    // Somebody may have taken a lock that a long pause made stale: the work is done all the same.
    await release().catch(() => undefined);
  }
}

async function take(file: string, onWait: () => void): Promise<() => Promise<void>> {
  const options = { realpath: false, stale: STALE_MS, update: STALE_MS / 3, onCompromised: () => undefined };
  try {
    return await lock(file, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    onWait();
    const retries = { forever: true, factor: 1, minTimeout: RETRY_MS, maxTimeout: RETRY_MS };
    return lock(file, { ...options, retries });
  }
}
