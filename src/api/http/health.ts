/** For whoever runs the service: whether it lives, whether it should be sent requests, and what it measures. */
import type { Express } from 'express';
import type { ReadGraph } from '../../graph/connection/read';
import { graphReadiness } from '../../graph/connection/readiness';
import type { Metrics } from '../../platform/ops/metrics';
import { expressPath, ROUTES } from './routes';

export interface HealthOptions {
  graph: ReadGraph;
  isDraining: () => boolean;
  metrics?: Metrics;
}

export function healthRoutes(app: Express, { graph, isDraining, metrics }: HealthOptions): void {
  // Of this process alone: a database that is down is no reason to start this process anew.
  app.get(expressPath(ROUTES.health), (_, response) => void response.set(UNKEPT).json({ status: 'ok' }));
  const readiness = shared(() => graphReadiness(graph));
  app.get(expressPath(ROUTES.ready), async (_, response) => {
    const status = isDraining() ? 'draining' : await readiness();
    response
      .set(UNKEPT)
      .status(status === 'ready' ? 200 : 503)
      .json({ status });
  });
  if (metrics) {
    app.get(expressPath(ROUTES.metrics), async (_, response) => {
      response
        .set(UNKEPT)
        .type(metrics.registry.contentType)
        .send(await metrics.registry.metrics());
    });
  }
}

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
