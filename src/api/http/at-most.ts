/** So many requests of a kind at once: each holds memory, or a place in the database, for as long as it lasts. */
import type { RequestHandler, Response } from 'express';

/** The others are told to come again after `retryAfter` seconds; `refuse` answers them, with a status of 429. */
export function atMost(
  most: number,
  retryAfter: number,
  refuse: (response: Response) => void,
): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= most) {
      response.set('Retry-After', String(retryAfter));
      refuse(response);
      return;
    }
    running++;
    response.once('close', () => running--);
    next();
  };
}
