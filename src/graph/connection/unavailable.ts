/** Whether a failure is the database's being away, or too busy, for the moment: the same may well succeed a little later. */
import neo4j from 'neo4j-driver';

export const UNAVAILABLE = 'GRAPH_UNAVAILABLE';
export const UNAVAILABLE_TOLD = {
  message: '图数据库暂不可用，请稍后再试',
  messageEn: 'The graph is not reachable; try again later',
};
/** Seconds. A restart takes some; whoever comes too early is told so again. */
export const RETRY_AFTER = 2;

/** A line that is open and on which nothing comes: a database that hangs, or is cut off without a word. */
export class NoAnswer extends Error {
  constructor(what: string, ms: number) {
    super(`expected ${what} within ${ms} ms, but got: nothing`);
    this.name = 'NoAnswer';
  }
}

/** Looks through the errors that wrap it. */
export function isUnavailable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof NoAnswer || mayBeRetried(at) || isShutDown(at) || isPoolExhausted(at)) return true;
  }
  return false;
}

/** For reads: the same may well succeed at once on another connection. A write may have been done all the same. */
export function mayBeRetried(error: unknown): boolean {
  return neo4j.isRetryableError(error as Error) || isCutAtLogin(error);
}

/** A line cut while it was being opened: the driver takes it for a server that breaks the protocol. */
function isCutAtLogin(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ProtocolError' && CUT.test(error.message)
  );
}

const CUT = /^(?:Failed to connect to server|Connection was closed by server|Connection lost)\b/u;

/** What a database that is being stopped says to statements under way: the driver does not try them again. */
function isShutDown(error: Error & { code?: unknown }): boolean {
  return typeof error.code === 'string' && ENDED_CODES.includes(error.code);
}

const ENDED_CODES = [
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.DatabaseError.Database.DatabaseNotFound',
];
/** All connections are in use, and none came free in time. */
export function isPoolExhausted({ message }: Error): boolean {
  return POOL_EXHAUSTED.test(message);
}

const POOL_EXHAUSTED = /^Connection acquisition timed out/u;
