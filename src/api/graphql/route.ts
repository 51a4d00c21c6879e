/** GraphQL over HTTP: /graphql for any operation, /graphql/ops for those kept with the server. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { FairStatements } from '../../graph/connection/fair';
import type { Logger } from '../../platform/ops/logger';
import type { Metrics } from '../../platform/ops/metrics';
import { actorOf } from '../http/admission';
import { jsonBody } from '../http/body';
import type { ClientBudget } from '../http/budget';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { showsPeople } from '../http/people';
import { requestIdOf } from '../http/request-id';
import { expressPath, ROUTES } from '../http/routes';
import type { ApiSettings } from '../http/settings';
import { signalOf } from '../http/signal';
import { cachingPlugin, varyByCaller } from './cache/caching';
import { responseCache } from './cache/response-cache';
import { type ApiContext, type ApiServices, createContext } from './context';
import { failureLog } from './failures';
import { documentGate } from './limits/gate';
import { limitsPlugin } from './limits/limits';
import { MAX_TOKENS } from './limits/max-tokens';
import { costAfterwards } from './limits/weights';
import { askedPlugin } from './look-ahead';
import { outcomesPlugin } from './outcomes';
import { persistedDocuments } from './persisted';
import { schema } from './schema';
import { asksStandingAlone } from './standing';
import { loadOperations, type StoredOperations } from './stored-operations';
import { unavailablePlugin } from './unavailable';

export interface GraphqlOptions {
  services: ApiServices;
  fair: FairStatements;
  settings: ApiSettings;
  logger: Logger;
  metrics?: Metrics;
}

/** Returns what ends it. */
export async function graphqlRoutes(app: Express, options: GraphqlOptions): Promise<() => Promise<void>> {
  const { settings, metrics } = options;
  const stored = loadOperations(schema());
  const apollo = apolloServer(options, stored);
  await apollo.start();
  const answer = expressMiddleware(apollo, { context: contextMaker(options) });
  const body = jsonBody(settings.maxBodyKb * 1024);

  app.use(ROUTES.graphql.path, varyByCaller);
  app.get(expressPath(ROUTES.operations), withinBudget(), (_, response) => {
    response.set('cache-control', `public, max-age=${settings.cacheSeconds}`).json(stored.manifest());
  });
  app.get(expressPath(ROUTES.operation), withinBudget(), body, namedOperation(stored), answer);
  app.use(
    ROUTES.graphql.path,
    body,
    unlessStanding(withinBudget()),
    documentGate({
      limits: settings.shape,
      mode: settings.operations,
      stored,
      onRefused: (outcome) => metrics?.operations.inc({ outcome }),
    }),
    ...repeating(options),
    answer,
  );
  return () => apollo.stop();
}

function repeating({ services: { graph, lookup }, settings, metrics }: GraphqlOptions): RequestHandler[] {
  const { version } = graph;
  if (!version || settings.responseCacheMb === 0) return [];
  const onRepeated = () => metrics?.operations.inc({ outcome: 'repeated' });
  return [
    responseCache({
      schema: schema(),
      version,
      maxBytes: settings.responseCacheMb * 2 ** 20,
      isBesideOf: (state) => lookup.knowledge.isOf(state),
      onRepeated,
    }),
  ];
}

function apolloServer({ settings, logger, metrics }: GraphqlOptions, stored: StoredOperations) {
  const { introspection, maxCost, cacheSeconds, operations } = settings;
  const failures = failureLog(logger);
  return new ApolloServer<ApiContext>({
    schema: schema(),
    introspection,
    // Its suggestions would tell the names that introspection must not.
    hideSchemaDetailsFromClientErrors: !introspection,
    // Nothing a browser sends by itself says who asks: no cookies, and tokens only in a header that a page of ours sets.
    // GET changes nothing, and answers are read by listed origins alone. See SECURITY.md.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: persistedDocuments(stored, operations) },
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: failures.formatError,
    logger,
    // Signals are for the command to handle.
    stopOnTerminationSignals: false,
    plugins: [
      askedPlugin(schema()),
      limitsPlugin(schema(), { maxCost, onCost: (cost) => metrics?.operationCost.observe(cost) }),
      cachingPlugin(cacheSeconds),
      failures.plugin,
      unavailablePlugin(),
      ...(metrics ? [outcomesPlugin(metrics)] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

function contextMaker({ services, settings, fair }: GraphqlOptions) {
  return async ({ req, res }: { req: Request; res: Response }): Promise<ApiContext> => {
    const own = budgetIn(res);
    const statements = fair.of(own.client);
    let charged = 0;
    const counted = (spend: ClientBudget['charge']) => async (cost: number) => {
      charged += cost;
      await spend(cost);
    };
    const charge = counted(asksStandingAlone(req.body) ? own.spend : own.charge);
    const budget = { ...own, charge, spend: counted(own.spend) };
    res.once('close', () => void own.spend(costAfterwards(statements.spentMs(), charged)));
    const signal = signalOf(res, settings.queryTimeoutMs);
    const actor = actorOf(res);
    return createContext(services, {
      ...{ budget, actor, signal, requestId: requestIdOf(res), statements },
      showsPeople: showsPeople(settings, actor),
    });
  };
}

function unlessStanding(refusing: RequestHandler): RequestHandler {
  return (request, response, next) =>
    asksStandingAlone(request.body) ? next() : refusing(request, response, next);
}

/** Asked by name, a stored operation is a link that any cache understands. */
function namedOperation(stored: StoredOperations): RequestHandler<{ name: string }> {
  return (request, response, next) => {
    const operation = stored.named(request.params.name);
    if (!operation) {
      const names = stored.all.map(({ name }) => name).join(', ');
      const asked = request.params.name.slice(0, 100);
      refuse(response, {
        ...{ status: 404, code: 'NO_SUCH_OPERATION', argument: 'name' },
        message: `没有 ${asked} 这个操作；有 ${names}`,
        messageEn: `expected one of ${names}, but got: ${asked}`,
      });
      return;
    }
    const variables = new URLSearchParams(request.url.split('?')[1] ?? '').get('variables');
    const asked = { query: operation.body, ...(variables === null ? {} : { variables }) };
    request.url = `/?${new URLSearchParams(asked)}`;
    next();
  };
}
