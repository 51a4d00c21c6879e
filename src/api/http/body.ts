/** Bodies of JSON, in UTF-8 and of bounded size. */
import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';

export const JSON_TYPES = ['application/json', 'application/graphql+json'];

/** A broken character would be read as another one, and a law's name with it. */
class NotUtf8 extends Error {
  readonly status = 400;
}

export function jsonBody(limit: number | string): RequestHandler {
  return express.json({
    limit,
    type: JSON_TYPES,
    verify: (_request, _response, body) => {
      if (!isUtf8(body)) throw new NotUtf8('expected UTF-8');
    },
  });
}
