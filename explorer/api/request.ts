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
    /** In English, where the server gave both. */
    readonly messageEn: string | null = null,
    /** Where the institution's own login begins, which a server closed to readers tells. */
    readonly loginAddress: string | null = null,
  ) {
    super(message);
    this.name = 'RequestFailure';
  }
}

/** What is said of a failure, in the reader's language where the server gave both. */
export function failureWords(error: unknown, language: string): string {
  if (!(error instanceof RequestFailure)) return String(error);
  return (language === 'en' && error.messageEn) || error.message;
}

interface Reply<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string; messageEn?: string } }[];
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
    // What an answer to a change was is not known when it is lost: it is not sent twice.
    isRead: !/^\s*mutation\b/u.test(document.toString()),
  });
  const reply = await readReply<R>(response);
  const error = reply.errors?.[0];
  if (error) {
    const { code = null, messageEn = null } = error.extensions ?? {};
    throw failureOf(response.status, error.message, code, messageEn, loginOf(response));
  }
  if (!reply.data) throw failureOf(response.status, `HTTP ${response.status}`, null);
  return reply.data;
}

/** How often a server that says when to come again is asked again, and how long it is waited for each time. */
const MOST_RETRIES = 3;
const LONGEST_WAIT_SECONDS = 10;

interface Asked extends RequestInit {
  /** Whether it may be asked twice. */
  isRead?: boolean;
}

/**
 * `fetch`, whose failure to reach the server at all gets a name. What may be asked twice is asked again where the
 * server is not ready (503) and says after how many seconds it may be.
 */
export async function reach(address: string, { isRead = true, ...init }: Asked): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await reachOnce(address, init);
    const wait = response.status === 503 ? secondsOf(response.headers.get('retry-after')) : null;
    if (!isRead || wait === null || attempt === MOST_RETRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    init.signal?.throwIfAborted();
  }
}

/** null where there is no such header, or one that asks for more patience than a reader has. */
function secondsOf(retryAfter: string | null): number | null {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS ? seconds : null;
}

async function reachOnce(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailure('away', String(error));
  }
}

export function failureOf(
  status: number,
  message: string,
  code: string | null,
  messageEn: string | null = null,
  loginAddress: string | null = null,
): RequestFailure {
  return new RequestFailure(kindOf(status, code), message, code, messageEn, loginAddress);
}

function loginOf({ headers }: Response): string | null {
  return /authorization_uri="([^"]+)"/u.exec(headers.get('www-authenticate') ?? '')?.[1] ?? null;
}

function kindOf(status: number, code: string | null): FailureKind {
  if (code === 'GRAPH_UNAVAILABLE' || status === 502 || status === 503 || status === 504) return 'away';
  if (status === 429) return 'busy';
  if (status === 401 || status === 403 || code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return 'denied';
  return 'refused';
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
