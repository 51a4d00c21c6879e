/** What is known of works, whatever it came from: seed files, a title list, or the graph. */
import type { HierarchyLevel, IsoDate, SourceRelation, VersionEnd } from './terms';

/** Settled or not: see citations/standing.ts. */
export interface CatalogueVersion {
  /** Promulgated, or amended when this is a later version. */
  promulgatedOn: IsoDate | null;
  effectiveFrom: IsoDate | null;
  /** Exclusive; null: no end is known, or with `endedBy` not its day. */
  effectiveTo: IsoDate | null;
  /** Why it ended; null while no end is known. */
  endedBy: VersionEnd | null;
  documentNumber: string | null;
  note: string | null;
  /** Articles the held text has, and the number of the last; null or absent where no text is held. */
  articleCount?: number | null;
  lastArticle?: number | null;
  /** Which provisions its text has, as sources/outline.ts writes it; absent where no text is held. */
  outline?: string | null;
  textHeld?: boolean;
  /** What made it: a first text, one written anew, or one changed; absent where that is not told. */
  act?: 'MADE' | 'REVISED' | 'AMENDED' | null;
  /** Of the first: an older text of this title is known to have existed, and is not among the versions. */
  older?: boolean;
  /** Since this day nothing says whether it still applies. */
  doubtFrom?: IsoDate | null;
}

export interface CatalogueProvision {
  /** As in ParsedProvision.path, e.g. `art-27`. */
  path: string;
  label: string;
  /** A caption in the editors' own words, never the law's text. */
  caption: string;
}

export interface CatalogueRelation {
  kind: SourceRelation;
  /** Id of the other work. */
  target: string;
  evidence: string | null;
  /** Of REPEALS and REPLACES: since when. */
  since?: IsoDate | null;
  /** false: `since` is the promulgation of what says it, whose own start is not known. */
  exact?: boolean;
  /** 宣布失效 and not 废止. */
  as?: 'EXPIRED' | null;
}

export interface CatalogueWork {
  id: string;
  title: string;
  fullTitle: string;
  aliases: string[];
  level: HierarchyLevel;
  issuingBodies: string[];
  /** Region path; [] for national sources. */
  region: string[];
  documentNumber: string | null;
  /** Oldest first. */
  versions: CatalogueVersion[];
  relations: CatalogueRelation[];
  /** Captions of articles, tied to the version promulgated on `version`. */
  provisions: { version: IsoDate; items: CatalogueProvision[] }[];
  note: string | null;
  /** Absent: true. false: known only from being named, as one that another work ended. */
  held?: boolean;
  /** The day up to which what is told of it is known; null or absent where that is not told. */
  knownOn?: IsoDate | null;
}
