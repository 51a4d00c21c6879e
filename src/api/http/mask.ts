/** What callers see of a failure: their own mistakes in full; ours as an id under which the log tells more. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { FAULT, FAULT_TOLD, faultIn } from '../../graph/connection/fault';
import { isUnavailable, UNAVAILABLE, UNAVAILABLE_TOLD } from '../../graph/connection/unavailable';
import { TIMEOUT } from './api-errors';

export type Log = (line: string) => void;

/** What the log is told of a failure of ours. */
export interface Failure {
  id: string;
  code: string;
  path: string;
  cause: string;
}

/** `tell` hears of each failure of ours, with the error as it was thrown. */
export function maskErrors(tell: (failure: Failure, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted);
    if (isRefusal(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    const id = randomUUID();
    const cause = unwrapResolverError(error);
    const { message, messageEn, code: shown } = outward(cause);
    tell({ id, code: shown, path: formatted.path?.join('.') ?? '', cause: inward(cause) }, error);
    return {
      message: `${message}（${id}）`,
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: shown, messageEn: `${messageEn} (${id})`, id },
    };
  };
}

/** For logs that take lines. */
export function failureLine({ id, path, cause }: Failure): string {
  return `错误 error ${id} ${path} ${cause}`;
}

/** Some refusals of Apollo's have a status and no code. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

export function outward(error: unknown): { message: string; messageEn: string; code: string } {
  if (isUnavailable(error)) return { ...UNAVAILABLE_TOLD, code: UNAVAILABLE };
  if (isTimeout(error)) {
    const messageEn = 'The query took too long; ask for less';
    return { message: '查询超时，请缩小范围', messageEn, code: TIMEOUT };
  }
  if (faultIn(error) !== null) return { ...FAULT_TOLD, code: FAULT };
  return { message: '内部错误', messageEn: 'Internal error', code: 'INTERNAL_SERVER_ERROR' };
}

/** Looks through the errors that wrap it. */
function isTimeout(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (neo4jCode(at)?.includes('TransactionTimedOut')) return true;
    if (at instanceof GraphQLError && at.extensions.code === TIMEOUT) return true;
  }
  return false;
}

/**
 * Messages of Neo4j quote the statement and its data, so only their code is logged. Those of the driver itself have no
 * code (N/A) and quote nothing: they tell of lines and of the pool.
 */
export function inward(error: unknown): string {
  const code = neo4jCode(error);
  if (code === 'N/A') return `N/A ${(error as Error).message}`;
  if (code !== null) return code;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function neo4jCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.name === 'Neo4jError' || error.code.startsWith('Neo.') ? error.code : null;
}
