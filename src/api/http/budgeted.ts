/** Each request counts against its client's budget, and hears in its headers how the client stands. */
import type { RequestHandler, Response } from 'express';
import { actorOf } from './admission';
import { OverBudget } from './api-errors';
import {
  budgetOf,
  type ClientBudget,
  type CostBudget,
  REQUEST_COST,
  type Standing,
  WINDOW_SECONDS,
} from './budget';
import { clientOf } from './client';
import { refuse as sendRefusal } from './errors';

/** Counts the request, and refuses nothing: whoever answers it says what is answered to those over their budget. */
export function budgeted(budget: CostBudget): RequestHandler {
  return (request, response, next) => {
    const client = clientOf(request, actorOf(response));
    const own = budgetOf(budget, client, (standing) => tell(response, standing));
    response.locals.budget = own;
    own.spend(REQUEST_COST).then(() => next(), next);
  };
}

export function budgetIn({ locals }: Response): ClientBudget {
  return locals.budget as ClientBudget;
}

type Refuse = (response: Response, over: OverBudget) => void;

/** Refuses those over their budget, and counts so much more for the others. `refuse`: in a form of its own. */
export function withinBudget(cost = 0, refuse: Refuse = refusePlainly): RequestHandler {
  return (_request, response, next) => {
    budgetIn(response)
      .charge(cost)
      .then(
        () => next(),
        (error: unknown) => {
          if (error instanceof OverBudget) sendOver(response, error, refuse);
          else next(error);
        },
      );
  };
}

export function sendOver(response: Response, over: OverBudget, refuse: Refuse = refusePlainly): void {
  response.set('Retry-After', String(over.retryAfter));
  refuse(response, over);
}

function refusePlainly(response: Response, { message, messageEn, retryAfter }: OverBudget): void {
  sendRefusal(response, { status: 429, code: 'RATE_LIMITED', message, messageEn, retryAfter });
}

/** As draft-ietf-httpapi-ratelimit-headers has it: q the quota, w the window, r what remains, t when it is renewed. */
function tell(response: Response, { perMinute, remaining, seconds }: Standing): void {
  if (response.headersSent) return;
  response.set('RateLimit-Policy', `"cost";q=${perMinute};w=${WINDOW_SECONDS}`);
  response.set('RateLimit', `"cost";r=${remaining};t=${seconds}`);
}
