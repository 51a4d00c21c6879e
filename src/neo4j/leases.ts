/** Who uses the database: the launcher (neo4j/src/yiju/Leases.java) stops it when no lease is left. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './state';

const KEEP = 'keep';

/** Held until given up, or until this process ends. */
export function takeLease(home: string): () => void {
  const file = path.join(directory(home), `${process.pid}-${randomUUID()}`);
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/** "Until told to stop": for `yiju db start`. */
export function keepRunning(home: string): void {
  writeFileSync(path.join(directory(home), KEEP), '');
}

export function letGo(home: string): void {
  rmSync(path.join(directory(home), KEEP), { force: true });
}

export function isLeased(home: string): boolean {
  return readdirSync(directory(home)).some(
    (name) => name === KEEP || isAlive(Number.parseInt(name, 10) || Number.MAX_SAFE_INTEGER),
  );
}

function directory(home: string): string {
  const leases = path.join(home, 'leases');
  mkdirSync(leases, { recursive: true });
  return leases;
}
