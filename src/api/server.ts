/** HTTP: GraphQL at /graphql, the look-up and the check of drafts without it under /v1, health and measurements beside them. */
import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type RequestHandler } from 'express';
import type { TokenDesk } from '../app/access/token-desk';
import type { ImportUpload } from '../app/imports/uploads';
import type { ReviewDesk } from '../app/review/desk';
import { FairStatements } from '../graph/connection/fair';
import type { ReadGraph } from '../graph/connection/read';
import { StoreWatch } from '../graph/connection/store-watch';
import type { Access } from '../platform/access/access';
import { type Logger, silent } from '../platform/ops/logger';
import type { Metrics } from '../platform/ops/metrics';
import { graphqlRoutes } from './graphql/route';
import { sdl } from './graphql/schema';
import { admit } from './http/admission';
import { CostBudget } from './http/budget';
import { budgeted, withinBudget } from './http/budgeted';
import { checkService } from './http/check-service';
import { answerErrors, methodTold, notFound } from './http/errors';
import { healthRoutes } from './http/health';
import { checkPlace, knownHosts, OwnAddress } from './http/hosts';
import { Drain, listen } from './http/listening';
import type { LookupService } from './http/lookup-service';
import { observeRequests } from './http/observe';
import { withRequestId } from './http/request-id';
import { expressPath, isForReaders, ROUTES } from './http/routes';
import { allowedOrigins, securityHeaders } from './http/security';
import { type ApiSettings, DEFAULT_SETTINGS } from './http/settings';
import { mcpRoute } from './mcp/route';
import { mountExplorer } from './pages/explorer';
import { graphiqlRoutes } from './pages/graphiql';
import { referenceRoute } from './pages/reference';
import { embedRoutes } from './pages/routes';
import { changeRoutes } from './rest/changes';
import { checkRoutes } from './rest/check';
import { lookupRoutes } from './rest/citations';
import { exportRoutes } from './rest/export';
import { importRoutes } from './rest/import';
import { openapiRoute } from './rest/openapi';
import { reportRoutes } from './rest/reports';
import { searchRoutes } from './rest/search';
import { suggestRoutes } from './rest/suggestions';

export interface ServeOptions {
  graph: ReadGraph;
  lookup: LookupService;
  review: ReviewDesk;
  /** Left out where none can be made over this server. */
  tokens?: TokenDesk;
  access: Access;
  /** Reports are taken at /v1/import/reports when given. */
  importUpload?: ImportUpload;
  host?: string;
  /** 0: any free port. */
  port?: number;
  settings?: Partial<ApiSettings>;
  logger?: Logger;
  /** Served at /metrics when given. */
  metrics?: Metrics;
  /** Where the built explorer is. */
  explorer?: string;
}

export interface Serving {
  url: string;
  port: number;
  /** Says that it is ending, takes no more requests, and ends when those under way have been answered. */
  close(): Promise<void>;
}

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4000;

export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT } = options;
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  checkPlace({ host, ...settings });
  const own = new OwnAddress(settings.publicUrl);
  const drain = new Drain();
  const app = express();
  const stop = await routes(app, { ...options, host }, settings, { drain, own });
  const server = createServer(app);
  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  own.listening(host, bound);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/graphql`,
    port: bound,
    async close() {
      await drain.end(server, settings);
      await stop();
    },
  };
}

async function routes(
  app: Express,
  options: ServeOptions & { host: string },
  settings: ApiSettings,
  { drain, own }: { drain: Drain; own: OwnAddress },
): Promise<() => Promise<void>> {
  const { graph, lookup, review, tokens, access, importUpload, logger = silent, metrics, explorer } = options;
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  app.use(
    withRequestId,
    observeRequests(logger, metrics),
    drain.track,
    securityHeaders(settings.hstsSeconds),
    knownHosts({ host: options.host, publicUrl: settings.publicUrl }),
    allowedOrigins(settings.corsOrigins),
  );
  const store = new StoreWatch(graph);
  const fair = new FairStatements({
    onFailure: (error) => store.note(error),
    total: settings.statementsAtOnce,
    perClient: settings.statementsPerClient,
  });
  const isDraining = () => drain.isDraining;
  healthRoutes(app, { graph, fair, store, isDraining, metrics, forReaders: admit(access) });
  app.use(
    forReaders(admit(access)),
    forReaders(budgeted(new CostBudget(settings.costPerMinute))),
    methodTold,
  );
  app.get(
    expressPath(ROUTES.schema),
    withinBudget(),
    (_, response) => void response.type('text/plain').send(sdl()),
  );
  const services = { graph, lookup, review, tokens };
  // Only documents that are kept are answered then, and none that is written here.
  if (settings.operations === 'any') graphiqlRoutes(app);
  const stop = await graphqlRoutes(app, { services, fair, settings, logger, metrics });
  mcpRoute(app, { services, fair, settings, own, logger });
  lookupRoutes(app, lookup, { services, fair, settings });
  checkRoutes(app, checkService(lookup, graph), settings);
  suggestRoutes(app, { lookup, graph });
  searchRoutes(app, { services, fair, settings });
  changeRoutes(app, { services, fair, settings });
  exportRoutes(app, graph, { settings, fair });
  if (importUpload) importRoutes(app, importUpload, settings);
  reportRoutes(app, review);
  openapiRoute(app, own);
  referenceRoute(app, own);
  embedRoutes(app, { services, settings, own, fair });
  mountExplorer(app, explorer);
  app.use(notFound, answerErrors(logger));
  return stop;
}

/** For what is read, decided or looked up: by those let in, each within their budget. */
function forReaders(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (!isForReaders(request.path)) return next();
    // What is answered to a token is for nobody else.
    response.vary('Authorization');
    handler(request, response, next);
  };
}
