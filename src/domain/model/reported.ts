/** Documents that nobody holds, as far as reports tell of them. */

import type { SourceKind } from './terms';

/** How a mention tells a document apart from others, as far as its report does. */
export interface Naming {
  /** Normalised; null where only a number is given. */
  title: string | null;
  kind: SourceKind;
  /** Normalised; null where none is given, or one that leaves its issuer open. */
  number: string | null;
  /**
   * Among whose documents the title says which is meant: a body's name, or `region:` with the path of a place; null:
   * among all.
   */
  within: string | null;
  /** Whose the report says it is; null where it does not. */
  issuer: string | null;
  /** What the report says its own body did with it. */
  act: 'ISSUES' | 'AMENDS' | 'REPEALS' | null;
}

/** Who names it, and in the report of which year. */
export interface NamedBy {
  body: string | null;
  /** Path from the widest; [] for the whole country, null where it is not known. */
  region: readonly string[] | null;
  year: number | null;
}

/** A document that nobody holds: one for all mentions that mean it. */
export interface ReportedWork {
  /** LegalSource id. */
  id: string;
  /** The number where no title is given. */
  title: string;
  titled: boolean;
  kind: SourceKind;
  number: string | null;
  within: string | null;
  issuer: string | null;
  /** Year of the first report that says it was issued, or else that of its number; null where neither is told. */
  year: number | null;
  /** A report says that its own body issued it, with title and number: a work known by these facts. */
  issued: boolean;
  /** Ids of the reports that say so, or for want of these that name it. */
  reports: string[];
  /** Its end, as a report of its issuer or of a body above it tells; `year`: of that report. */
  ended: { act: 'AMENDS' | 'REPEALS'; year: number | null; report: string } | null;
}
