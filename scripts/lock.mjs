/** One process at a time: a file that names its holder. A holder that died holds nothing. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const GLANCE_MS = 200;
/** Between the making of the file and the writing of its holder's number there is a moment. */
const UNNAMED_LIMIT_MS = 10_000;

export async function withLock(file, onWait, work) {
  for (let waits = 0; !take(file); waits++) {
    if (waits === 1) onWait();
    await sleep(GLANCE_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(file)) discard(file);
    return false;
  }
}

/** Moved aside before it is deleted: of two that found it stale, one could otherwise delete the other's new lock. */
function discard(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (isStale(aside)) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isStale(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0) return !isAlive(holder);
    return Date.now() - statSync(file).mtimeMs > UNNAMED_LIMIT_MS;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
