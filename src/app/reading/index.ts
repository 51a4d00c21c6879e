/**
 * Files are read in a process of their own, with limits of memory and time: what goes wrong there is a refusal of the
 * file. One process serves one file after another and ends when it has been idle.
 */
import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import { extname, join } from 'node:path';
import type { AnalysedReport } from '../../domain/analyse';
import type { ReadSheets } from '../../domain/lists/readers';
import type { ListMapping } from '../../domain/lists/types';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { GivenReport } from '../../domain/model/report';
import { formatOf, type ReadDocument, readDocument, SourceRefusedError } from '../../domain/sources';
import { Performer } from './perform';
import {
  type Answer,
  LIMITS,
  type Limits,
  OUT_OF_MEMORY,
  OUT_OF_TIME,
  type Outcome,
  READY,
  type ReadPart,
  type Task,
} from './tasks';

/** Codes of refusals that tell of this machine and its load as much as of the file: another time may go better. */
export const PASSING_REFUSALS = ['reading-too-long', 'reading-out-of-memory', 'reading-failed'];

const IDLE_MS = 20_000;

/**
 * The words of a file. `margins`: with headers and footers of a DOCX.
 * @throws SourceRefusedError also where reading took too long, took too much memory, or ended its process.
 */
export async function readFile(bytes: Uint8Array, file: string, margins = false): Promise<ReadDocument> {
  const format = formatOf(bytes, file);
  // Plain text is decoded, which takes no more than its size.
  if (format === 'text' || format === 'markdown') return readDocument(bytes, file);
  return reader.run({ kind: 'read', bytes, file, margins }) as Promise<ReadDocument>;
}

/** The tables of a file. @throws SourceRefusedError as `readFile` does. */
export function readTables(bytes: Uint8Array, file: string): Promise<ReadSheets> {
  return reader.run({ kind: 'tables', bytes, file }) as Promise<ReadSheets>;
}

/** The report at `path`, called `file`, with its citations, resolved among `works`; the same array again is sent once. */
export function analyseFile(
  path: string,
  file: string,
  works: readonly CatalogueWork[],
  given?: GivenReport,
): Promise<AnalysedReport> {
  return reader.run({ kind: 'analyse', path, file, works, given }) as Promise<AnalysedReport>;
}

/**
 * One part of the list at `path`, of so many; null where the file is no list. Only one part is held at a time.
 * `skip`: the part is held already, and only read over. `mapping`: of columns, where the headers do not tell.
 * @throws SourceRefusedError as `readFile` does.
 */
export function analyseList(
  path: string,
  file: string,
  part: number,
  works: readonly CatalogueWork[],
  { skip = false, mapping }: { skip?: boolean; mapping?: ListMapping } = {},
): Promise<ReadPart | null> {
  return reader.run({ kind: 'list', path, file, part, skip, mapping, works }) as Promise<ReadPart | null>;
}

/** Runs tasks one after another. Exported for its tests, which set other limits. */
export class Reader {
  private last: Promise<unknown> = Promise.resolve();
  private process: ReaderProcess | null = null;
  private idle: NodeJS.Timeout | null = null;

  constructor(private readonly limits: Limits = LIMITS) {}

  run(task: Task): Promise<Outcome> {
    const next = this.last.then(() => this.runNow(task));
    this.last = next.catch(() => undefined);
    return next;
  }

  close(): void {
    if (this.idle) clearTimeout(this.idle);
    this.process?.end();
    this.process = null;
  }

  private async runNow(task: Task): Promise<Outcome> {
    if (this.idle) clearTimeout(this.idle);
    if (!this.process?.isAlive()) this.process = new ReaderProcess(this.limits);
    try {
      return await this.process.run(task);
    } finally {
      this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    }
  }
}

/** Under a test's own loader of sources one process does, and no other starts without that loader. */
const KIND = extname(__filename);
const COMPILED = KIND === '.js';

class InThisProcess extends Reader {
  private readonly performer = new Performer();

  override run(task: Task): Promise<Outcome> {
    return this.performer.perform(task);
  }
}

const reader: Reader = COMPILED ? new Reader() : new InThisProcess();

interface Waiting {
  task: Task;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

class ReaderProcess {
  private readonly child: ChildProcess;
  private readonly onExit = () => void this.child.kill('SIGKILL');
  private alive = true;
  private waiting: Waiting | null = null;
  private count = 0;
  private told = '';
  private works: readonly CatalogueWork[] | null = null;
  /** It has loaded what it reads with; no file is to blame for the time that takes. */
  private readonly ready: Promise<void>;
  private begin: () => void = () => undefined;

  constructor(private readonly limits: Limits) {
    this.child = fork(join(__dirname, `child${KIND}`), [JSON.stringify(limits)], {
      serialization: 'advanced',
      execArgv: [
        ...(COMPILED ? [] : process.execArgv),
        `--max-old-space-size=${Math.floor(limits.megabytes * 0.75)}`,
        '--disable-warning=ExperimentalWarning',
      ],
      // Nothing of what this process knows of the graph and its passwords.
      env: { PATH: process.env.PATH, LANG: process.env.LANG, TZ: process.env.TZ },
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    this.child.stdout!.on('data', (data: Buffer) => {
      this.told = (this.told + data.toString('latin1')).slice(-20);
    });
    this.ready = new Promise((resolve) => {
      this.begin = resolve;
    });
    this.child.on('message', (answer: Answer | typeof READY) => {
      if (answer === READY) this.begin();
      else this.answered(answer);
    });
    this.child.on('error', () => this.ended(null));
    this.child.on('close', (_code, signal) => this.ended(signal));
    process.once('exit', this.onExit);
    lowerPriority(this.child.pid);
    this.unref();
  }

  isAlive(): boolean {
    return this.alive;
  }

  async run(task: Task): Promise<Outcome> {
    this.child.ref();
    this.child.channel?.ref();
    await this.ready;
    return new Promise<Outcome>((resolve, reject) => {
      if (!this.alive) {
        reject(this.refusal(task.file, null));
        return;
      }
      const timer = setTimeout(() => this.stop(OUT_OF_TIME), this.limits.seconds * 1000);
      this.waiting = { task, resolve, reject, timer };
      this.child.send({ id: ++this.count, task: this.withoutKnown(task) }, (error) => {
        if (error) this.stop('');
      });
    });
  }

  end(): void {
    this.alive = false;
    process.removeListener('exit', this.onExit);
    this.child.kill('SIGKILL');
  }

  private withoutKnown(task: Task): Task {
    if (task.kind !== 'analyse' && task.kind !== 'list') return task;
    if (task.works === this.works) return { ...task, works: undefined };
    this.works = task.works ?? null;
    return task;
  }

  private stop(why: string): void {
    this.told = why;
    this.child.kill('SIGKILL');
  }

  private answered(answer: Answer): void {
    const waiting = this.take();
    if (!waiting) return;
    this.unref();
    if (answer.ok) waiting.resolve(answer.outcome);
    else if (answer.refusal) {
      const { line, reason, remedy, code } = answer.refusal;
      waiting.reject(new SourceRefusedError(waiting.task.file, line, reason, remedy, code));
    } else waiting.reject(new Error(answer.message));
  }

  /** The process is gone; a file that it was reading is refused. */
  private ended(signal: NodeJS.Signals | null): void {
    this.alive = false;
    this.begin();
    process.removeListener('exit', this.onExit);
    const waiting = this.take();
    waiting?.reject(this.refusal(waiting.task.file, signal));
  }

  private refusal(file: string, signal: NodeJS.Signals | null): SourceRefusedError {
    const { seconds, megabytes } = this.limits;
    if (this.told.endsWith(OUT_OF_TIME)) {
      const reason = `读取应在 ${seconds} 秒之内，但没有读完（expected to be read within ${seconds} s, but got: no end）`;
      return new SourceRefusedError(file, null, reason, REMEDY, 'reading-too-long');
    }
    // Out of its heap, the engine aborts.
    if (this.told.endsWith(OUT_OF_MEMORY) || signal === 'SIGABRT') {
      const reason = `读取所需内存应不超过 ${megabytes} MB，但得到更多（expected at most ${megabytes} MB to read it, but got: more）`;
      return new SourceRefusedError(file, null, reason, REMEDY, 'reading-out-of-memory');
    }
    return new SourceRefusedError(
      file,
      null,
      '读取它的进程中途结束',
      '请重试；如仍如此，请报告此问题',
      'reading-failed',
    );
  }

  private take(): Waiting | null {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) clearTimeout(waiting.timer);
    return waiting;
  }

  /** An idle process keeps no program from ending. */
  private unref(): void {
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stdout as unknown as { unref?: () => void } | null)?.unref?.();
  }
}

/** Whoever asks this process something goes before a file that is being read. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets one.
  }
}

const REMEDY = '请确认它是一份文件的正文，没有损坏；可另存为纯文本后再试';
