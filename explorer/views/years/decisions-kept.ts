/** What someone filled in of a clean-up: kept in the browser alone, body by body. */
import { CLEAN_UP_PROPOSALS, type CleanUpProposal } from '../../../src/domain/research/clean-up';
import type { CleanUpDecision } from '../../../src/domain/research/clean-up-table';
import { keep, kept } from '../../lib/storage';

/** By id of the document. */
export type Decisions = Readonly<Record<string, CleanUpDecision>>;

export const OPEN: CleanUpDecision = { outcome: null, remark: '' };

export function keptDecisions(body: string): Decisions {
  try {
    const parsed: unknown = JSON.parse(kept(nameOf(body)) ?? '{}');
    return Object.fromEntries(
      Object.entries(parsed as Record<string, Partial<CleanUpDecision>>).map(
        ([source, { outcome, remark }]) => [
          source,
          { outcome: proposalOf(outcome), remark: typeof remark === 'string' ? remark : '' },
        ],
      ),
    );
  } catch {
    return {};
  }
}

/** Gives what is kept; a document of which nothing was said is not in it. */
export function keepDecision(
  body: string,
  decisions: Decisions,
  changed: Readonly<Record<string, CleanUpDecision>>,
): Decisions {
  const all = Object.entries({ ...decisions, ...changed }).filter(
    ([, { outcome, remark }]) => outcome !== null || remark !== '',
  );
  const next = Object.fromEntries(all);
  keep(nameOf(body), JSON.stringify(next));
  return next;
}

function nameOf(body: string): string {
  return `cleanup.${body}`;
}

function proposalOf(text: unknown): CleanUpProposal | null {
  return CLEAN_UP_PROPOSALS.find((each) => each === text) ?? null;
}
