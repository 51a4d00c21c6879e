/** `POST /v1/suggestions`: articles that a text may rest on, for those without GraphQL. */
import type { Express, Request, Response } from 'express';
import { LookupError } from '../../app/lookup';
import { regionOfArgument } from '../../app/lookup/hint';
import { SUGGEST_LIMITS, type SuggestedProvisions } from '../../app/suggest';
import { OverBudget } from '../http/api-errors';
import { readAsked } from '../http/asked';
import { jsonBody } from '../http/body';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { expressPath, ROUTES } from '../http/routes';
import { budgetedSuggestions, type SuggestService } from '../http/suggest-service';
import { refuseLookup } from './citations';
import { NOTHING, SUGGESTIONS_BODY } from './schemas';

export function suggestRoutes(app: Express, service: SuggestService): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const longest = SUGGEST_LIMITS.charactersPerRequest * 6 + 10_000;
  app.post(expressPath(ROUTES.suggestions), withinBudget(), jsonBody(longest), (request, response, next) => {
    answer(request, response, service).catch(next);
  });
}

async function answer(request: Request, response: Response, service: SuggestService): Promise<void> {
  if (!readAsked(NOTHING, request.query, response)) return;
  const asked = readAsked(SUGGESTIONS_BODY, request.body, response);
  if (!asked) return;
  try {
    const { text, asOf, region, source } = asked;
    const found = await budgetedSuggestions(
      service,
      {
        text,
        asOf: asOf ?? undefined,
        region: region == null ? undefined : regionOfArgument('region', region),
        source: source ?? undefined,
      },
      budgetIn(response),
    );
    response.set('Cache-Control', 'private, no-store').json(toJson(found));
  } catch (error) {
    if (error instanceof OverBudget) sendOver(response, error);
    else if (error instanceof LookupError) refuseLookup(response, error);
    else throw error;
  }
}

function toJson({ suggestions, ...rest }: SuggestedProvisions) {
  return {
    ...rest,
    suggestions: suggestions.map(({ provision, articleText, ...each }) => ({
      ...each,
      provisionId: provision,
      text: articleText,
    })),
  };
}
