/** Each request has an id: the caller's own when it is fit to be logged, in the answer and in what the log says of it. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const FIT = /^[\w.:-]{1,128}$/u;

export const withRequestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  response.set('x-request-id', given !== undefined && FIT.test(given) ? given : randomUUID());
  next();
};

export function requestIdOf(response: Response): string | undefined {
  return response.get('x-request-id');
}
