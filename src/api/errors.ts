import { GraphQLError } from 'graphql';

/** The caller's mistake, with the argument named so that a client can point at it. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** More than is allowed at once; `code` says of what. */
export function overLimit(code: string, what: string, max: number, actual: number): GraphQLError {
  return new GraphQLError(`${what}：expected at most ${max}, but got: ${actual}`, {
    extensions: { code, max, actual, http: { status: 400 } },
  });
}

/** More than is allowed in a minute. */
export function tooManyRequests(message: string, retryAfter: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfter,
      http: { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) },
    },
  });
}

export function queryTimedOut(ms: number): GraphQLError {
  return new GraphQLError(
    `查询超过 ${ms} 毫秒，请缩小范围。The query took longer than ${ms} ms; ask for less.`,
    { extensions: { code: 'GRAPH_TIMEOUT' } },
  );
}

/** Nobody is there to read it; it ends what is under way. */
export function clientGone(): GraphQLError {
  return new GraphQLError('客户端已断开。The client is gone.', { extensions: { code: 'CLIENT_GONE' } });
}
