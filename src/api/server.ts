/** HTTP: GraphQL at /graphql, the look-up without GraphQL at /v1/citations. */
import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ReadGraph } from '../graph/read/graph';
import { type ApiContext, createContext } from './context';
import { landingPage } from './landing';
import { limitsPlugin, QUERY_LIMITS, type QueryLimits } from './limits';
import { clientOf, type LookupService, lookupRoutes } from './lookup/routes';
import { type Log, maskErrors } from './mask';
import { schema, sdl } from './schema';

export interface ServeOptions {
  graph: ReadGraph;
  lookup: LookupService;
  host?: string;
  /** 0: any free port. */
  port?: number;
  introspection?: boolean;
  limits?: Partial<QueryLimits>;
  log?: Log;
}

export interface Serving {
  url: string;
  port: number;
  /** Takes no more requests, and ends when those under way have been answered. */
  close(): Promise<void>;
}

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4000;
const MAX_TOKENS = 5000;
const MAX_BODY = '1mb';
/** Requests still open after this long are cut off when closing. */
const CLOSE_AFTER_MS = 5_000;

export async function serve(options: ServeOptions): Promise<Serving> {
  const { graph, lookup, host = DEFAULT_HOST, port = DEFAULT_PORT } = options;
  const apollo = apolloServer(options);
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  app.get('/', (_, response) => void response.type('html').send(landingPage()));
  app.get('/schema.graphql', (_, response) => void response.type('text/plain').send(sdl()));
  app.get('/healthz', async (_, response) => {
    const up = await graph.read('RETURN 1 AS up', {}).then(
      () => true,
      () => false,
    );
    response.status(up ? 200 : 503).json({ status: up ? 'ok' : 'graph unavailable' });
  });
  app.use(
    '/graphql',
    express.json({ limit: MAX_BODY, type: ['application/json', 'application/graphql+json'] }),
    expressMiddleware(apollo, {
      context: async ({ req }) => createContext(graph, lookup, clientOf(req)),
    }),
  );
  lookupRoutes(app, lookup);

  const server = createServer(app);
  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/graphql`,
    port: bound,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cutOff = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MS);
      await closed;
      clearTimeout(cutOff);
      await apollo.stop();
    },
  };
}

function apolloServer({ introspection = true, limits, log = console.error }: ServeOptions) {
  return new ApolloServer<ApiContext>({
    schema: schema(),
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: maskErrors(log),
    plugins: [
      limitsPlugin(schema(), { ...QUERY_LIMITS, ...limits }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`端口 ${port} 已被占用：expected a free port on ${host}; set YIJU_PORT to another one`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}
