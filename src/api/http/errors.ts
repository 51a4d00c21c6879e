/** The last resort of every route: no stack, no page of HTML, no cause of ours. */
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { RETRY_AFTER, UNAVAILABLE } from '../../graph/connection/unavailable';
import type { Logger } from '../../platform/ops/logger';
import { TIMEOUT } from './api-errors';
import { inward, outward } from './mask';
import { requestIdOf } from './request-id';
import { dataPaths, type Method, routeAt } from './routes';

export function sendError(
  response: Response,
  status: number,
  code: string,
  message: string,
  more = {},
): void {
  response
    .set('cache-control', 'no-store')
    .status(status)
    .json({ errors: [{ message, extensions: { code, ...more } }] });
}

export const notFound: RequestHandler = (request, response) => {
  sendError(
    response,
    404,
    'NOT_FOUND',
    `没有这个地址：expected one of ${dataPaths().join(', ')}, but got: ${request.path.slice(0, 200)}`,
  );
};

/** Before any route: 405 for a method that the address does not take, with those it does. */
export const methodTold: RequestHandler = (request, response, next) => {
  const route = routeAt(request.path);
  const { method } = request;
  if (!route || allowedBy(route.methods).includes(method)) {
    next();
    return;
  }
  response.set('Allow', allowedBy(route.methods).join(', '));
  const wanted = route.methods.join(', ');
  sendError(response, 405, 'METHOD_NOT_ALLOWED', `请用 ${wanted}（expected ${wanted}）`);
};

/** HEAD comes with GET; OPTIONS is answered by CORS and by Express. */
function allowedBy(methods: readonly Method[]): string[] {
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

interface HttpError extends Error {
  status?: number;
  type?: string;
  limit?: number;
}

/** Failures that are no fault of this code, as GraphQL names them. */
export const PASSING: Record<string, { status: number; headers: Record<string, string> }> = {
  [UNAVAILABLE]: { status: 503, headers: { 'Retry-After': String(RETRY_AFTER) } },
  [TIMEOUT]: { status: 504, headers: {} },
};

export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error: HttpError, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // Whoever asked has gone: there is nobody to answer, and nothing has failed.
    if (response.destroyed) return;
    const { status = 500, type } = error;
    const requestId = requestIdOf(response);
    if (status >= 400 && status < 500) {
      const { code, message } = refusalOf(status, error);
      logger.info({ requestId, code, type }, 'refused');
      sendError(response, status, code, message);
      return;
    }
    const { code, message } = outward(error);
    const passing = PASSING[code];
    if (passing) {
      logger.warn({ requestId, code }, 'failed');
      response.set(passing.headers);
      sendError(response, passing.status, code, message);
      return;
    }
    const id = randomUUID();
    logger.error({ requestId, id, cause: inward(error) }, 'failed');
    sendError(response, 500, code, `${message}（${id}）`, { id });
  };
}

function refusalOf(status: number, { type, limit }: HttpError): { code: string; message: string } {
  if (status === 413) {
    const message = `请求体过大（expected at most ${limit ?? 'the configured number of'} bytes）。请缩短查询，或分几次来问。`;
    return { code: 'BODY_TOO_LARGE', message };
  }
  if (status === 415) {
    return { code: 'UNSUPPORTED_MEDIA_TYPE', message: '请用 UTF-8 的 JSON（expected JSON in UTF-8）。' };
  }
  if (type === 'entity.parse.failed') {
    return { code: 'BAD_JSON', message: '请求体不是 JSON（expected the body to be JSON）。' };
  }
  if (type === 'entity.verify.failed') {
    return { code: 'BAD_ENCODING', message: '请求体不是 UTF-8（expected the body to be UTF-8）。' };
  }
  return { code: 'BAD_REQUEST', message: '请求不可读（expected a well-formed request）。' };
}
