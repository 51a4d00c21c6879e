/** What a citation comes to once it meets a catalogue: one typed outcome, never a silent drop. */
import type { ProvisionRef } from './citation';
import type { Caution, IsoDate, ValidityStatus } from './terms';

/** What made the link. */
export type ResolutionRule =
  | 'document-number'
  | 'title'
  | 'alias'
  | 'abbreviation'
  | 'anaphor'
  | 'region'
  | 'report'
  | 'none';

export interface Candidate {
  /** LegalSource id. */
  source: string;
  /** 0..1. */
  score: number;
  reasons: string[];
}

interface Common {
  /** The date the question is asked of. */
  asOf: IsoDate | null;
  /** 0..1: how sure the link to the work is. */
  confidence: number;
  rule: ResolutionRule;
  /** For people, Chinese. */
  reasons: string[];
}

export interface ResolvedTo {
  /** LegalSource id. */
  source: string;
  /** SourceVersion id in force at `asOf`; null when no version is known for that day. */
  version: string | null;
  status: ValidityStatus;
  /** false: since when that version applies is not known. */
  startKnown: boolean;
  /** The day up to which the work is known; null where that is not told. */
  knownOn: IsoDate | null;
  cautions: Caution[];
  /** The pinpoint's provisions; empty when the citation names none. */
  provisions: ProvisionRef[];
  /** Paths among `provisions` that the held text of the version does not have; absent while no text is held. */
  missing?: string[];
}

/** Since when the work applies no more, and by which works (LegalSource ids). */
interface Ended {
  by: string[];
  on: IsoDate | null;
}

/** Those that come to a work. */
export const LINKED_OUTCOMES = ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND'] as const;

export function isLinked(outcome: string): boolean {
  return (LINKED_OUTCOMES as readonly string[]).includes(outcome);
}

export type Resolution =
  | (Common & ResolvedTo & { outcome: 'RESOLVED' })
  /** Resolved, but replaced or repealed at `asOf`. */
  | (Common & ResolvedTo & Ended & { outcome: 'SUPERSEDED' })
  /** The work and its version are sure, and its text has not all of the provisions named: `missing` says which. */
  | (Common & ResolvedTo & Ended & { outcome: 'PROVISION_NOT_FOUND'; missing: string[] })
  /** Ranked, best first. */
  | (Common & { outcome: 'AMBIGUOUS'; candidates: Candidate[] })
  /**
   * Well-formed, but no such work is held. `didYouMean`: titles so like it that it may be misspelt, nearest first;
   * `named`: LegalSource id of what all reports that name it mean.
   */
  | (Common & { outcome: 'NOT_HELD'; didYouMean: string[]; named?: string })
  | (Common & { outcome: 'NOT_LEGAL_SOURCE' });

/** Where and of whom a text speaks, as far as the caller knows. */
export interface ResolutionContext {
  asOf: IsoDate | null;
  /** Region path of the text's issuer, widest first; [] for national. null: not known. */
  region: string[] | null;
  issuingBody: string | null;
  /** The day the text was written, where that is later than `asOf`: what it calls new is new by then. */
  writtenOn?: IsoDate | null;
}
