/** The look-up as GraphQL, REST and assistants' tools share it, counted against the client's budget. */

import { type LookupEntry, type LookupRequest, lookUpSteps } from '../../app/lookup';
import type { KnowledgeCache } from '../../app/lookup/knowledge-cache';
import { LOOKUP_LIMITS, type LookupLimits } from '../../app/lookup/limits';
import { inSlices } from '../../platform/slices';
import { CITATION_COST, type ClientBudget } from './budget';

export interface LookupService {
  knowledge: KnowledgeCache;
  limits: LookupLimits;
  /** Told how many citations were found each time. */
  onCitations: (count: number) => void;
}

export function lookupService(
  knowledge: KnowledgeCache,
  limits: Partial<LookupLimits> = {},
  onCitations: (count: number) => void = () => {},
): LookupService {
  return { knowledge, limits: { ...LOOKUP_LIMITS, ...limits }, onCitations };
}

/** Characters read for a cost of one. */
export const CHARACTERS_FOR_ONE = 100;

/** Texts are counted before they are read, citations once they are found. */
export async function budgetedLookUp(
  { knowledge, limits, onCitations }: LookupService,
  request: LookupRequest,
  budget: ClientBudget,
): Promise<LookupEntry[][]> {
  await budget.charge(
    Math.ceil(Math.min(lengthOf(request), limits.charactersPerRequest) / CHARACTERS_FOR_ONE),
  );
  const results = await inSlices(lookUpSteps(request, await knowledge.get(), limits));
  const found = results.reduce((sum, entries) => sum + entries.length, 0);
  onCitations(found);
  await budget.spend(found * CITATION_COST);
  return results;
}

/** The limits and what is left of them, in citations; null: no limit. */
export async function standingLimits({ limits }: LookupService, budget: ClientBudget) {
  const standing = await budget.standing();
  return {
    ...limits,
    citationsPerMinute: standing && Math.floor(standing.perMinute / CITATION_COST),
    remaining: standing && Math.floor(standing.remaining / CITATION_COST),
  };
}

function lengthOf({ texts }: LookupRequest): number {
  return texts.reduce((sum, each) => sum + (typeof each === 'string' ? each : each.text).length, 0);
}
