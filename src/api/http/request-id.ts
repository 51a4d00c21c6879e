/** Each request has an id: the caller's own when it is fit to be logged, in the answer and in every line of the log. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { inRequest } from '../../ops/request-scope';

const FIT = /^[\w.:-]{1,128}$/u;

export const withRequestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && FIT.test(given) ? given : randomUUID();
  response.set('x-request-id', requestId);
  inRequest({ requestId }, next);
};
