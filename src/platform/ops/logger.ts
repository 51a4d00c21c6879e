/** The log: a line of JSON for each event, with nothing that is secret. */
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Named wherever they stand in what is logged, to two levels. */
const SECRETS = ['authorization', 'cookie', 'password', 'token'];

/** Standard error by default: standard output is for what a command prints. */
export function createLogger(level: string, to: DestinationStream = pino.destination(2)): Logger {
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

/** For those that are given no log. */
export const silent: Logger = pino({ level: 'silent' });
