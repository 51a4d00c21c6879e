/** People's decisions on links, each with its place in the link's history, or the reason why it was not taken. */

import { randomUUID } from 'node:crypto';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { FileResult } from '../../domain/model/import';
import { isSettled, type Reading, sameReading } from '../../domain/review/reading';
import {
  isRefusal,
  type LinkState,
  nextState,
  type Refusal,
  reasonOf,
  refuse,
  standingDecisions,
} from '../../domain/review/states';
import { lockReports, type Step, writeStep } from '../../graph/commands/decisions';
import { inTurn } from '../../graph/commands/import-lock';
import { type DeletedReport, deleteReport } from '../../graph/commands/report';
import { graphIn, inWrite } from '../../graph/connection/write';
import { decisionOf, type LinkRow, linksById, type StoredDecision } from '../../graph/queries/links';
import { valuesOf } from '../../graph/statements/batches';
import type { Actor } from '../../platform/access/roles';
import {
  type FormerText,
  listFormerTexts,
  type Restored,
  restoreReport,
  withTextFile,
} from '../imports/former-texts';
import {
  type PublishOptions,
  publishReport,
  saveDraft,
  type Withdrawn,
  withdrawReport,
} from '../imports/report-states';
import { settleReported } from '../imports/reported';
import { addition } from './addition';
import type { AdditionRequest, DecisionOutcome, DecisionRequest } from './requests';
import { clashOf, correctedReading } from './target';

export interface ReviewDesk {
  /** In the order given and in one transaction; each that can be taken is. */
  decide(actor: Actor, requests: readonly DecisionRequest[]): Promise<DecisionOutcome[]>;
  add(actor: Actor, request: AdditionRequest): Promise<DecisionOutcome>;
  /**
   * Takes a report out; decisions on it stay as orphans. null where there is none of that id.
   * @param by the person's name; null for the command line.
   */
  deleteReport(id: string, by?: string | null): Promise<DeletedReport | null>;
  /** Of a report, the newest first. */
  formerTexts(report: string): Promise<FormerText[]>;
  /** A former text takes the place of the one held. */
  restoreReport(formerText: string, by?: string | null): Promise<Restored>;
  /** Keeps a text as a draft. @param name of the file it would be. */
  saveDraft(name: string, text: string, by?: string | null): Promise<FileResult>;
  /** A draft, or a withdrawn report, into the graph; null where there is none of that id. */
  publishReport(id: string, options?: PublishOptions): Promise<FileResult | null>;
  /** Out of the graph, its text kept. */
  withdrawReport(id: string, options?: { reason?: string | null; by?: string | null }): Promise<Withdrawn>;
}

export function reviewDesk(driver: Driver): ReviewDesk {
  return {
    decide(actor, requests) {
      const attempts = requests.map(() => randomUUID());
      return inWrite(driver, async (tx) => {
        await lockReports(tx, await reportsOf(tx, requests));
        const outcomes: DecisionOutcome[] = [];
        for (const [index, request] of requests.entries())
          outcomes.push(await decideOne(tx, actor, request, attempts[index]!));
        return outcomes;
      });
    },
    add(actor, request) {
      const attempt = randomUUID();
      return inWrite(driver, async (tx) => {
        const step = await addition(tx, actor, request);
        if (!('code' in step)) return taken(tx, actor, { ...step, attempt });
        const existing = step.existing ?? null;
        return (existing && (await takenBefore(tx, existing.id, attempt))) ?? refused(existing, step);
      });
    },
    deleteReport: (id, by = null) =>
      inTurn(driver, async () => {
        const deleted = await deleteReport(driver, id, by);
        if (deleted) await settleReported(driver);
        return deleted;
      }),
    formerTexts: (report) => listFormerTexts(driver, report),
    restoreReport: (formerText, by = null) => restoreReport(driver, formerText, by),
    saveDraft: (name, text, by = null) => withTextFile(text, (path) => saveDraft(driver, { path, name }, by)),
    publishReport: (id, options) => publishReport(driver, id, options),
    withdrawReport: (id, options) => withdrawReport(driver, id, options),
  };
}

/** Where nothing is decided: for those who only read. */
export const NO_REVIEW: ReviewDesk = {
  decide: onlyReads,
  add: onlyReads,
  deleteReport: onlyReads,
  formerTexts: onlyReads,
  restoreReport: onlyReads,
  saveDraft: onlyReads,
  publishReport: onlyReads,
  withdrawReport: onlyReads,
};

function onlyReads(): Promise<never> {
  return Promise.reject(new Error('expected a review desk, but got: a service that only reads'));
}

async function reportsOf(tx: ManagedTransaction, requests: readonly DecisionRequest[]): Promise<string[]> {
  const links = await linksById(graphIn(tx), [...new Set(requests.map(({ link }) => link))]);
  return links.flatMap((link) => (link ? [link.reportId] : []));
}

async function decideOne(
  tx: ManagedTransaction,
  actor: Actor,
  request: DecisionRequest,
  attempt: string,
): Promise<DecisionOutcome> {
  const [link] = await linksById(graphIn(tx), [request.link]);
  if (!link) {
    return refused(
      null,
      refuse('LINK_NOT_FOUND', 'link', `没有这一联系：expected the id of a link, but got: ${request.link}`),
    );
  }
  if (link.revision !== request.revision) {
    const before = await takenBefore(tx, link.id, attempt);
    if (before) return before;
    return refused(
      link,
      refuse(
        'STALE',
        'revision',
        `此联系已有新的决定，请看过现状再决定：expected revision ${link.revision}, but got: ${request.revision}`,
      ),
    );
  }
  const reason = reasonOf(request.reason);
  if (isRefusal(reason)) return refused(link, reason);
  const next =
    request.action === 'UNDO' ? await undone(tx, link) : await changed(tx, actor, link, request, reason);
  if (isRefusal(next)) return refused(link, next);
  const clash = await clashOf(tx, link, next.reading);
  if (clash) return refused(link, clash);
  return taken(tx, actor, { link, action: request.action, reason, undoes: null, attempt, ...next });
}

type Next = Pick<Step, 'state' | 'reading'> & Partial<Pick<Step, 'undoes'>>;

async function changed(
  tx: ManagedTransaction,
  actor: Actor,
  link: LinkRow,
  { action, target = null, relation = null }: DecisionRequest,
  reason: string | null,
): Promise<Next | Refusal> {
  const corrected =
    action === 'CORRECT' ? await correctedReading(tx, link, { target, relation, actor, reason }) : null;
  if (isRefusal(corrected)) return corrected;
  const state = nextState(
    {
      state: link.state,
      settled: isSettled(link.reading) && link.orphan === null,
      orphaned: link.orphan === 'MENTION_GONE',
      lastActor: link.lastActor,
    },
    {
      action: action as 'CONFIRM' | 'REJECT' | 'CORRECT',
      actor: actor.id,
      reason,
      same: corrected !== null && sameReading(corrected, link.reading),
    },
  );
  return isRefusal(state) ? state : { state, reading: corrected ?? link.reading };
}

/** Back to what stood before the last decision. What was added by hand is not taken away, but counts no more. */
async function undone(tx: ManagedTransaction, link: LinkRow): Promise<Next | Refusal> {
  if (link.orphan === 'MENTION_GONE') {
    return refuse(
      'ORPHANED',
      'link',
      '所依的文字已不在报告中，不能再作决定（expected words in the report, but got: none）',
    );
  }
  const last = standingDecisions((await decisionsOf(tx, link.id)).map(decisionOf)).at(-1);
  if (!last) {
    return refuse(
      'NOTHING_TO_UNDO',
      'link',
      '没有可撤回的决定（expected a decision to take back, but got: none）',
    );
  }
  const state: LinkState = last.action === 'ADD' ? 'REJECTED' : (last.from ?? 'PROPOSED');
  const reading: Reading = last.before ?? last.after;
  return { state, reading, undoes: last.revision };
}

/**
 * When a connection breaks at the commit, the driver cannot know whether it came about, and runs the transaction
 * again: what it finds decided then may be its own doing, which is neither to be done twice nor called a conflict.
 */
async function takenBefore(
  tx: ManagedTransaction,
  link: string,
  attempt: string,
): Promise<DecisionOutcome | null> {
  const mine = (await decisionsOf(tx, link)).find((decision) => decision.attempt === attempt);
  return mine ? { taken: true, link, revision: mine.revision } : null;
}

async function decisionsOf(tx: ManagedTransaction, link: string): Promise<StoredDecision[]> {
  const [stored] = await valuesOf<StoredDecision[]>(
    graphIn(tx),
    'decisions-of-links',
    { ids: [link] },
    [link],
    [],
  );
  return stored!;
}

async function taken(tx: ManagedTransaction, actor: Actor, step: Step): Promise<DecisionOutcome> {
  const revision = await writeStep(tx, actor, step);
  return { taken: true, link: step.link.id, revision };
}

function refused(link: Pick<LinkRow, 'id' | 'revision'> | null, refusal: Refusal): DecisionOutcome {
  return { taken: false, link: link?.id ?? null, revision: link?.revision ?? null, refusal };
}
