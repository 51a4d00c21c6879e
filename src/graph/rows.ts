/** What the read statements return, as cypher/MODEL.md names it. Absent properties come as null or undefined. */

import type { ListedPower, ReportItemKind } from '../domain/model/report';
import type { Resolution } from '../domain/model/resolution';
import type {
  HierarchyLevel,
  IsoDate,
  ItemStatus,
  ProvisionKind,
  Relation,
  SourceKind,
  SourceRelation,
  VersionEnd,
} from '../domain/model/terms';

import type { LinkState } from '../domain/review/states';

type Maybe<T> = T | null | undefined;

export interface ReportRow {
  id: string;
  title: string;
  year: Maybe<number>;
  periodFrom: Maybe<IsoDate>;
  periodTo: Maybe<IsoDate>;
  givenOn?: Maybe<IsoDate>;
  planYear?: Maybe<number>;
  /** True until articles were suggested for its measures anew. */
  suggestionsDue?: Maybe<boolean>;
  kind?: Maybe<string>;
  address?: Maybe<string>;
  text: string;
  hash: Maybe<string>;
  file: Maybe<string>;
  bodyId: Maybe<string>;
}

export interface ItemRow {
  id: string;
  reportId: string;
  kind: ReportItemKind;
  order: number;
  style: Maybe<string>;
  ordinal: Maybe<number>;
  heading: Maybe<string>;
  headingPath: string[];
  status: ItemStatus;
  text: string;
  start: number;
  end: number;
  sentences: Maybe<number[]>;
  /** Of a cell of a table. */
  row?: Maybe<number>;
  column?: Maybe<number>;
  judgedOn?: Maybe<IsoDate>;
  /** Of a row of a list. */
  listed?: Maybe<ListedPower>;
  parentId: Maybe<string>;
}

export interface CitationRow {
  id: string;
  reportId: string;
  itemId: Maybe<string>;
  text: string;
  start: number;
  end: number;
  form: string;
  title: Maybe<string>;
  rawTitle: Maybe<string>;
  versionMark: Maybe<string>;
  documentNumber: Maybe<string>;
  /** JSON text of a Pinpoint. */
  pinpoint: Maybe<string>;
  kind: SourceKind;
  relation: Relation;
  cueStart: Maybe<number>;
  cueEnd: Maybe<number>;
  /** The person who gave the relation, for which there are no words then. */
  relationBy: Maybe<string>;
  outcome: Resolution['outcome'];
  confidence: number;
  rule: string;
  reasons: string[];
  asOf: Maybe<IsoDate>;
  supersededBy: Maybe<string[]>;
  supersededOn: Maybe<IsoDate>;
  /** Paths of the pinpoint that the version does not have. */
  missing?: Maybe<string[]>;
  /** JSON text of the cautions that its own words call for. */
  told?: Maybe<string>;
  /** Titles that a misspelt one may mean. */
  didYouMean?: Maybe<string[]>;
  madeBy: Maybe<string>;
  /** Absent while no person decided. */
  state: Maybe<Exclude<LinkState, 'PROPOSED'>>;
  sourceId: Maybe<string>;
  versionId: Maybe<string>;
  provisionIds: string[];
  candidates: { id: string; score: number; reasons: string[] }[];
  restsOn: Maybe<string>;
}

export interface FigureRow {
  id: string;
  itemId: Maybe<string>;
  text: string;
  start: number;
  end: number;
  value: number;
  unit: Maybe<string>;
  baseValue: number;
  baseUnit: Maybe<string>;
  exact: boolean;
  bound: string;
  counts: Maybe<string>;
}

export interface SourceRow {
  id: string;
  title: string;
  fullTitle: string;
  aliases: string[];
  level: HierarchyLevel;
  kind: SourceKind;
  documentNumber: Maybe<string>;
  note: Maybe<string>;
  held: boolean;
  origin?: string;
  toldYear?: Maybe<number>;
  /** Reports that tell of it, of a work that nobody holds. */
  reportIds?: string[];
  /** The day up to which it is known. */
  knownOn?: Maybe<IsoDate>;
  bodyIds: string[];
  regionIds: string[];
}

export interface VersionRow {
  id: string;
  sourceId: string;
  promulgatedOn: Maybe<IsoDate>;
  effectiveFrom: Maybe<IsoDate>;
  effectiveTo: Maybe<IsoDate>;
  endedBy: Maybe<VersionEnd>;
  servedFrom?: Maybe<IsoDate>;
  servedTo?: Maybe<IsoDate>;
  older?: Maybe<boolean>;
  follows?: Maybe<boolean>;
  doubtFrom?: Maybe<IsoDate>;
  documentNumber: Maybe<string>;
  note: Maybe<string>;
  textHeld: Maybe<boolean>;
  articleCount: Maybe<number>;
  /** Collections that have its text. */
  origins?: Maybe<OriginRow[]>;
}

export interface OriginRow {
  id: string;
  name: string;
  address: string;
  kind: string;
  licence: Maybe<string>;
  knownOn: Maybe<IsoDate>;
}

export interface ProvisionRow {
  id: string;
  versionId: string;
  sourceId: string;
  kind: ProvisionKind;
  path: string;
  order: number;
  label: Maybe<string>;
  number: Maybe<number>;
  subNumber: Maybe<number>;
  heading: Maybe<string>;
  caption: Maybe<string>;
  text: string;
  depth: Maybe<number>;
  lineageId: Maybe<string>;
  parentId: Maybe<string>;
}

export interface BodyRow {
  id: string;
  name: string;
  regionId: Maybe<string>;
}

export interface RegionRow {
  id: string;
  name: string;
  path: string[];
  withinId: Maybe<string>;
}

export interface EventRow {
  id: string;
  kind: string;
  date: Maybe<IsoDate>;
  text: string;
  body: Maybe<string>;
  documentNumber: Maybe<string>;
}

/** A relation between two works, `from` → `to`, with its evidence. */
export interface RelationRow {
  kind: SourceRelation;
  from: string;
  to: string;
  evidence: Maybe<string>;
  start: Maybe<number>;
  end: Maybe<number>;
  provisionId: Maybe<string>;
  rule: Maybe<string>;
  madeBy: Maybe<string>;
  confidence: Maybe<number>;
}

export interface ReferenceRow {
  text: Maybe<string>;
  start: Maybe<number>;
  end: Maybe<number>;
  paths: string[];
  provisionId: Maybe<string>;
  sourceId: string;
}

export interface SuggestionRow {
  /** Of the link, where a person decided on it. */
  link: Maybe<string>;
  state: Maybe<Exclude<LinkState, 'PROPOSED'>>;
  provisionId: string;
  score: number;
  /** null: made by a person, or before confidence was kept. */
  confidence: Maybe<number>;
  rank: number;
  reasons: Maybe<string[]>;
  /** Start, end and place of each stretch it answers, by offsets into the report's text. */
  answers: Maybe<number[]>;
  madeBy: Maybe<string>;
}
