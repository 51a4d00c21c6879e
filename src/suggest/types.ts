/** What the ranker of supporting articles takes and gives. It knows nothing of where candidates come from. */
import type { HierarchyLevel, IsoDate } from '../model/terms';

export interface SuggestMeasure {
  text: string;
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
  /** The retrieval's own score (BM25), on any scale; null where all articles of a source were taken. */
  retrievalScore: number | null;
}

export interface Suggestion {
  candidate: SupportCandidate;
  /** 0..1; comparable within one measure, and roughly between measures. */
  score: number;
  /** For people, Chinese, the weightiest first. */
  reasons: string[];
}
