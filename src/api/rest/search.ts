/** `GET /v1/search`: what the GraphQL search finds, for those without GraphQL. */
import type { Express, NextFunction, Request, Response } from 'express';
import type { FairStatements } from '../../graph/connection/fair';
import { asker, Unanswered } from '../graphql/ask';
import { type ApiServices, createContext } from '../graphql/context';
import { actorOf } from '../http/admission';
import { readAsked } from '../http/asked';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import { signalOf } from '../http/signal';
import { SEARCH, type SearchAnswer, searchVariables } from '../search-question';
import { SEARCH_QUERY } from './schemas';

interface SearchOptions {
  services: ApiServices;
  fair: FairStatements;
  timeoutMs: number;
}

export function searchRoutes(app: Express, options: SearchOptions): void {
  app.get(
    expressPath(ROUTES.search),
    withinBudget(ROUTES.search.cost),
    (request: Request, response: Response, next: NextFunction) => {
      answer(request, response, options).catch(next);
    },
  );
}

async function answer(request: Request, response: Response, options: SearchOptions): Promise<void> {
  const asked = readAsked(SEARCH_QUERY, request.query, response);
  if (!asked) return;
  const { text, first = 20, ...filters } = asked;
  const variables = searchVariables({ query: text, first, ...filters });
  const { services, fair, timeoutMs } = options;
  const budget = budgetIn(response);
  const signal = signalOf(response, timeoutMs);
  const given = { budget, actor: actorOf(response), signal, statements: fair.of(budget.client) };
  const ask = asker(() => createContext(services, given));
  try {
    const { search } = await ask<SearchAnswer<object>>(SEARCH, variables);
    const { edges, pageInfo, ...counts } = search;
    response
      .set('Cache-Control', 'private, no-store')
      .json({ ...counts, statusOn: variables.day, ...pageInfo, results: edges });
  } catch (error) {
    if (!(error instanceof Unanswered) || error.error.extensions.code !== 'BAD_USER_INPUT') throw error;
    const { message, extensions } = error.error;
    const { code, argument, messageEn = message } = extensions as Record<string, string>;
    refuse(response, { status: 400, code: code!, message, messageEn, argument });
  }
}
