/** Starts the launcher as a process of its own, which outlives this one as long as somebody holds a lease. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Distribution } from './distribution';
import { logFile } from './places';
import type { Settings } from './settings';

/** The launcher's exit code when another process owns the home. */
export const OWNED_BY_ANOTHER = 75;

/** What Neo4j's own server start-up opens for it on Java 17. */
const OPENED = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];

export function javaArguments(distribution: Distribution, home: string, settings: Settings): string[] {
  return [
    ...OPENED,
    ...['-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError', `-Xmx${settings.heap}`, '-Dfile.encoding=UTF-8'],
    ...['-cp', distribution.classPath, 'yiju.Launcher'],
    ...[home, String(settings.port), settings.pageCache, String(settings.lingerSeconds)],
  ];
}

export function launch(distribution: Distribution, home: string, settings: Settings): ChildProcess {
  const log = openSync(logFile(home), 'a', 0o600);
  try {
    const child = spawn('java', javaArguments(distribution, home, settings), {
      cwd: home,
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}
