/** A work with its versions, as the writer takes it: all ids decided, nothing left to find out. */
import type { CatalogueVersion } from '../../model/catalogue';
import type { ParsedSource, SourceEvent } from '../../model/source';
import type { HierarchyLevel, SourceRelation, Span } from '../../model/terms';

export interface WorkToWrite {
  id: string;
  title: string;
  fullTitle: string;
  aliases: string[];
  level: HierarchyLevel;
  issuingBodies: string[];
  region: string[];
  documentNumber: string | null;
  events: SourceEvent[];
}

/** What is known of a version apart from its text. */
export interface VersionToWrite extends CatalogueVersion {
  id: string;
}

export interface WorkFacts extends WorkToWrite {
  /** Also those known only from history lines. Oldest first. */
  versions: VersionToWrite[];
}

export interface VersionText {
  /** Works its relations and references name. */
  named: NamedWork[];
  source: ParsedSource;
  /** What stays the same of a provision across versions, by its path. */
  lineage: ReadonlyMap<string, string>;
  relations: RelationToWrite[];
  references: ReferenceToWrite[];
}

export interface RelationToWrite extends Span {
  kind: SourceRelation;
  /** Id of the other work. */
  target: string;
  evidence: string;
  /** Path of the provision that says it. */
  provision: string | null;
}

export interface ReferenceToWrite extends Span {
  /** Path of the citing provision. */
  from: string;
  /** Id of the work cited; null for the citing work itself. */
  target: string | null;
  paths: string[];
  text: string;
}

/** A work that is only named: by a relation or a reference. */
export interface NamedWork {
  id: string;
  title: string;
  documentNumber: string | null;
}
