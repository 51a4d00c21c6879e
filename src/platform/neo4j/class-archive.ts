/**
 * Neo4j's classes as Java's own archive of them (class data sharing), in the user's cache: a third of a start is the
 * reading and checking of classes, which are the same each time. It is made by a start on an empty home, which nobody
 * waits for; where there is none, or one of other jars or another Java, the database starts as ever.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { MAIN_CLASS, MODULES_OPENED } from './launcher-options';
import { jarsDirectory, launcherDirectory } from './paths';
import { isAlive } from './processes';

const HALF = '.half-';

export interface Making {
  /** Whether it is there; false where Java could not make it, or was stopped. */
  done: Promise<boolean>;
  stop(): void;
}

/** For the start of a database with this Java: nothing where no archive is held. */
export function archiveOptions(java: string): string[] {
  const archive = archivePath(java);
  // An archive that does not fit is no reason to complain in the log, let alone to fail.
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-Xlog:disable'] : [];
}

/** Makes the archive where it is not held yet. It takes a core for some 20 s, at the lowest priority by default. */
export function makeArchive(
  java: string,
  classPath: string,
  priority: number = constants.priority.PRIORITY_LOW,
): Making {
  const archive = archivePath(java);
  if (existsSync(archive)) return { done: Promise.resolve(true), stop: () => {} };
  removeAbandoned(archive);
  const workshop = mkdtempSync(`${archive}${HALF}${process.pid}-`);
  const half = join(workshop, 'classes.jsa');
  const child = spawn(
    java,
    [
      ...MODULES_OPENED,
      // Classes are archived, not what is compiled of them: little of that, then.
      ...['-Xmx256m', '-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${half}`, '-Xlog:disable'],
      ...['-cp', classPath, MAIN_CLASS],
      // Without users it goes as soon as it is up.
      ...[join(workshop, 'home'), '0', '16m', '0'],
    ],
    { stdio: 'ignore' },
  );
  givePriority(child, priority);
  const done = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 && existsSync(half)));
  }).then((isMade) => {
    if (isMade) renameSync(half, archive);
    rmSync(workshop, { recursive: true, force: true });
    return isMade;
  });
  const stop = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    // This process may end before it hears of that.
    rmSync(workshop, { recursive: true, force: true });
  };
  return { done, stop };
}

/** What a process that was killed left behind. */
function removeAbandoned(archive: string): void {
  const of = `${basename(archive)}${HALF}`;
  for (const name of readdirSync(dirname(archive))) {
    if (!name.startsWith(of) || isAlive(Number.parseInt(name.slice(of.length), 10))) continue;
    rmSync(join(dirname(archive), name), { recursive: true, force: true });
  }
}

/** One for each Java: another's would be refused by it. */
export function archivePath(java: string): string {
  const file = existsSync(java) ? realpathSync(java) : java;
  const of = `${existsSync(file) ? `${file} ${statSync(file).mtimeMs}` : file} ${jarsDirectory()}`;
  return join(launcherDirectory(), `${createHash('sha256').update(of).digest('hex').slice(0, 16)}.jsa`);
}

function givePriority({ pid }: ChildProcess, priority: number): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, priority);
  } catch {
    // It may have ended already, or the system not allow it.
  }
}
