/** Decisions on one link, sent with the revision they are taken in view of. */
import { request } from '../../api/request';
import { forgetAll } from '../../api/use-load';
import {
  type CitationRelation,
  ConfirmLinkDocument,
  CorrectLinkDocument,
  type DecidedFragment,
  DecideLinksDocument,
  type LinkTargetInput,
  RejectLinkDocument,
  type ReviewLinkFragment,
  UndoDecisionDocument,
} from '../../generated/operations';

/** What the link leads to, what the citation does with it, or both. */
export interface Correction {
  target?: LinkTargetInput;
  relation?: CitationRelation;
}

export type Decision =
  | { action: 'confirm' }
  | { action: 'reject'; reason: string }
  | ({ action: 'correct' } & Correction)
  | { action: 'undo' };

export interface Outcome {
  /** The link as it stands now, decided or not. */
  link: ReviewLinkFragment | null;
  /** Why nothing was decided; null when it was. */
  problem: string | null;
}

export async function decide({ id, revision }: ReviewLinkFragment, decision: Decision): Promise<Outcome> {
  const decided = await send({ link: id, revision }, decision);
  forgetAll();
  return outcomeOf(decided);
}

/** As many as the server decides at once. */
const AT_ONCE = 100;

/** One decision on several links. @returns what became of each, in their order. */
export async function decideAll(
  links: readonly ReviewLinkFragment[],
  decision: Exclude<Decision, { action: 'correct' }>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const action = ACTIONS[decision.action];
  const reason = decision.action === 'reject' ? decision.reason : null;
  for (let from = 0; from < links.length; from += AT_ONCE) {
    const decisions = links
      .slice(from, from + AT_ONCE)
      .map(({ id, revision }) => ({ link: id, revision, action, reason }));
    const { decideLinks } = await request(DecideLinksDocument, { decisions });
    outcomes.push(...decideLinks.results.map(outcomeOf));
  }
  forgetAll();
  return outcomes;
}

const ACTIONS = { confirm: 'CONFIRM', reject: 'REJECT', undo: 'UNDO' } as const;

function outcomeOf({ link, userErrors }: DecidedFragment): Outcome {
  const error = userErrors[0];
  if (!error) return { link: link ?? null, problem: null };
  const current = error.__typename === 'StaleDecision' ? error.link : link;
  return { link: current ?? null, problem: error.message };
}

function correctionOf({ target, relation }: Correction): Correction {
  return { target, relation };
}

async function send(on: { link: string; revision: number }, decision: Decision): Promise<DecidedFragment> {
  switch (decision.action) {
    case 'confirm':
      return (await request(ConfirmLinkDocument, { input: on })).confirmLink;
    case 'reject':
      return (await request(RejectLinkDocument, { input: { ...on, reason: decision.reason } })).rejectLink;
    case 'correct':
      return (await request(CorrectLinkDocument, { input: { ...on, ...correctionOf(decision) } }))
        .correctLink;
    case 'undo':
      return (await request(UndoDecisionDocument, { input: on })).undoDecision;
  }
}
