/** Each request is measured and, at level info, logged: without its query string, which may hold anything. */
import type { RequestHandler } from 'express';
import type { Logger } from '../../platform/ops/logger';
import type { Metrics } from '../../platform/ops/metrics';
import { hostOf } from './client';
import { requestIdOf } from './request-id';
import { routeAt } from './routes';

export function observeRequests(logger: Logger, metrics: Metrics | undefined): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    // Routers rewrite it on the way.
    const { path } = request;
    // Paths are as many as clients care to make up; routes are not.
    const route = routeAt(path)?.label ?? 'other';
    const method = METHODS.includes(request.method) ? request.method : 'other';
    metrics?.requestsInFlight.inc();
    response.once('close', () => {
      const seconds = (performance.now() - started) / 1000;
      metrics?.requestsInFlight.dec();
      metrics?.requests.inc({ route, method, status: response.statusCode });
      metrics?.requestSeconds.observe({ route }, seconds);
      logger.info(
        {
          requestId: requestIdOf(response),
          method,
          path,
          status: response.statusCode,
          ms: Math.round(seconds * 1000),
          client: hostOf(request),
          aborted: !response.writableFinished || undefined,
        },
        'request',
      );
    });
    next();
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];
