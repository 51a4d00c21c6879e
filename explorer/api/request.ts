/** One GraphQL request to the server this page came from, with failures told apart by what the reader can do. */
import type { TypedDocumentString } from '../generated/operations';
import { token } from '../lib/token';

export type FailureKind =
  /** The server was not reached, or its database is away: try again. */
  | 'away'
  /** Too many requests: wait. */
  | 'busy'
  /** Not signed in, or not allowed to. */
  | 'denied'
  /** The request cannot be answered as it stands; the message says why. */
  | 'refused';

export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'RequestFailure';
  }
}

interface Reply<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export async function request<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { signal }: { signal?: AbortSignal } = {},
): Promise<R> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...authorization(),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  const reply = await readReply<R>(response);
  const error = reply.errors?.[0];
  if (error) throw failureOf(response.status, error.message, error.extensions?.code ?? null);
  if (!reply.data) throw failureOf(response.status, `HTTP ${response.status}`, null);
  return reply.data;
}

/** `fetch`, whose failure to reach the server at all gets a name. */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailure('away', String(error));
  }
}

export function failureOf(status: number, message: string, code: string | null): RequestFailure {
  if (code === 'GRAPH_UNAVAILABLE' || status === 502 || status === 503 || status === 504) {
    return new RequestFailure('away', message, code);
  }
  if (status === 429) return new RequestFailure('busy', message, code);
  if (status === 401 || status === 403 || code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    return new RequestFailure('denied', message, code);
  }
  return new RequestFailure('refused', message, code);
}

/** Sent with reading too: a server may ask for it there. */
export function authorization(): Record<string, string> {
  const held = token();
  return held ? { authorization: `Bearer ${held}` } : {};
}

async function readReply<R>(response: Response): Promise<Reply<R>> {
  try {
    return (await response.json()) as Reply<R>;
  } catch {
    throw failureOf(response.status, `HTTP ${response.status}`, null);
  }
}
