/** What a link leads to and on whose word: kept with every decision, so that it can be shown, and gone back to. */
import type { Resolution } from '../model/resolution';
import type { IsoDate, Relation } from '../model/terms';
import type { LinkKind } from './states';

export interface Reading {
  /** SUGGESTED: inferred, not cited. */
  outcome: Resolution['outcome'] | 'SUGGESTED';
  confidence: number;
  rule: string;
  reasons: string[];
  /** A program’s name and version, or a person. */
  madeBy: string | null;
  asOf: IsoDate | null;
  source: string | null;
  version: string | null;
  provisions: string[];
  candidates: { source: string; score: number; reasons: string[] }[];
  supersededBy: string[] | null;
  supersededOn: IsoDate | null;
  /** Place among the suggestions for a measure. */
  rank: number | null;
  /** Of a citation; absent from decisions older than it, which leave the relation as it is. */
  relation?: Relation;
  /** The person who gave the relation; null where the program read it from a cue. */
  relationBy?: string | null;
}

/** What a person gives by hand or in place of what was proposed. */
export const BY_PERSON = 'person';

/** What is there to agree with, or not. */
export function isSettled({ outcome }: Pick<Reading, 'outcome'>): boolean {
  return outcome !== 'AMBIGUOUS' && outcome !== 'NOT_HELD';
}

/** Equal for readings that lead to the same place. */
export function targetKey({
  source,
  version,
  provisions,
}: Pick<Reading, 'source' | 'version' | 'provisions'>): string {
  return [source ?? '', version ?? '', ...[...provisions].sort()].join('\n');
}

/** Equal for readings that say the same of a citation, relation and all. */
export function sameReading(a: Reading, b: Reading): boolean {
  return targetKey(a) === targetKey(b) && (a.relation ?? null) === (b.relation ?? null);
}

/** Ids that must be there for the reading to make sense. */
export function targetsOf({ source, version, provisions }: Reading): string[] {
  return [source, version, ...provisions].filter((id): id is string => id !== null);
}

export interface Decision {
  revision: number;
  action: 'CONFIRM' | 'REJECT' | 'CORRECT' | 'ADD' | 'UNDO';
  actor: string;
  actorName: string;
  /** ISO time, UTC. */
  at: string;
  reason: string | null;
  from: 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'CORRECTED' | null;
  to: 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'CORRECTED';
  before: Reading | null;
  after: Reading;
  /** Of an undo: the revision it takes back. */
  undoes: number | null;
}

export type { LinkKind };
