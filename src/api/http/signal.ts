/** Ends what a request has under way when its time is up, or nobody waits for the answer any more. */
import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { clientGone, queryTimedOut } from './api-errors';

export function signalOf(response: Response, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  // Each statement of the request listens to it.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(queryTimedOut(timeoutMs)), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(clientGone());
  });
  return controller.signal;
}
