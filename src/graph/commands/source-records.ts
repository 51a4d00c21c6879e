/** A work with its versions, as the writer takes it: all ids decided, nothing left to find out. */
import type { Repeal } from '../../domain/citations/standing';
import type { CatalogueVersion } from '../../domain/model/catalogue';
import type { ParsedProvision, SourceEvent } from '../../domain/model/source';
import type { HierarchyLevel, SourceRelation, Span } from '../../domain/model/terms';

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
  /** false: known only from history lines. */
  textHeld: boolean;
}

export interface WorkFacts extends WorkToWrite {
  /** Oldest first. */
  versions: VersionToWrite[];
  relations: RelationToWrite[];
}

export interface RelationToWrite {
  kind: SourceRelation;
  target: NamedWork;
  /** What tells it: words of the text, or titles and dates alone. */
  rule: 'text' | 'title';
  evidence: string | null;
  span: Span | null;
  /** Id of the version that says it, and of the provision. */
  version: string | null;
  provision: string | null;
  /** Of REPEALS and REPLACES: since when the other is ended. */
  repeal: Repeal | null;
}

/** The words of a version. */
export interface VersionText {
  /** The file it is read from; the first of several. */
  file: string;
  /** Of the file, or of several together. */
  hash: string;
  /** sha-256 of each file that holds it. */
  hashes: string[];
  /** What each file says of the version, as JSON. */
  facts: readonly string[];
  /** In reading order. */
  provisions: readonly ParsedProvision[];
  /** One part of a divided work alone: what it has not, another part may have. */
  isPart: boolean;
  /** What stays the same of a provision across versions, by its path. */
  lineage: ReadonlyMap<string, string>;
  references: ReferenceToWrite[];
}

export interface ReferenceToWrite extends Span {
  /** Path of the citing provision. */
  from: string;
  /** The work cited; null for the citing work itself. */
  target: NamedWork | null;
  paths: string[];
  text: string;
}

/** Another work; written as one that is only named unless it is held. */
export interface NamedWork {
  id: string;
  title: string;
  documentNumber: string | null;
}
