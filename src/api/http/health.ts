/** For whoever runs the service: whether it lives, whether it should be sent requests, and what it measures. */
import type { Express, RequestHandler } from 'express';
import type { FairStatements } from '../../graph/connection/fair';
import { FAULT_TOLD } from '../../graph/connection/fault';
import type { ReadGraph } from '../../graph/connection/read';
import { graphReadiness } from '../../graph/connection/readiness';
import type { StoreWatch } from '../../graph/connection/store-watch';
import type { Metrics } from '../../platform/ops/metrics';
import { expressPath, ROUTES } from './routes';

export interface HealthOptions {
  graph: ReadGraph;
  /** Knows whether the graph has answered others of late. */
  fair?: FairStatements;
  store?: StoreWatch;
  isDraining: () => boolean;
  metrics?: Metrics;
  /** Lets in whom YIJU_READS does: what is measured tells how the service is used. */
  forReaders: RequestHandler;
}

export function healthRoutes(
  app: Express,
  { graph, fair, store, isDraining, metrics, forReaders }: HealthOptions,
): void {
  // Of this process alone: a database that is down is no reason to start this process anew.
  app.get(expressPath(ROUTES.health), (_, response) => void response.set(UNKEPT).json({ status: 'ok' }));
  const isBusy = () => fair?.hasAnsweredWithin(BUSY_MS) ?? false;
  const isDamaged = () => store?.isDamaged() ?? false;
  const readiness = shared(() => graphReadiness(graph, { isBusy, isDamaged }));
  app.get(expressPath(ROUTES.ready), async (_, response) => {
    const status = isDraining() ? 'draining' : await readiness();
    response
      .set(UNKEPT)
      .status(status === 'ready' ? 200 : 503)
      .json(status === 'graph damaged' ? { status, ...FAULT_TOLD } : { status });
  });
  if (metrics) {
    app.get(expressPath(ROUTES.metrics), forReaders, async (_, response) => {
      response
        .set(UNKEPT)
        .type(metrics.registry.contentType)
        .send(await metrics.registry.metrics());
    });
  }
}

/** A graph that has answered others within this time, and not yet here, is busy. */
const BUSY_MS = 10_000;

const UNKEPT = { 'cache-control': 'no-store' };

/** Those who ask at the same time share one answer. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  return () => {
    current ??= work().finally(() => {
      current = null;
    });
    return current;
  };
}
