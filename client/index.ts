/**
 * The named operations, typed: `createClient(url)` gives a function that asks one of them. No dependencies.
 *
 *     const ask = createClient('https://yiju.example/graphql');
 *     const { provision } = await ask(ProvisionOnADayDocument, { source: '政府信息公开条例', number: '27' });
 */
import type { TypedDocumentString } from './operations';

export * from './operations';

export interface ClientOptions {
  /** E.g. `authorization`. */
  headers?: Record<string, string>;
  /** Milliseconds until a request is given up. */
  timeoutMs?: number;
  fetch?: typeof fetch;
}

export type Client = <Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  ...variables: Partial<Variables> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Result>;

/** An answer that is none: what was wrong, as the server says it. */
export class YijuError extends Error {
  constructor(
    message: string,
    /** As in `extensions.code`; `UNREACHABLE` when no answer came, `NOT_GRAPHQL` when it is no answer of Yiju’s. */
    readonly code: string,
    /** The argument to change, where one is at fault. */
    readonly argument: string | null = null,
    /** Seconds after which to ask again, where the server says. */
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'YijuError';
  }
}

export function createClient(url: string, options: ClientOptions = {}): Client {
  const { headers = {}, timeoutMs = 30_000 } = options;
  return async <Result, Variables>(
    operation: TypedDocumentString<Result, Variables>,
    variables?: Variables,
  ) => {
    const request = options.fetch ?? fetch;
    const response = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause: Error) => {
      throw new YijuError(
        `${url}：expected an answer, but got: ${cause.message}`,
        'UNREACHABLE',
        null,
        null,
        { cause },
      );
    });
    return dataOf<Result>(response, url);
  };
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; argument?: string; retryAfter?: number } }[];
}

async function dataOf<Result>(response: Response, url: string): Promise<Result> {
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  const [error] = answer?.errors ?? [];
  if (error) {
    const { code = 'UNKNOWN', argument = null, retryAfter = null } = error.extensions ?? {};
    throw new YijuError(error.message, code, argument, retryAfter);
  }
  if (!answer?.data) {
    throw new YijuError(
      `${url}：expected a GraphQL answer, but got: HTTP ${response.status}; check the address`,
      'NOT_GRAPHQL',
    );
  }
  return answer.data;
}
