import { type FieldNode, GraphQLError } from 'graphql';
import { severalNumbered } from '../../domain/catalogue/works-asked';

/** The caller's mistake, with the argument named so that a client can point at it. */
export function badInput(argument: string, message: string, messageEn?: string): GraphQLError {
  const english = messageEn === undefined ? {} : { messageEn };
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, ...english } });
}

/** Several works bear the number, or it leaves open whose it is: none is chosen. */
export function ambiguousNumber(number: string, sources: readonly string[]): GraphQLError {
  const { message, messageEn } = severalNumbered(number, sources.length);
  return new GraphQLError(message, {
    extensions: {
      code: 'AMBIGUOUS_DOCUMENT_NUMBER',
      messageEn,
      argument: 'documentNumber',
      sources: sources.slice(0, 20),
    },
  });
}

/** More than is allowed at once; `code` says of what. */
export function overLimit(
  code: string,
  { what, whatEn }: { what: string; whatEn: string },
  max: number,
  actual: number,
): GraphQLError {
  const messageEn = `${whatEn}: expected at most ${max}, but got: ${actual}`;
  return new GraphQLError(`${what}至多 ${max}，但得到 ${actual}`, {
    extensions: { code, messageEn, max, actual, http: { status: 400 } },
  });
}

/** More than one query may cost; `costliest`: the field to ask less of. */
export function tooCostly(
  max: number,
  actual: number,
  costliest: { field: string; cost: number; node: FieldNode } | null,
): GraphQLError {
  const { message, extensions } = overLimit(
    'QUERY_TOO_COSTLY',
    { what: '查询开销', whatEn: 'cost' },
    max,
    actual,
  );
  if (!costliest) return new GraphQLError(message, { extensions });
  const { field, cost, node } = costliest;
  return new GraphQLError(
    `${message}；最费的是 ${field}（每次 ${cost}），请减小它的 first 或少取其下的字段`,
    {
      nodes: node,
      extensions: {
        ...extensions,
        messageEn: `${String(extensions.messageEn)}; most is for ${field} (${cost} each time): lower its first, or ask for fewer fields under it`,
        field,
        fieldCost: cost,
      },
    },
  );
}

/** More than a client may spend in a minute. */
export class OverBudget extends GraphQLError {
  constructor({ perMinute, seconds }: { perMinute: number; seconds: number }) {
    super(`每分钟的开销上限为 ${perMinute}，请在 ${seconds} 秒后再试`, {
      extensions: {
        code: 'RATE_LIMITED',
        messageEn: `expected a cost of at most ${perMinute} a minute; try again in ${seconds} s`,
        retryAfter: seconds,
        http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
      },
    });
    this.name = 'OverBudget';
  }

  get messageEn(): string {
    return this.extensions.messageEn as string;
  }

  get retryAfter(): number {
    return this.extensions.retryAfter as number;
  }
}

export const TIMEOUT = 'GRAPH_TIMEOUT';

export function queryTimedOut(ms: number): GraphQLError {
  return new GraphQLError(`查询超过 ${ms} 毫秒，请缩小范围`, {
    extensions: { code: TIMEOUT, messageEn: `The query took longer than ${ms} ms; ask for less` },
  });
}

/** Nobody is there to read it; it ends what is under way. */
export function clientGone(): GraphQLError {
  return new GraphQLError('客户端已断开', {
    extensions: { code: 'CLIENT_GONE', messageEn: 'The client is gone' },
  });
}
