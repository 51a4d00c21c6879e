import type { Repeal, ServedDays } from '../../citations/standing';
import type { CatalogueVersion } from '../../model/catalogue';
import type { Finding, HierarchyLevel, IsoDate, SourceRelation } from '../../model/terms';
/** A version that is known; `parsed` is null where its text is not held. */
export interface WorkVersion<T> extends CatalogueVersion, ServedDays {
  textHeld: boolean;
  parsed: T | null;
  /** The files that hold it: several for a work kept by its parts, or where one text stands in two folders. */
  files: string[];
}

export interface WorkRelation {
  kind: SourceRelation;
  targetTitle: string;
  targetDocumentNumber: string | null;
  /** null where the titles and dates tell it, and no sentence does. */
  evidence: string | null;
  span: { start: number; end: number } | null;
  provision: string | null;
  /** File whose text says it. */
  file: string | null;
  /** Promulgation date of the version that says it. */
  version: IsoDate | null;
  rule: 'text' | 'title';
  /** Of REPEALS and REPLACES: since when; null where no words say so. */
  repeal: Repeal | null;
  /** An entry of a list of ended documents: its number decides which document it is. */
  listed?: 'REPEALED' | 'EXPIRED';
}

export interface WorkGroup<T> {
  id: string;
  title: string;
  /** Of the newest file. */
  fullTitle: string;
  aliases: string[];
  level: HierarchyLevel;
  issuingBody: string | null;
  region: string[];
  documentNumber: string | null;
  /** Oldest first; a version without a date stands first. */
  versions: WorkVersion<T>[];
  relations: WorkRelation[];
  files: string[];
  findings: Finding[];
}
