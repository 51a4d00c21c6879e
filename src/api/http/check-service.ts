/** The check of a draft as REST, GraphQL and assistants' tools share it, counted as a look-up is. */
import { type CheckRequest, type CheckResult, checkText } from '../../app/check';
import { CHECK_LIMITS } from '../../app/check/limits';
import { type TextHolder, textsInGraph } from '../../app/check/texts';
import type { LookupLimits } from '../../app/lookup/limits';
import type { ReadGraph } from '../../graph/connection/read';
import { CITATION_COST, type ClientBudget } from './budget';
import { CHARACTERS_FOR_ONE, type LookupService } from './lookup-service';

export interface CheckService {
  lookup: LookupService;
  texts: TextHolder;
  limits: LookupLimits;
}

/** One for each graph, so that texts kept by one request serve the next. */
const holders = new WeakMap<ReadGraph, TextHolder>();

export function checkService(
  lookup: LookupService,
  graph: ReadGraph,
  limits: Partial<LookupLimits> = {},
): CheckService {
  let texts = holders.get(graph);
  if (!texts) {
    texts = textsInGraph(graph);
    holders.set(graph, texts);
  }
  return { lookup, texts, limits: { ...CHECK_LIMITS, ...limits } };
}

/** Nothing of the draft is kept or logged. */
export async function budgetedCheck(
  { lookup, texts, limits }: CheckService,
  request: CheckRequest,
  budget: ClientBudget,
): Promise<CheckResult> {
  const length = Math.min(request.text.length, limits.charactersPerRequest);
  await budget.charge(Math.ceil(length / CHARACTERS_FOR_ONE));
  const result = await checkText(request, await lookup.knowledge.get(), texts, limits);
  lookup.onCitations(result.citations.length);
  await budget.spend(result.citations.length * CITATION_COST);
  return result;
}
