/** One at a time over processes, for work that all of them would otherwise do: a file that names its holder. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, sleep } from './processes';

export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  let waiting = false;
  while (!take(file)) {
    if (!waiting) onWait();
    waiting = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    removeIfStale(file);
    return false;
  }
}

/** Moved aside before it is removed, so that of two who find it stale only one removes it. */
function removeIfStale(file: string): void {
  try {
    const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (Number.isNaN(holder) || isAlive(holder)) return;
    const aside = `${file}.stale-${process.pid}`;
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // It went away by itself.
  }
}
