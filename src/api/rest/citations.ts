/** `POST /v1/citations`: the look-up for those without GraphQL. */
import type { Express, Request, Response } from 'express';
import type { z } from 'zod';
import { LookupError, type LookupRequest } from '../../app/lookup';
import { regionOfArgument } from '../../app/lookup/hint';
import { included } from '../../app/lookup/included';
import { toJson } from '../../app/lookup/json';
import { OverBudget } from '../http/api-errors';
import { readAsked } from '../http/asked';
import { jsonBody } from '../http/body';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { budgetedLookUp, type LookupService, standingLimits } from '../http/lookup-service';
import { expressPath, ROUTES } from '../http/routes';
import { contextsFor, type GraphRoutes } from './graph-request';
import { CITATIONS_BODY, CITATIONS_QUERY, NOTHING } from './schemas';

export function lookupRoutes(app: Express, service: LookupService, graph: GraphRoutes): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const limit = service.limits.charactersPerRequest * 6 + 10_000;
  app.get(expressPath(ROUTES.citationLimits), (request, response, next) => {
    if (!readAsked(NOTHING, request.query, response)) return;
    response.set('Cache-Control', 'private, no-store');
    standingLimits(service, budgetIn(response)).then((limits) => void response.json(limits), next);
  });
  app.post(expressPath(ROUTES.citations), withinBudget(), jsonBody(limit), (request, response, next) => {
    answer(request, response, service, graph).catch(next);
  });
}

async function answer(
  request: Request,
  response: Response,
  service: LookupService,
  graph: GraphRoutes,
): Promise<void> {
  const options = readAsked(CITATIONS_QUERY, request.query, response);
  if (!options) return;
  const asked = readAsked(CITATIONS_BODY, request.body, response);
  if (!asked) return;
  try {
    const results = await budgetedLookUp(service, requestOf(asked), budgetIn(response));
    const { include = [] } = options;
    const beside =
      include.length === 0
        ? []
        : await included(results.flat(), include, contextsFor(response, graph, 0)().loaders);
    let at = 0;
    const lists = results.map((entries) => ({
      citations: entries.map((entry) => ({ ...toJson(entry), ...beside[at++] })),
    }));
    response.json(asked.text === undefined ? { results: lists } : lists[0]);
  } catch (error) {
    if (error instanceof OverBudget) sendOver(response, error);
    else if (error instanceof LookupError) refuseLookup(response, error);
    else throw error;
  }
}

/** Shared with the check of drafts: a text too long is 413, any other argument 400. */
export function refuseLookup(response: Response, { argument, message, messageEn }: LookupError): void {
  const tooLong = argument === 'text';
  const [status, code] = tooLong ? [413, 'TEXT_TOO_LONG'] : [400, 'BAD_USER_INPUT'];
  refuse(response, { status, code, argument, message, messageEn });
}

/** @throws LookupError for a hint of a place that is none, or one of several. */
function requestOf({
  text,
  texts,
  asOf,
  issuerHint,
  ownTitle,
}: z.output<typeof CITATIONS_BODY>): LookupRequest {
  return {
    texts: texts ?? [text!],
    asOf: asOf ?? undefined,
    region: issuerHint == null ? undefined : regionOfArgument('issuerHint', issuerHint),
    ownTitle: ownTitle ?? undefined,
  };
}
