/** `GET /v1/search`: what the GraphQL search finds, for those without GraphQL. */
import type { Express, NextFunction, Request, Response } from 'express';
import { asker, Unanswered } from '../graphql/ask';
import { readAsked } from '../http/asked';
import { withinBudget } from '../http/budgeted';
import { expressPath, ROUTES } from '../http/routes';
import { SEARCH, type SearchAnswer, searchVariables } from '../search-question';
import { contextsFor, type GraphRoutes, refusedAsInput } from './graph-request';
import { SEARCH_QUERY } from './schemas';

export function searchRoutes(app: Express, options: GraphRoutes): void {
  app.get(
    expressPath(ROUTES.search),
    withinBudget(ROUTES.search.cost),
    (request: Request, response: Response, next: NextFunction) => {
      answer(request, response, options).catch(next);
    },
  );
}

async function answer(request: Request, response: Response, options: GraphRoutes): Promise<void> {
  const asked = readAsked(SEARCH_QUERY, request.query, response);
  if (!asked) return;
  const { text, first = 20, ...filters } = asked;
  const variables = searchVariables({ query: text, first, ...filters });
  const ask = asker(contextsFor(response, options, ROUTES.search.cost));
  try {
    const { search } = await ask<SearchAnswer<object>>(SEARCH, variables);
    const { edges, pageInfo, ...counts } = search;
    response
      .set('Cache-Control', 'private, no-store')
      .json({ ...counts, statusOn: variables.day, ...pageInfo, results: edges });
  } catch (error) {
    if (!(error instanceof Unanswered) || !refusedAsInput(response, error.error)) throw error;
  }
}
