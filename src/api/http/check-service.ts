/** The check of a draft as REST, GraphQL and assistants' tools share it, counted as a look-up is. */
import type { CheckResult } from '../../app/check';
import { type CheckedFile, checkFile, type FileRequest, lengthOf } from '../../app/check/file';
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

/** Bytes of a file read for a cost of one. */
const BYTES_FOR_ONE = 10_000;

/** Of a file or a table, before it is read. */
export async function chargeForReading(budget: ClientBudget, length: number): Promise<void> {
  await budget.charge(Math.ceil(length / BYTES_FOR_ONE));
}

/** Nothing of the draft is kept or logged. */
export async function budgetedCheck(
  { lookup, texts, limits }: CheckService,
  given: CheckedFile,
  request: FileRequest,
  budget: ClientBudget,
): Promise<CheckResult> {
  const length = Math.min(lengthOf(given), limits.charactersPerRequest);
  await budget.charge(Math.ceil(length / CHARACTERS_FOR_ONE));
  const result = await checkFile(given, request, await lookup.knowledge.get(), texts, limits);
  lookup.onCitations(result.citations.length);
  await budget.spend(result.citations.length * CITATION_COST);
  return result;
}
