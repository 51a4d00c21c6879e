/** Other programs: git and pip. */
import { spawn } from 'node:child_process';

/** A program that is not there, or ended with an error. */
export class ProgramError extends Error {
  constructor(
    readonly program: string,
    /** null: not installed. */
    readonly code: number | null,
    readonly output: string,
  ) {
    super(code === null ? `没有 ${program}（expected ${program}, but got: none）` : `${program}：${output}`);
    this.name = 'ProgramError';
  }
}

export interface RunOptions {
  cwd?: string;
  /** It is ended when the signal aborts. */
  signal?: AbortSignal;
  timeoutMs?: number;
}

/**
 * @returns what it wrote to its standard output.
 * @throws ProgramError where it is not installed, or ended with an error: with the last lines of what it said.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { cwd, signal, timeoutMs = 30 * 60_000 } = options;
  return new Promise((resolve, reject) => {
    // Nobody is there to type a password.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    // spawn's own time limit would keep the process alive where the program is not there.
    const limit = AbortSignal.timeout(timeoutMs);
    const child = spawn(program, args, {
      cwd,
      env,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-2000)));
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new ProgramError(program, null, '') : error),
    );
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new ProgramError(program, code ?? 1, lastLines(told)));
    });
  });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(0, 300);
}
