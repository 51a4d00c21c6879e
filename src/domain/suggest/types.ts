/** What the ranker of supporting articles takes and gives. It knows nothing of where candidates come from. */
import type { HierarchyLevel, IsoDate, Span } from '../model/terms';

export interface SuggestMeasure {
  text: string;
  /** Its own heading, without the number; null: none. */
  heading: string | null;
  /** UTF-16 offsets into `text`. */
  sentences: readonly Span[];
  /** The report's last day: what was not in force then cannot support it. null: not checked. */
  on: IsoDate | null;
  /** Region path of the report's body, from the widest; [] for national bodies. */
  region: readonly string[];
  /** LegalSource ids the measure cites without an article; when some are given, only their articles are ranked. */
  citedSources: readonly string[];
}

/** One article with all its 款 and 项. */
export interface SupportCandidate {
  /** Provision id; ties are ordered by it. */
  id: string;
  /** LegalSource id. */
  source: string;
  sourceTitle: string;
  level: HierarchyLevel;
  /** Region path of the source; [] for national ones. */
  region: readonly string[];
  /** Half-open; null: not known. Where the day of effect is not known, give that of promulgation: never before it. */
  effectiveFrom: IsoDate | null;
  effectiveTo: IsoDate | null;
  /** E.g. 第二十七条. */
  label: string;
  text: string;
  caption: string | null;
  /** Headings of 编/章/节 above the article, from the widest, without their numbers. */
  headings: readonly string[];
  /** Among the articles under the same heading, from 0. */
  place: number;
}

export interface Retrieved {
  candidate: SupportCandidate;
  /** BM25's, on any scale; 0: shares no pair of characters, and was taken as an article of a cited work. */
  score: number;
}

export interface Suggestion {
  candidate: SupportCandidate;
  /** 0..1; comparable within one measure, and roughly between measures. */
  score: number;
  /** Among the measure's, from 1. */
  rank: number;
  /** For people, Chinese, the weightiest first. */
  reasons: string[];
  answers: Answered[];
}

/** Likely enough to be shown. */
export interface Likely extends Suggestion {
  /** The share of suggestions like this one that the labels call right: 0..1. See docs/evaluation. */
  confidence: number;
}

/** A stretch of the measure's text that an article answers. */
export interface Answered extends Span {
  /** Among the articles that answer it, from 1. */
  rank: number;
}
