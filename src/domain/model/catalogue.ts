/** What is known of works, whatever it came from: seed files, a title list, or the graph. */
import type { HierarchyLevel, IsoDate, SourceRelation } from './terms';

export interface CatalogueVersion {
  /** Promulgated, or amended when this is a later version. */
  promulgatedOn: IsoDate | null;
  effectiveFrom: IsoDate | null;
  /** Exclusive; null: no end known. */
  effectiveTo: IsoDate | null;
  /** Why it ended; null while no end is known. */
  endedBy: 'AMENDED' | 'REPEALED' | 'EXPIRED' | null;
  documentNumber: string | null;
  note: string | null;
  /** Articles the held text has, and the number of the last; null or absent where no text is held. */
  articleCount?: number | null;
  lastArticle?: number | null;
}

export interface CatalogueProvision {
  /** As in ParsedProvision.path, e.g. `art-27`. */
  path: string;
  label: string;
  /** A caption in the editors' own words, never the law's text. */
  caption: string;
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
  relations: { kind: SourceRelation; target: string; evidence: string | null }[];
  /** Captions of articles, tied to the version promulgated on `version`. */
  provisions: { version: IsoDate; items: CatalogueProvision[] }[];
  note: string | null;
}
