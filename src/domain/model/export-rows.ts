/** What is exported, row by row, as the statements in cypher/read/*-to-export give it. */
import type { IsoDate, SourceRelation } from './terms';

export interface ExportedCitation {
  id: string;
  text: string;
  start: number;
  end: number;
  form: string;
  title: string | null;
  documentNumber: string | null;
  relation: string;
  outcome: string;
  confidence: number;
  rule: string;
  madeBy: string | null;
  asOf: IsoDate | null;
  /** What people decided; null where nobody has. */
  state: string | null;
  report: string;
  year: number | null;
  body: string | null;
  item: string | null;
  source: string | null;
  sourceTitle: string | null;
  version: string | null;
  provisions: string[];
}

export interface ExportedSuggestion {
  provision: string;
  source: string;
  score: number;
  rank: number;
  reasons: string[] | null;
  madeBy: string | null;
  state: string | null;
}

export interface ExportedRow {
  name: string | null;
  part: string | null;
  type: string | null;
  code: string | null;
  body: string | null;
  department: string | null;
  level: string | null;
  /** In its sheet, from 1. */
  row: number;
}

export interface ExportedMeasure {
  id: string;
  kind: string;
  status: string;
  text: string;
  start: number;
  end: number;
  headingPath: string[];
  report: string;
  year: number | null;
  body: string | null;
  citations: number;
  /** Of a row of a list: what its columns say; null of a measure of a report. */
  listed: ExportedRow | null;
  suggestions: ExportedSuggestion[];
}

export interface ExportedReport {
  id: string;
  title: string;
  year: number | null;
  periodFrom: IsoDate | null;
  periodTo: IsoDate | null;
  file: string | null;
  hash: string | null;
  body: string | null;
}

export interface ExportedVersion {
  id: string;
  promulgatedOn: IsoDate | null;
  effectiveFrom: IsoDate | null;
  effectiveTo: IsoDate | null;
  endedBy: string | null;
  documentNumber: string | null;
}

/** A version by itself, as a table of versions has it. */
export interface ExportedTextVersion extends ExportedVersion {
  source: string;
  title: string;
  level: string;
  doubtFrom: IsoDate | null;
  knownOn: IsoDate | null;
  note: string | null;
  textHeld: boolean | null;
  articleCount: number | null;
  /** Names of the collections that have its text, and their licences where they tell them. */
  takenFrom: string[];
  licences: string[];
}

export interface ExportedProvision {
  id: string;
  path: string;
  kind: string;
  label: string | null;
  number: number | null;
  subNumber: number | null;
  order: number;
  heading: string | null;
  caption: string | null;
  version: string;
  source: string;
  title: string;
  effectiveFrom: IsoDate | null;
  effectiveTo: IsoDate | null;
  /** Its own, and those of the 款, 项 and 目 inside it, in reading order. */
  texts: string[];
}

export interface ExportedRelation {
  kind: SourceRelation;
  to: string;
  toTitle: string;
  evidence: string | null;
  start: number | null;
  end: number | null;
  rule: string | null;
  confidence: number | null;
  madeBy: string | null;
}

export interface ExportedSource {
  id: string;
  title: string;
  fullTitle: string;
  level: string;
  kind: string;
  documentNumber: string | null;
  held: boolean;
  note: string | null;
  issuers: string[];
  regions: string[];
  /** In the order of their names. */
  regionIds?: string[];
  versions: ExportedVersion[];
  relations: ExportedRelation[];
}

/** Where the rows are read from; each call reads from the start, a batch at a time. */
export interface ExportRows {
  reports(): AsyncIterable<ExportedReport>;
  measures(): AsyncIterable<ExportedMeasure>;
  sources(): AsyncIterable<ExportedSource>;
  citations(): AsyncIterable<ExportedCitation>;
  versions(): AsyncIterable<ExportedTextVersion>;
  provisions(): AsyncIterable<ExportedProvision>;
}
