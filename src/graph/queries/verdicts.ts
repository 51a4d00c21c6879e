/** What each person last said of each link, and what the program had proposed. */
import type { Verdict } from '../../domain/review/agreement';
import { type Reading, targetKey } from '../../domain/review/reading';
import { type LinkKind, standingDecisions } from '../../domain/review/states';
import type { ReadGraph } from '../connection/read';
import { statement } from '../statements/directives';
import { decisionOf, type StoredDecision } from './links';

interface Row {
  link: string;
  kind: LinkKind;
  byHand: boolean;
  relation: string | null;
  proposal: string | null;
  decisions: StoredDecision[];
}

export interface Verdicts {
  verdicts: Verdict[];
  /** Links added by hand, which no program proposed. */
  added: number;
}

export async function readVerdicts(graph: ReadGraph, report: string | null): Promise<Verdicts> {
  const rows = (await graph.read(statement('verdicts'), { report })) as unknown as Row[];
  return {
    verdicts: rows.flatMap(verdictsOf),
    added: rows.filter(({ byHand }) => byHand).length,
  };
}

function verdictsOf({ link, kind, relation, proposal, decisions }: Row): Verdict[] {
  if (!proposal) return [];
  const { rule, confidence, relation: proposed } = JSON.parse(proposal) as Reading;
  const last = new Map<string, Verdict>();
  for (const { actorName, to, after, at } of standingDecisions(decisions.map(decisionOf))) {
    if (to === 'PROPOSED') continue;
    last.set(actorName, {
      link,
      kind,
      relation: proposed ?? relation,
      rule,
      confidence,
      actor: actorName,
      state: to,
      target: `${targetKey(after)}\n${after.relation ?? proposed ?? ''}`,
      at,
    });
  }
  return [...last.values()];
}
