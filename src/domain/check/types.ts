/** What a check of a draft finds, and what it needs to know of the texts that the draft cites. */
import type { CatalogueWork } from '../model/catalogue';
import type { Citation } from '../model/citation';
import type { Resolution } from '../model/resolution';
import type { Span } from '../model/terms';

/**
 * Every code a finding can have. A document may silence codes it does not want; the order is that of the documents.
 * ERROR: the draft is wrong, and what is right is known. WARNING: likely wrong, or to be looked at by a person.
 * NOTE: could not be verified, or a matter of form.
 */
export const FINDING_CODES = {
  REPEALED: 'ERROR',
  EXPIRED: 'ERROR',
  REPEALED_IN_PERIOD: 'WARNING',
  NOT_YET_IN_FORCE: 'ERROR',
  IN_FORCE_LATER: 'WARNING',
  AMENDED_SINCE: 'WARNING',
  RENUMBERED_SINCE: 'WARNING',
  PROVISION_NOT_FOUND: 'ERROR',
  NO_PARAGRAPHS: 'WARNING',
  PROVISION_NOT_VERIFIED: 'NOTE',
  TITLE_MISSPELT: 'ERROR',
  TITLE_SIMILAR: 'NOTE',
  NUMBER_MISMATCH: 'ERROR',
  NUMBER_FORM: 'WARNING',
  AMBIGUOUS: 'WARNING',
  NOT_HELD: 'NOTE',
  STATUS_UNKNOWN: 'NOTE',
  ABBREVIATION_TWICE: 'WARNING',
  ABBREVIATION_UNDEFINED: 'WARNING',
  ABBREVIATION_EARLY: 'WARNING',
  PINPOINT_FORM: 'NOTE',
  OTHER_REGION: 'WARNING',
  SUPERIOR_CHANGED: 'NOTE',
  TWO_FORMS: 'NOTE',
  QUOTATION_DIFFERS: 'ERROR',
  QUOTATION_ELSEWHERE: 'ERROR',
  QUOTATION_EARLIER: 'ERROR',
  QUOTATION_ABSENT: 'ERROR',
  QUOTATION_NOT_VERIFIED: 'NOTE',
  PART_MISSING: 'WARNING',
  PART_EMPTY: 'WARNING',
  PARTS_NOT_VERIFIED: 'NOTE',
  SETS_PERMIT: 'NOTE',
  SETS_PENALTY: 'NOTE',
  SETS_COERCION: 'NOTE',
  SETS_FEE: 'NOTE',
  ADDS_DUTY: 'NOTE',
  OVER_LIMIT: 'NOTE',
} as const;

export type FindingCode = keyof typeof FINDING_CODES;
export type Severity = (typeof FINDING_CODES)[FindingCode];

/** Offsets are UTF-16 into the text that was checked. */
export interface DraftFinding extends Span {
  code: FindingCode;
  severity: Severity;
  /** The words concerned, as they stand in the draft. */
  words: string;
  /** In Chinese, for the person who wrote the draft. */
  message: string;
  messageEn: string;
  /** What would be right; null where that is not known. */
  right: string | null;
  /** What the finding rests on: a provision, a decision, a date. */
  evidence: string | null;
  /** 0..1: how sure the finding is. */
  confidence: number;
  /** Index of the citation concerned in the list of citations; null for findings on the text itself. */
  citation: number | null;
  /** Old and new words, marked, where wording is compared. */
  difference: readonly WordChange[] | null;
}

export interface WordChange {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

/** One article of one version, as far as a check looks at it. */
export interface HeldArticle {
  /** `art-27`, `art-17-1`. */
  path: string;
  /** 第二十七条. */
  label: string;
  /** All its words in reading order, its own number left out, those of 项 and 目 kept. */
  text: string;
  /** Paths of what it holds: `art-27/par-2`, `art-27/par-2/sub-3`. */
  parts: readonly string[];
  /** The words of each of `parts`, those of what lies inside it left out. */
  partTexts: readonly string[];
  /** The same for one article through the versions of its work; null where not traced. */
  lineage: string | null;
}

export interface HeldVersion {
  /** SourceVersion id. */
  id: string;
  promulgatedOn: string | null;
  effectiveFrom: string | null;
  articles: readonly HeldArticle[];
}

/** One citation with all that is known about it. */
export interface CheckedCitation {
  index: number;
  citation: Citation;
  resolution: Resolution;
  work: CatalogueWork | null;
  /** The text of the version meant; null where it is not held or the check runs without a database. */
  version: HeldVersion | null;
  /** Other versions of the work whose text is held, newest first; [] where none is, or none was asked for. */
  others: readonly HeldVersion[];
}
