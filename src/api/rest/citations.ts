/** `POST /v1/citations`: the look-up for those without GraphQL. */
import type { Express, Request, Response } from 'express';
import { LookupError } from '../../app/lookup';
import { PlaceError, regionOfHint } from '../../app/lookup/hint';
import { toJson } from '../../app/lookup/json';
import { OverBudget } from '../http/api-errors';
import { jsonBody } from '../http/body';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { budgetedLookUp, type LookupService, standingLimits } from '../http/lookup-service';
import { expressPath, ROUTES } from '../http/routes';

export function lookupRoutes(app: Express, service: LookupService): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const limit = service.limits.charactersPerRequest * 6 + 10_000;
  app.get(expressPath(ROUTES.citationLimits), (_request, response, next) => {
    standingLimits(service, budgetIn(response)).then((limits) => void response.json(limits), next);
  });
  app.post(
    expressPath(ROUTES.citations),
    withinBudget(0, refuseOver),
    jsonBody(limit),
    (request, response, next) => {
      answer(request, response, service).catch(next);
    },
  );
  app.use(
    '/v1',
    (
      error: Error & { status?: number; type?: string },
      _request: Request,
      response: Response,
      next: (error: unknown) => void,
    ) => {
      if (!error.status || error.status >= 500) next(error);
      else
        response
          .status(error.status)
          .json(failure('body', `请求体不可读（${error.type ?? 'invalid'}）：expected a JSON object`));
    },
  );
}

async function answer(request: Request, response: Response, service: LookupService): Promise<void> {
  const parsed = parseBody(request.body);
  if ('error' in parsed) {
    response.status(400).json(parsed.error);
    return;
  }
  try {
    const results = await budgetedLookUp(service, parsed, budgetIn(response));
    const lists = results.map((entries) => ({ citations: entries.map(toJson) }));
    response.json(parsed.single ? lists[0] : { results: lists });
  } catch (error) {
    if (error instanceof OverBudget) sendOver(response, error, refuseOver);
    else if (error instanceof LookupError) {
      response.status(error.argument === 'text' ? 413 : 400).json(failure(error.argument, error.message));
    } else throw error;
  }
}

function refuseOver(response: Response, { message }: OverBudget): void {
  response.status(429).json(failure('rate', message));
}

interface ParsedBody {
  texts: string[];
  single: boolean;
  asOf?: string;
  region?: string[];
  ownTitle?: string;
}

function parseBody(body: unknown): ParsedBody | { error: object } {
  const wrong = (argument: string, message: string) => ({ error: failure(argument, message) });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return wrong(
      'body',
      '应为 JSON 对象（expected a JSON object），如 {"text": "…"}；Content-Type: application/json',
    );
  }
  const { text, texts, asOf, issuerHint, ownTitle } = body as Record<string, unknown>;
  if ((text === undefined) === (texts === undefined)) {
    return wrong('text', 'text 与 texts 须且只须给一个（expected exactly one of text and texts）');
  }
  if (text !== undefined && typeof text !== 'string')
    return wrong('text', `应为字符串（expected a string），but got: ${typeof text}`);
  if (texts !== undefined && !(Array.isArray(texts) && texts.every((each) => typeof each === 'string'))) {
    return wrong('texts', '应为字符串数组（expected an array of strings）');
  }
  if (asOf !== undefined && asOf !== null && typeof asOf !== 'string')
    return wrong('asOf', '应为 YYYY-MM-DD（expected a date）');
  if (issuerHint !== undefined && issuerHint !== null && typeof issuerHint !== 'string') {
    return wrong('issuerHint', '应为机关名或地区路径（expected a body’s name or a region path）');
  }
  if (ownTitle !== undefined && ownTitle !== null && typeof ownTitle !== 'string') {
    return wrong('ownTitle', '应为文本自身的题名（expected the text’s own title）');
  }
  let region: string[] | undefined;
  try {
    region = typeof issuerHint === 'string' ? regionOfHint(issuerHint) : undefined;
  } catch (error) {
    if (error instanceof PlaceError) return wrong('issuerHint', error.message);
    throw error;
  }
  return {
    texts: text === undefined ? (texts as string[]) : [text as string],
    single: text !== undefined,
    asOf: (asOf as string | null) ?? undefined,
    region,
    ownTitle: (ownTitle as string | null) ?? undefined,
  };
}

function failure(argument: string, message: string) {
  return { error: { argument, message } };
}
