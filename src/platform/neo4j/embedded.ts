/** The embedded Neo4j of one home: start or attach, status, stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { archiveOptions, type Making, makeArchive } from './class-archive';
import { ensureClassPath, heldClassPath } from './jars';
import { MAIN_CLASS, MODULES_OPENED } from './launcher-options';
import { acceptsConnections, isAlive, isFree, isProcess, sleep, waitFor } from './processes';
import { REMEDY } from './remedy';
import type { Say } from './say';
import type { Connection, EmbeddedSettings } from './settings';
import {
  keepPort,
  lastPort,
  liveLeases,
  logPath,
  type RunningState,
  readPassword,
  readState,
  setKept,
  takeLease,
} from './state';
import { javaTool } from './tools';

/** Exit code of a launcher that found the home owned by another. */
const OWNED_BY_ANOTHER = 75;
const START_LIMIT_MS = 180_000;
const RETRY_AFTER_MS = 3_000;
const STOP_LIMIT_MS = 60_000;
const WATCH_EVERY_MS = 500;
/** Later than a start is over, and than most commands are done. */
const ARCHIVE_AFTER_MS = 30_000;

export interface Use extends Connection {
  startedHere: boolean;
  /** Starts it again should it die, until it is given up; one that was told to stop stays stopped. */
  keepAlive(): void;
  /** Gives the database up: it stops at once when this process started it and nobody else uses it. */
  stop(): Promise<void>;
  /** Gives the database up, but leaves it running for a while, for a next command. */
  release(): void;
}

/** Starts the home's Neo4j, or attaches to the one that runs. */
export async function useEmbedded(home: string, settings: EmbeddedSettings, say: Say): Promise<Use> {
  await needWritable(home);
  // Before the state is read: see Leases.java on why the order matters.
  const release = await takeLease(home);
  try {
    const { state, startedHere } = await startOrAttach(home, settings, say);
    keepPort(home, state.port);
    const watch = new Watch(home, settings, say);
    let archiving: Pick<Making, 'stop'> | null = null;
    return {
      uri: `bolt://127.0.0.1:${state.port}`,
      user: 'neo4j',
      password: readPassword(home),
      startedHere,
      keepAlive: () => {
        watch.begin();
        archiving ??= archiveLater();
      },
      release: () => {
        archiving?.stop();
        void watch.end();
        release();
      },
      stop: async () => {
        archiving?.stop();
        await watch.end();
        release();
        if ((startedHere || watch.hasStarted) && liveLeases(home).length === 0) await terminate(home);
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function needWritable(home: string): Promise<void> {
  try {
    await mkdir(dirname(logPath(home)), { recursive: true, mode: 0o700 });
    await chmod(home, 0o700);
    closeSync(openSync(logPath(home), 'a', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = code === 'ENOSPC' ? '磁盘已满，请腾出空间' : '请把 YIJU_HOME 指向自己可写的目录';
    throw new Error(`${home} 不可写，${remedy}（expected a folder that can be written），but got: ${code}`, {
      cause: error,
    });
  }
}

/** For the next starts. */
function archiveLater(): Pick<Making, 'stop'> {
  let making: Making | null = null;
  let isOver = false;
  const timer = setTimeout(() => {
    // Nothing is looked for or installed here: a service has readers by now.
    const classPath = heldClassPath();
    if (classPath === null) return;
    javaTool('java')
      .then((java) => {
        if (isOver) return false;
        making = makeArchive(java, classPath);
        return making.done;
      })
      // It would have been but a convenience.
      .catch(() => false);
  }, ARCHIVE_AFTER_MS).unref();
  return {
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      making?.stop();
    },
  };
}

/** A launcher that was killed, or ran out of memory, leaves its state behind; one that stops takes it away. */
class Watch {
  hasStarted = false;
  private timer: NodeJS.Timeout | null = null;
  private starting: Promise<void> | null = null;
  private isDue = false;

  constructor(
    private readonly home: string,
    private readonly settings: EmbeddedSettings,
    private readonly say: Say,
  ) {}

  begin(): void {
    this.timer ??= setInterval(() => this.look(), WATCH_EVERY_MS).unref();
  }

  async end(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.starting;
  }

  private look(): void {
    if (this.starting) return;
    const left = readState(this.home);
    this.isDue ||= left !== null && !isLauncher(left.pid, this.home);
    if (!this.isDue) return;
    this.say('Neo4j 意外终止，重新启动… Neo4j has died; starting it again…');
    this.starting = startOrAttach(this.home, this.settings, this.say)
      .then(({ startedHere }) => {
        this.hasStarted ||= startedHere;
        this.isDue = false;
      })
      .catch((error: Error) => {
        this.say(error.message);
        return sleep(RETRY_AFTER_MS);
      })
      .finally(() => {
        this.starting = null;
      });
  }
}

export interface Status {
  running: RunningState | null;
  /** Processes that use it; `keep` when it runs until told to stop. */
  users: string[];
}

export async function embeddedStatus(home: string): Promise<Status> {
  return { running: await runningState(home), users: liveLeases(home) };
}

/** Stops it whoever uses it. False when it did not run. */
export async function stopEmbedded(home: string): Promise<boolean> {
  setKept(home, false);
  return terminate(home);
}

async function startOrAttach(
  home: string,
  settings: EmbeddedSettings,
  say: Say,
): Promise<{ state: RunningState; startedHere: boolean }> {
  const running = await runningState(home);
  if (running) return { state: running, startedHere: false };
  const classPath = await ensureClassPath(say);
  const end = Date.now() + START_LIMIT_MS;
  let told = false;
  let port = await portFor(home, settings);
  while (Date.now() < end) {
    if (!told) say('启动内置 Neo4j… Starting the embedded Neo4j…');
    const logged = logLength(home);
    const launcher = await launch(home, settings, port, classPath);
    const outcome = await tellingProgress(say, () => untilReady(home, launcher, end));
    if (outcome === 'ready') return { state: readState(home)!, startedHere: true };
    if (outcome !== OWNED_BY_ANOTHER) {
      const said = loggedSince(home, logged);
      if (settings.port === 0 && port !== 0 && isPortTaken(said)) {
        say(`上次的端口 ${port} 已被占用，另选端口… Port ${port} of last time is taken; trying another…`);
        port = 0;
        continue;
      }
      throw new Error(startFailure(said, { code: outcome, port, log: logPath(home) }));
    }
    if (!told) say('另一进程正在启动或停止同一数据库，等待中… Waiting for another process…');
    told = true;
    // Not at once again: each try costs a Java start, which the owner could use.
    await waitFor(async () => (await runningState(home)) !== null, RETRY_AFTER_MS, 200);
    const others = await runningState(home);
    if (others) return { state: others, startedHere: false };
  }
  throw new Error(
    `Neo4j 未能在 ${START_LIMIT_MS / 1000} 秒内启动（expected to be ready by then）。日志 log: ${logPath(home)}`,
  );
}

/** Where it was last, unless it is told where to be or somebody else is there now. */
async function portFor(home: string, { port }: EmbeddedSettings): Promise<number> {
  if (port !== 0) return port;
  const last = lastPort(home);
  return last !== 0 && (await isFree(last)) ? last : 0;
}

/** The state of a launcher that lives, is this home's and takes connections. */
async function runningState(home: string): Promise<RunningState | null> {
  const state = readState(home);
  if (!state || !isLauncher(state.pid, home)) return null;
  return (await acceptsConnections(state.port)) ? state : null;
}

function isLauncher(pid: number, home: string): boolean {
  return isProcess(pid, [MAIN_CLASS, home]);
}

async function launch(
  home: string,
  settings: EmbeddedSettings,
  port: number,
  classPath: string,
): Promise<ChildProcess> {
  const java = await javaTool('java');
  const log = openSync(logPath(home), 'a', 0o600);
  try {
    const child = spawn(
      java,
      [
        ...MODULES_OPENED,
        ...archiveOptions(java),
        ...[`-Xmx${settings.heap}`, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'],
        ...(settings.quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
        ...['-cp', classPath, MAIN_CLASS],
        ...[home, String(port), settings.pageCache, String(settings.linger)],
      ],
      // A session of its own, so that Ctrl-C in the terminal does not reach it before its users are done.
      { detached: true, stdio: ['ignore', log, log], env: launcherEnv(process.env) },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Java reads file names by the locale on Linux: without one in UTF-8, a Chinese path would not be found. */
export function launcherEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /utf-?8/iu.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' };
}

async function tellingProgress<T>(say: Say, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => say(`  … ${Math.round((Date.now() - started) / 1000)} 秒 s`), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** 'ready', or the exit code of the launcher. */
async function untilReady(home: string, launcher: ChildProcess, end: number): Promise<'ready' | number> {
  const { pid } = launcher;
  let exit: number | null = null;
  launcher.once('error', () => {
    exit = 127;
  });
  launcher.once('exit', (code, signal) => {
    exit = signal ? 128 : (code ?? 1);
  });
  const settled = await waitFor(() => exit !== null || readState(home)?.pid === pid, end - Date.now());
  if (exit !== null) return exit;
  if (!settled && pid) process.kill(pid, 'SIGTERM');
  return settled ? 'ready' : 1;
}

function logLength(home: string): number {
  return existsSync(logPath(home)) ? statSync(logPath(home)).size : 0;
}

/** What earlier starts said, perhaps in the home that this one was copied from, tells nothing of this one. */
function loggedSince(home: string, from: number): string {
  return existsSync(logPath(home)) ? readFileSync(logPath(home)).subarray(from).toString('utf8') : '';
}

function isPortTaken(said: string): boolean {
  return /Address already in use|PortBindException/u.test(said);
}

/** @param said what the launcher wrote to its log. */
export function startFailure(
  said: string,
  { code, port, log }: { code: number; port: number; log: string },
): string {
  if (isPortTaken(said)) {
    return `端口 ${port} 已被占用（expected a free port）。请另设 YIJU_BOLT_PORT，或不设而由系统挑选。日志 log: ${log}`;
  }
  const tail = said.trimEnd().split('\n').slice(-200);
  const causes = tail.filter((line) => /^(Caused by|Exception|Error|[\w.]+(Exception|Error)):?/u.test(line));
  const shown = (causes.length > 0 ? causes : tail).slice(-5).join('\n');
  const remedy = said.includes('expected the database neo4j to open') ? `\n${REMEDY}` : '';
  return `Neo4j 未能启动（expected it to start），but got: 退出码 exit code ${code}。日志 log: ${log}\n${shown}${remedy}`;
}

async function terminate(home: string): Promise<boolean> {
  const state = readState(home);
  if (!state || !isLauncher(state.pid, home)) return false;
  process.kill(state.pid, 'SIGTERM');
  if (await waitFor(() => !isAlive(state.pid), STOP_LIMIT_MS)) return true;
  throw new Error(
    `Neo4j（进程 ${state.pid}）未能在 ${STOP_LIMIT_MS / 1000} 秒内停止。日志 log: ${logPath(home)}`,
  );
}
