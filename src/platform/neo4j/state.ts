/** What the launcher tells of itself: state file, password, leases. The layout is that of neo4j/src/yiju. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes';

export interface RunningState {
  pid: number;
  port: number;
  startedAt: string;
}

export const LEASE_TO_KEEP = 'keep';

export const statePath = (home: string): string => join(home, 'state.json');
export const passwordPath = (home: string): string => join(home, 'password');
export const logPath = (home: string): string => join(home, 'logs', 'launcher.log');

/** Null when there is no state file, or none that makes sense: nothing to attach to then. */
export function readState(home: string): RunningState | null {
  try {
    return parseState(readFileSync(statePath(home), 'utf8'));
  } catch {
    return null;
  }
}

export function parseState(text: string): RunningState | null {
  try {
    const { pid, port, startedAt } = JSON.parse(text) as Partial<RunningState>;
    const known = Number.isInteger(pid) && Number.isInteger(port) && typeof startedAt === 'string';
    return known ? { pid: pid!, port: port!, startedAt: startedAt! } : null;
  } catch {
    return null;
  }
}

const portPath = (home: string): string => join(home, 'port');

/** Whoever used the database finds it again where it was, after it was stopped and started. 0: there is none yet. */
export function lastPort(home: string): number {
  try {
    const port = Number(readFileSync(portPath(home), 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}

export function keepPort(home: string, port: number): void {
  writeFileSync(portPath(home), String(port), { mode: 0o600 });
}

export function readPassword(home: string): string {
  return readFileSync(passwordPath(home), 'utf8').trim();
}

let leasesTaken = 0;

/** Says that this process uses the database. Returns how to say that it no longer does. */
export async function takeLease(home: string): Promise<() => void> {
  const directory = join(home, 'leases');
  await mkdir(directory, { recursive: true });
  leasesTaken += 1;
  const lease = join(directory, `${process.pid}-${leasesTaken}`);
  await writeFile(lease, '');
  return () => rmSync(lease, { force: true });
}

export function setKept(home: string, kept: boolean): void {
  const file = join(home, 'leases', LEASE_TO_KEEP);
  if (kept) writeFileSync(file, '');
  else rmSync(file, { force: true });
}

/** Leases of living processes, and the one to keep it running. */
export function liveLeases(home: string): string[] {
  const directory = join(home, 'leases');
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter(
    (name) => name === LEASE_TO_KEEP || isAlive(Number.parseInt(name, 10)),
  );
}
