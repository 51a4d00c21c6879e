/** The server this script came from, asked over GraphQL. */
import type { EmbedQuery, EmbedQueryVariables } from '../client/operations';
import document_ from '../schema/operations/embed.graphql?raw';
import { type Question, TooLong, type Transport } from './batch';

const AGAIN_AFTER_S = 2;
/** A longer wait is none that a reader would sit through. */
const LONGEST_WAIT_S = 30;
const GIVE_UP_MS = 15_000;

/** What may pass by itself: the server is away, busy, or says when to come again. */
class Passing extends Error {
  constructor(readonly seconds: number) {
    super();
  }
}

/** `http://host/`, where the script was loaded from. */
export function originOf(script: HTMLScriptElement | SVGScriptElement | null): string {
  const source = script instanceof HTMLScriptElement && script.src ? script.src : findScript();
  return new URL('.', source ?? document.baseURI).href;
}

/** A module has no current script. */
function findScript(): string | undefined {
  return [...document.scripts].map(({ src }) => src).find((src) => /\/embed\.js(?:[?#]|$)/u.test(src));
}

export function serverAt(base: string): Transport {
  return {
    async ask(asked: readonly Question[]) {
      const variables: EmbedQueryVariables = { asked: [...asked] };
      const { citationLookup } = await graphql<EmbedQuery>(base, { query: document_, variables });
      return citationLookup.map(({ citations }) => citations);
    },
    async charactersPerRequest() {
      const limits = await patiently(() => fetchJson(new URL('v1/citations/limits', base)));
      return (limits as { charactersPerRequest: number }).charactersPerRequest;
    },
  };
}

interface Answer<Data> {
  data?: Data;
  errors?: { message: string; extensions?: { code?: string; argument?: string; retryAfter?: number } }[];
}

function graphql<Data>(base: string, body: object): Promise<Data> {
  return patiently(async () => {
    const answer = (await fetchJson(new URL('graphql', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })) as Answer<Data>;
    const [error] = answer.errors ?? [];
    if (!error && answer.data) return answer.data;
    const { code, argument, retryAfter } = error?.extensions ?? {};
    if (argument === 'text' || code === 'BODY_TOO_LARGE') throw new TooLong();
    if (code === 'RATE_LIMITED' || code === 'GRAPH_UNAVAILABLE')
      throw new Passing(retryAfter ?? AGAIN_AFTER_S);
    throw new Error(error?.message);
  });
}

async function fetchJson(url: URL, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    signal: AbortSignal.timeout(GIVE_UP_MS),
  }).catch(() => {
    throw new Passing(AGAIN_AFTER_S);
  });
  return response.json().catch(() => {
    throw new Passing(AGAIN_AFTER_S);
  });
}

/** Tries once more after a while. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Passing) || error.seconds > LONGEST_WAIT_S) throw error;
    await new Promise((resolve) => setTimeout(resolve, error.seconds * 1000));
    return attempt();
  }
}
