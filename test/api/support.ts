/** A server over real HTTP on the test graph, with the statements it sends to Neo4j counted. */
import type { Driver } from 'neo4j-driver';
import { lookupService } from '../../src/api/http/lookup-service';
import { type ServeOptions, type Serving, serve } from '../../src/api/server';
import { tokenDesk } from '../../src/app/access/token-desk';
import { uploadImporter } from '../../src/app/imports/uploads';
import { KnowledgeCache } from '../../src/app/lookup/knowledge-cache';
import { reviewDesk } from '../../src/app/review/desk';
import { findTokenIn } from '../../src/graph/commands/access-tokens';
import { readGraph } from '../../src/graph/connection/read';
import { readKnowledge } from '../../src/graph/queries/catalogue';
import { createAccess } from '../../src/platform/access/access';
import { createLogger } from '../../src/platform/ops/logger';

export interface Answer<D> {
  status: number;
  data: D;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface TestServer extends Serving {
  ask<D = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<Answer<D>>;
  /** Statements sent for one query, but for what a token is looked up by. */
  statementsOf(query: string, variables?: Record<string, unknown>, token?: string): Promise<number>;
  /** Lines of the log. */
  logged: string[];
}

/** A busy machine is not what is tested. */
const PATIENCE_MS = 120_000;

export async function testServer(driver: Driver, options: Partial<ServeOptions> = {}): Promise<TestServer> {
  let count = 0;
  const logged: string[] = [];
  const graph = readGraph(driver, { timeoutMs: PATIENCE_MS, onStatement: () => count++ });
  const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver), { state: graph.version }));
  const logger = createLogger('debug', { write: (line) => void logged.push(line) });
  const serving = await serve({
    graph,
    lookup,
    review: reviewDesk(driver),
    tokens: tokenDesk(driver),
    importUpload: uploadImporter(driver),
    access: await createAccess({ reads: 'open', oidc: null }, findTokenIn(driver)),
    port: 0,
    logger,
    ...options,
    settings: { queryTimeoutMs: PATIENCE_MS, ...options.settings },
  });
  const ask = async <D>(
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<Answer<D>> => {
    const response = await fetch(serving.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Omit<Answer<D>, 'status'>;
    return { status: response.status, data, errors };
  };
  return {
    ...serving,
    logged,
    ask,
    async statementsOf(query, variables, token) {
      const before = count;
      const { errors } = await ask(query, variables, token);
      if (errors) throw new Error(`expected an answer, but got: ${JSON.stringify(errors)}`);
      return count - before;
    },
  };
}

/** The server of a test file: up on a graph that `load` made before its tests, and down after them. */
export function servedOn(driver: Driver, load: (driver: Driver) => Promise<unknown>): TestServer {
  let server: TestServer | null = null;
  const up = () => {
    if (!server) throw new Error('expected to be asked within a test, but got: before the server is up');
    return server;
  };
  beforeAll(async () => {
    await load(driver);
    server = await testServer(driver);
  });
  afterAll(async () => {
    await server?.close();
    await driver.close();
  });
  return new Proxy({} as TestServer, { get: (_, name) => up()[name as keyof TestServer] });
}
