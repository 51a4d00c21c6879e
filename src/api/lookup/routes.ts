/** `POST /v1/citations`: the look-up for those without GraphQL. */
import type { Express, Request, Response } from 'express';
import { regionOfHint } from '../../lookup/hint';
import { toJson } from '../../lookup/json';
import type { KnowledgeCache } from '../../lookup/knowledge-cache';
import { CitationMeter, LOOKUP_LIMITS, type LookupLimits } from '../../lookup/limits';
import { LookupError, lookUp } from '../../lookup/lookup';
import { jsonBody } from '../http/body';
import { clientOf } from '../http/client';

export interface LookupService {
  knowledge: KnowledgeCache;
  meter: CitationMeter;
  limits: LookupLimits;
}

/** `onCitations` is told how many were resolved each time. */
export function lookupService(
  knowledge: KnowledgeCache,
  limits: Partial<LookupLimits> = {},
  onCitations?: (count: number) => void,
): LookupService {
  const all = { ...LOOKUP_LIMITS, ...limits };
  return { knowledge, limits: all, meter: new CitationMeter(all.citationsPerMinute, Date.now, onCitations) };
}

export function lookupRoutes(app: Express, service: LookupService): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const limit = service.limits.charactersPerRequest * 6 + 10_000;
  app.get('/v1/citations/limits', (request, response) => {
    response.json({ ...service.limits, remaining: service.meter.remaining(clientOf(request)) });
  });
  app.post('/v1/citations', jsonBody(limit), (request, response, next) => {
    answer(request, response, service).catch(next);
  });
  app.all('/v1/citations', (_request, response) => {
    response.set('Allow', 'POST').status(405).json(failure('method', '请用 POST（expected POST）'));
  });
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
  const client = clientOf(request);
  const wait = service.meter.waitSeconds(client);
  if (wait > 0) {
    response
      .set('Retry-After', String(wait))
      .status(429)
      .json(failure('rate', `每分钟最多 ${service.limits.citationsPerMinute} 处引用，请在 ${wait} 秒后再试`));
    return;
  }
  const parsed = parseBody(request.body);
  if ('error' in parsed) {
    response.status(400).json(parsed.error);
    return;
  }
  try {
    const results = lookUp(parsed, await service.knowledge.get(), service.limits);
    service.meter.record(
      client,
      results.reduce((sum, entries) => sum + entries.length, 0),
    );
    const lists = results.map((entries) => ({ citations: entries.map(toJson) }));
    response.json(parsed.single ? lists[0] : { results: lists });
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    response.status(error.argument === 'text' ? 413 : 400).json(failure(error.argument, error.message));
  }
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
  return {
    texts: text === undefined ? (texts as string[]) : [text as string],
    single: text !== undefined,
    asOf: (asOf as string | null) ?? undefined,
    region: typeof issuerHint === 'string' ? regionOfHint(issuerHint) : undefined,
    ownTitle: (ownTitle as string | null) ?? undefined,
  };
}

function failure(argument: string, message: string) {
  return { error: { argument, message } };
}
