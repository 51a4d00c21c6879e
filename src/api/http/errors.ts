/** The last resort of every route: no stack, no page of HTML, no cause of ours. */
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { RETRY_AFTER, UNAVAILABLE } from '../../graph/connection/unavailable';
import type { Logger } from '../../platform/ops/logger';
import { TIMEOUT } from './api-errors';
import { inward, outward } from './mask';
import { requestIdOf } from './request-id';
import { dataPaths, type Method, routeAt } from './routes';

/** What is answered instead: said in both languages, each in a field of its own. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  messageEn: string;
  /** The argument to change. */
  argument?: string;
  /** Further fields, such as retryAfter in seconds. */
  [more: string]: unknown;
}

/**
 * Answers a refusal, in the one shape of its route: {errors: [{message, extensions}]} under /graphql,
 * {error: {code, message, messageEn, …}} everywhere else. Nothing keeps it.
 */
export function refuse(response: Response, refusal: Refusal): void {
  const { status, code, message, messageEn, ...more } = refusal;
  const isGraphql = /^\/graphql(?:[/?]|$)/iu.test(response.req.originalUrl);
  response
    .set('cache-control', 'no-store')
    .status(status)
    .json(
      isGraphql
        ? { errors: [{ message, extensions: { code, messageEn, ...more } }] }
        : { error: { code, message, messageEn, ...more } },
    );
}

export const notFound: RequestHandler = (request, response) => {
  const known = dataPaths().join(', ');
  const asked = request.path.slice(0, 200);
  refuse(response, {
    ...{ status: 404, code: 'NOT_FOUND' },
    message: `没有 ${asked} 这个地址；有 ${known}`,
    messageEn: `expected one of ${known}, but got: ${asked}`,
  });
};

/** Before any route: 405 for a method that the address does not take, with those it does. */
export const methodTold: RequestHandler = (request, response, next) => {
  const route = routeAt(request.path);
  const { method } = request;
  // OPTIONS is answered by CORS, or by Express.
  if (!route || method === 'OPTIONS' || allowedBy(route.methods).includes(method)) {
    next();
    return;
  }
  response.set('Allow', allowedBy(route.methods).join(', '));
  const wanted = route.methods.join(', ');
  refuse(response, {
    ...{ status: 405, code: 'METHOD_NOT_ALLOWED', argument: 'method' },
    message: `请用 ${wanted}`,
    messageEn: `expected ${wanted}, but got: ${method}`,
  });
};

/** HEAD comes with GET. */
function allowedBy(methods: readonly Method[]): string[] {
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])];
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
      const refusal = refusalOf(status, error);
      logger.info({ requestId, code: refusal.code, type }, 'refused');
      refuse(response, refusal);
      return;
    }
    const { code, message, messageEn } = outward(error);
    const passing = PASSING[code];
    if (passing) {
      logger.warn({ requestId, code }, 'failed');
      response.set(passing.headers);
      refuse(response, { status: passing.status, code, message, messageEn });
      return;
    }
    const id = randomUUID();
    logger.error({ requestId, id, cause: inward(error) }, 'failed');
    refuse(response, {
      status: 500,
      code,
      message: `${message}（${id}）`,
      messageEn: `${messageEn} (${id})`,
      id,
    });
  };
}

function refusalOf(status: number, { type, limit }: HttpError): Refusal {
  const argument = 'body';
  if (status === 413) {
    const most = limit === undefined ? '' : ` ${limit} 字节`;
    return {
      ...{ status, code: 'BODY_TOO_LARGE', argument },
      message: `请求体过大，至多${most || '为所设的大小'}；请缩短，或分几次来问`,
      messageEn: `expected a body of at most ${limit ?? 'the configured number of'} bytes; send less at a time`,
    };
  }
  if (status === 415) {
    return {
      ...{ status, code: 'UNSUPPORTED_MEDIA_TYPE', argument },
      ...{ message: '请用 UTF-8 的 JSON', messageEn: 'expected JSON in UTF-8' },
    };
  }
  if (type === 'entity.parse.failed') {
    return {
      ...{ status, code: 'BAD_JSON', argument },
      ...{ message: '请求体不是 JSON', messageEn: 'expected the body to be JSON' },
    };
  }
  if (type === 'entity.verify.failed') {
    return {
      ...{ status, code: 'BAD_ENCODING', argument },
      ...{ message: '请求体不是 UTF-8', messageEn: 'expected the body to be UTF-8' },
    };
  }
  return {
    ...{ status, code: 'BAD_REQUEST' },
    ...{ message: '请求不可读', messageEn: 'expected a well-formed request' },
  };
}
