/** Suggestions for any text as GraphQL, REST and assistants' tools share them, counted as a look-up is. */
import {
  SUGGEST_LIMITS,
  type SuggestedProvisions,
  type SuggestRequest,
  suggestProvisions,
} from '../../app/suggest';
import { articlesInGraph } from '../../app/suggest/shelf';
import type { ReadGraph } from '../../graph/connection/read';
import type { ClientBudget } from './budget';
import type { LookupService } from './lookup-service';

/** Each sentence is compared with every article, which takes long: 20,000 characters some seconds. */
const COST_OF_CHARACTER = 10;
/** Of reading the articles, once they are not at hand. */
const LEAST_COST = 100;

export interface SuggestService {
  lookup: LookupService;
  graph: ReadGraph;
}

/** Nothing of the text is kept or logged. */
export async function budgetedSuggestions(
  { lookup, graph }: SuggestService,
  request: SuggestRequest,
  budget: ClientBudget,
): Promise<SuggestedProvisions> {
  await budget.charge(
    LEAST_COST + Math.min(request.text.length, SUGGEST_LIMITS.charactersPerRequest) * COST_OF_CHARACTER,
  );
  return suggestProvisions(request, await lookup.knowledge.get(), articlesInGraph(graph));
}
