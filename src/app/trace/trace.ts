/** What `yiju trace` shows: each measure of a report with the chain of rules behind it. The JSON of the command. */

import type { ReportItemKind } from '../../domain/model/report';
import type {
  HierarchyLevel,
  IsoDate,
  ItemStatus,
  Relation,
  SourceKind,
  SourceRelation,
  ValidityStatus,
} from '../../domain/model/terms';
import type { BasisStep } from '../../graph/queries/basis';

export interface Trace {
  report: {
    id: string;
    title: string;
    year: number | null;
    issuingBody: string | null;
    region: string[];
    asOf: IsoDate | null;
  };
  /** `graph`, or `file` for a report that was read from a file with the seed catalogue alone. */
  from: 'graph' | 'file';
  items: TracedItem[];
}

export interface TracedItem {
  id: string;
  /** 1 for the first unit of the report that is a measure or cites something. */
  number: number;
  kind: ReportItemKind;
  status: ItemStatus;
  headingPath: string[];
  text: string;
  start: number;
  end: number;
  chain: TracedStep[];
}

export interface TracedStep {
  index: number;
  parentIndex: number | null;
  depth: number;
  asOf: IsoDate | null;
  status: ValidityStatus | null;
  endsHere: BasisStep['endsHere'];
  citation: {
    id: string;
    text: string;
    start: number;
    end: number;
    title: string | null;
    documentNumber: string | null;
    pinpoint: unknown;
    kind: SourceKind;
    relation: Relation;
    outcome: string;
    confidence: number;
    rule: string;
    reasons: string[];
  } | null;
  relations: {
    kind: SourceRelation;
    evidence: string | null;
    rule: string | null;
    confidence: number | null;
  }[];
  source: { id: string; title: string; level: HierarchyLevel; documentNumber: string | null } | null;
  version: {
    id: string;
    promulgatedOn: IsoDate | null;
    effectiveFrom: IsoDate | null;
    effectiveTo: IsoDate | null;
    documentNumber: string | null;
  } | null;
}

/** Rows come from the graph without the properties that are not set; the JSON has every field. */
export function tracedStep(step: BasisStep): TracedStep {
  const { index, parentIndex, depth, asOf, status, endsHere, citation, relations, source, version } = step;
  return {
    index,
    parentIndex,
    depth,
    asOf,
    status,
    endsHere,
    citation: citation && {
      id: citation.id,
      text: citation.text,
      start: citation.start,
      end: citation.end,
      title: citation.title ?? null,
      documentNumber: citation.documentNumber ?? null,
      pinpoint: citation.pinpoint ? JSON.parse(citation.pinpoint) : null,
      kind: citation.kind,
      relation: citation.relation,
      outcome: citation.outcome,
      confidence: citation.confidence,
      rule: citation.rule,
      reasons: citation.reasons,
    },
    relations: relations.map(({ kind, evidence = null, rule = null, confidence = null }) => ({
      kind,
      evidence,
      rule,
      confidence,
    })),
    source: source && {
      id: source.id,
      title: source.title,
      level: source.level,
      documentNumber: source.documentNumber ?? null,
    },
    version: version && {
      id: version.id,
      promulgatedOn: version.promulgatedOn ?? null,
      effectiveFrom: version.effectiveFrom ?? null,
      effectiveTo: version.effectiveTo ?? null,
      documentNumber: version.documentNumber ?? null,
    },
  };
}
