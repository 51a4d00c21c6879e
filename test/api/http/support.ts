/** A server over real HTTP on a graph that is not there: what is tested here comes before any data. */

import { lookupService } from '../../../src/api/http/lookup-service';
import { type ServeOptions, type Serving, serve } from '../../../src/api/server';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import type { ReviewDesk } from '../../../src/app/review/desk';
import { knowledgeOf } from '../../../src/domain/analyse';
import type { ReadGraph } from '../../../src/graph/connection/read';
import type { Access } from '../../../src/platform/access/access';
import { loadCatalogue } from '../../../src/platform/catalogue/load';
import { createLogger } from '../../../src/platform/ops/logger';

export interface WebServer extends Serving {
  /** Of the server, without a path. */
  origin: string;
  /** Lines of the log. */
  logged: string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(body: unknown, headers?: Record<string, string>, path?: string): Promise<Response>;
}

/** Holds nothing: every list is empty, nothing is found. */
export const emptyGraph: ReadGraph = { read: async () => [] };

/** Anyone may read; whatever the token, it is good. */
const anyToken: Access = {
  reads: 'open',
  actorOf: async (authorization) =>
    authorization === undefined ? null : { id: 'token:test', name: 'test', role: 'reader' },
};

/** What is tested here decides nothing. */
const noReview = {} as ReviewDesk;

const knowledge = new KnowledgeCache(async () => knowledgeOf(loadCatalogue()));

export async function webServer(options: Partial<ServeOptions> = {}): Promise<WebServer> {
  const logged: string[] = [];
  const logger = createLogger('debug', { write: (line) => void logged.push(line) });
  const lookup = lookupService(knowledge);
  const serving = await serve({
    ...{ graph: emptyGraph, lookup, review: noReview, access: anyToken, port: 0, logger },
    ...options,
  });
  const { origin } = new URL(serving.url);
  return {
    ...serving,
    origin,
    logged,
    get: (path, headers = {}) => fetch(origin + path, { headers }),
    post: (body, headers = {}, path = '/graphql') =>
      fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
  };
}

/** The code of the first error of an answer. */
export async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors?.[0]?.extensions?.code;
}

/** A link that asks GraphQL, as a cache would see it. */
export function linkOf(query: string): string {
  return `/graphql?${new URLSearchParams({ query })}`;
}
