/** The log: a line of JSON for each event, with nothing that is secret. */
import { writeSync } from 'node:fs';
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Named wherever they stand in what is logged, to two levels. */
const SECRETS = ['authorization', 'cookie', 'password', 'token'];

/** Standard error by default: standard output is for what a command prints. */
export function createLogger(level: string, to: DestinationStream = linesTo(2)): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[…]' },
    },
    to,
  );
}

/** How often a reader that is slow is tried again, and how long is waited each time. */
const TRIES = 100;
const WAIT_MS = 10;

/**
 * A line that cannot be written, as when the disk is full, is lost: the service goes on, and so does the log once there
 * is space. (pino's own writer ends the process by such a fault, and never lets it end where its last lines wait.)
 * @param descriptor of a file or pipe that is open.
 */
export function linesTo(descriptor: number): DestinationStream {
  // Whoever does not read costs the service one wait, and not one for each line.
  let hasLost = false;
  let isTorn = false;
  return {
    write(line) {
      const bytes = Buffer.from(isTorn ? `\n${line}` : line);
      const most = hasLost ? 0 : TRIES;
      let at = 0;
      for (let tries = 0; at < bytes.length; ) {
        try {
          at += writeSync(descriptor, bytes, at);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || tries++ >= most) break;
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
      }
      hasLost = at < bytes.length;
      isTorn = hasLost && (at > 0 || isTorn);
    },
  };
}

/**
 * What this process prints may go nowhere, as on a full disk: that alone does not end it. For services; a command whose
 * output is what it is for has to fail.
 */
export function outlivePrinting(): void {
  for (const printed of [process.stdout, process.stderr]) printed.on('error', () => {});
}

/** For those that are given no log. */
export const silent: Logger = pino({ level: 'silent' });
