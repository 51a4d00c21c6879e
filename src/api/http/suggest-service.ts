/** Suggestions for any text as GraphQL, REST and assistants' tools share them, counted as a look-up is. */
import { type SuggestedProvisions, type SuggestRequest, suggestProvisions } from '../../app/suggest';
import { articlesInGraph } from '../../app/suggest/shelf';
import type { ReadGraph } from '../../graph/connection/read';
import type { ClientBudget } from './budget';
import type { LookupService } from './lookup-service';

/** Each sentence is compared with every article: characters read for a cost of one. */
const CHARACTERS_FOR_ONE = 10;
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
  await budget.charge(LEAST_COST + Math.ceil(request.text.length / CHARACTERS_FOR_ONE));
  return suggestProvisions(request, await lookup.knowledge.get(), articlesInGraph(graph));
}
