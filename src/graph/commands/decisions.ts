/** One step of a link: onto the link and its history, and onto the citation or suggestion that lists and traces read. */
import type { ManagedTransaction } from 'neo4j-driver';
import { linkedBy } from '../../domain/model/ids';
import { uncertainty } from '../../domain/review/priority';
import { type Reading, targetsOf } from '../../domain/review/reading';
import type { DecisionAction, LinkState } from '../../domain/review/states';
import type { Actor } from '../../platform/access/roles';
import { int } from '../connection/write';
import type { LinkRow } from '../queries/links';
import { loadCypher } from '../statements/load';
import { type ResolutionRow, resolutionRowOf } from './resolution-rows';
import { linkFacts } from './review-facts';

export interface Step {
  link: LinkRow;
  action: DecisionAction;
  state: LinkState;
  reading: Reading;
  reason: string | null;
  /** Of an undo: the revision taken back. */
  undoes: number | null;
  /** Of one request, however often its transaction is run. */
  attempt: string;
}

/** Reports are locked in one order by all, so that two never wait for each other. */
export async function lockReports(tx: ManagedTransaction, ids: readonly string[]): Promise<void> {
  await tx.run(loadCypher('reports-locked'), { ids: [...new Set(ids)].sort() });
}

/** Gives the link's new revision. */
export async function writeStep(tx: ManagedTransaction, actor: Actor, step: Step): Promise<number> {
  const { link, action, state, reading, reason, undoes, attempt } = step;
  const revision = link.revision + 1;
  const at = new Date().toISOString();
  const about = link.citationId ?? link.itemId;
  const proposed =
    link.state === 'PROPOSED' && action !== 'ADD' ? { proposal: JSON.stringify(link.reading) } : {};
  await tx.run(loadCypher('review-decision'), {
    id: link.id,
    about,
    made: link.revision === 0 ? await linkFacts(tx, link) : {},
    now: {
      ...proposed,
      state,
      revision: int(revision),
      reading: JSON.stringify(reading),
      targets: targetsOf(reading),
      relation: reading.relation ?? link.relation,
      lastActor: actor.id,
      decidedAt: at,
    },
    decision: {
      revision: int(revision),
      action,
      actor: actor.id,
      actorName: actor.name,
      at,
      reason,
      from: action === 'ADD' ? null : link.state,
      to: state,
      before: action === 'ADD' ? null : JSON.stringify(link.reading),
      after: JSON.stringify(reading),
      undoes: int(undoes),
      attempt,
    },
  });
  const applied = { id: link.id, about: about!, state, reading, actor: actor.id };
  if (link.kind === 'CITATION') await applyToCitations(tx, [applied]);
  else await applyToSuggestions(tx, [applied]);
  return revision;
}

/** A link as it is to show on what it is about. */
export interface Applied {
  /** Of the link. */
  id: string;
  about: string;
  state: LinkState;
  reading: Reading;
  /** Who decided last. */
  actor: string;
}

export async function applyToCitations(tx: ManagedTransaction, links: readonly Applied[]): Promise<void> {
  if (links.length === 0) return;
  await tx.run(loadCypher('review-citations-freed'), { ids: links.map(({ about }) => about) });
  const rows: ResolutionRow[] = links.map(({ about, reading }) => resolutionRowOf(about, reading));
  await tx.run(loadCypher('citation-resolutions'), { rows });
  const held = links.filter(({ state }) => state !== 'PROPOSED');
  await tx.run(loadCypher('review-citations-held'), {
    rows: held.map(({ about, state, actor }) => ({ id: about, state, madeBy: actor })),
  });
  await settleWaiting(
    tx,
    links.map(({ about }) => about),
  );
}

/** To be called for all mentions whose outcome, relation or state was written, in the same transaction. */
export async function settleWaiting(tx: ManagedTransaction, ids: readonly string[]): Promise<void> {
  await tx.run(loadCypher('citations-waiting'), { ids: [...new Set(ids)] });
}

export async function applyToSuggestions(tx: ManagedTransaction, links: readonly Applied[]): Promise<void> {
  if (links.length === 0) return;
  await tx.run(loadCypher('review-suggestions'), {
    rows: links.map(({ id, about, state, reading }) => {
      const { confidence, rank, reasons, madeBy, provisions } = reading;
      const proposed = state === 'PROPOSED';
      return {
        link: id,
        item: about,
        proposed: provisionOf(id),
        provision: provisions[0] ?? null,
        properties: {
          score: confidence,
          rank: int(rank ?? 0),
          reasons,
          madeBy,
          uncertainty: uncertainty({ outcome: 'SUGGESTED', confidence }),
          ...(proposed ? {} : { state, link: id }),
        },
      };
    }),
  });
}

/** The provision a suggestion's link is named by: what was proposed, whatever it was corrected to. */
export function provisionOf(link: string): string | null {
  const about = linkedBy(link);
  return 'provision' in about ? about.provision : null;
}
