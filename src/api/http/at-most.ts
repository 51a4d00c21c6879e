/** So many requests of a kind at once: each holds memory, or a place in the database, for as long as it lasts. */
import type { RequestHandler, Response } from 'express';

export interface Share {
  most: number;
  /** Of one client, so that it leaves places to others. */
  perClient: number;
  clientOf: (response: Response) => string;
}

/** The others are told to come again after `retryAfter` seconds; `refuse` answers them, with a status of 429. */
export function atMost(
  { most, perClient, clientOf }: Share,
  retryAfter: number,
  refuse: (response: Response) => void,
): RequestHandler {
  let running = 0;
  const byClient = new Map<string, number>();
  return (_request, response, next) => {
    const client = clientOf(response);
    const own = byClient.get(client) ?? 0;
    if (running >= most || own >= perClient) {
      response.set('Retry-After', String(retryAfter));
      refuse(response);
      return;
    }
    running++;
    byClient.set(client, own + 1);
    response.once('close', () => {
      running--;
      const left = byClient.get(client)! - 1;
      if (left === 0) byClient.delete(client);
      else byClient.set(client, left);
    });
    next();
  };
}
