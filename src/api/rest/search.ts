/** `GET /v1/search`: what the GraphQL search finds, for those without GraphQL. */
import type { Express, NextFunction, Request, Response } from 'express';
import { todayInBeijing } from '../../domain/model/days';
import type { FairStatements } from '../../graph/connection/fair';
import { asker, Unanswered } from '../graphql/ask';
import { type ApiServices, createContext } from '../graphql/context';
import { actorOf } from '../http/admission';
import { readAsked } from '../http/asked';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import { signalOf } from '../http/signal';
import { SEARCH } from '../mcp/documents';
import { SEARCH_QUERY } from './schemas';

interface SearchOptions {
  services: ApiServices;
  fair: FairStatements;
  timeoutMs: number;
}

interface Data {
  search: {
    totalCount: number;
    totalCountIsBound: boolean;
    matching: string;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { snippet: string; score: number; node: object }[];
  };
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
  const { text, yearFrom, yearTo, first = 20, ...filters } = asked;
  const statusOn = filters.inForceOn ?? todayInBeijing();
  const years =
    yearFrom === undefined && yearTo === undefined ? null : { from: yearFrom ?? null, to: yearTo ?? null };
  const { services, fair, timeoutMs } = options;
  const budget = budgetIn(response);
  const signal = signalOf(response, timeoutMs);
  const given = { budget, actor: actorOf(response), signal, statements: fair.of(budget.client) };
  const ask = asker(() => createContext(services, given));
  try {
    const { search } = await ask<Data>(SEARCH, { query: text, ...filters, years, first, day: statusOn });
    const { edges, pageInfo, ...counts } = search;
    response
      .set('Cache-Control', 'private, no-store')
      .json({ ...counts, statusOn, ...pageInfo, results: edges });
  } catch (error) {
    if (!(error instanceof Unanswered) || error.error.extensions.code !== 'BAD_USER_INPUT') throw error;
    const { message, extensions } = error.error;
    const { code, argument, messageEn = message } = extensions as Record<string, string>;
    refuse(response, { status: 400, code: code!, message, messageEn, argument });
  }
}
