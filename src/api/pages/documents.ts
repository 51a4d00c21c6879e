/** The GraphQL documents behind the permalinks, and what they give: pages are answered from the same schema. */
import type { ReportItemKind } from '../../domain/model/report';
import type { Resolution } from '../../domain/model/resolution';
import type { HierarchyLevel, IsoDate, Relation, ValidityStatus } from '../../domain/model/terms';
import type { LinkState } from '../../domain/review/states';

export interface Work {
  id: string;
  title: string;
  fullTitle: string;
  level: HierarchyLevel;
  documentNumber: string | null;
  issuingBodies: { name: string }[];
  regions: { name: string }[];
}

export interface Version {
  id: string;
  promulgatedOn: IsoDate | null;
  effectiveFrom: IsoDate | null;
  effectiveTo: IsoDate | null;
  documentNumber: string | null;
  textHeld: boolean;
}

const WORK = `fragment Work on LegalSource {
  id title fullTitle level documentNumber issuingBodies { name } regions { name }
}`;
const VERSION = `fragment Version on SourceVersion {
  id promulgatedOn effectiveFrom effectiveTo documentNumber textHeld
}`;

export interface SourceData {
  byId: { id: string } | null;
  byTitle: { id: string } | null;
}

/** The segment of an address may be an id's body or a name. */
export const SOURCE_CALLED = `query SourceCalled($id: ID!, $title: String!) {
  byId: legalSource(id: $id) { id }
  byTitle: legalSource(title: $title) { id }
}`;

export interface ContentsEntry {
  path: string;
  kind: string;
  label: string | null;
  heading: string | null;
}

export const VERSION_TEXT =
  'query VersionText($id: ID!) { sourceVersion(id: $id) { tableOfContents { kind label heading text } } }';

export interface VersionTextData {
  sourceVersion: { tableOfContents: (Omit<ContentsEntry, 'path'> & { text: string | null })[] } | null;
}

export interface WorkData {
  legalSource:
    | (Work & {
        note: string | null;
        statusAt: ValidityStatus;
        cautions: { message: string }[];
        versionAt: (Version & { tableOfContents: ContentsEntry[] }) | null;
        versions: Version[];
        basis: { source: { id: string; title: string } | null }[];
      })
    | null;
}

export const WORK_ON = `query WorkOn($id: ID!, $on: LocalDate!) {
  legalSource(id: $id) {
    ...Work
    note
    statusAt(asOf: $on)
    cautions(asOf: $on) { message }
    versionAt(asOf: $on) { ...Version tableOfContents { path kind label heading } }
    versions { ...Version }
    basis(depth: 1, asOf: $on) { source { id title } }
  }
}
${WORK}
${VERSION}`;

export type ProvisionOutcome =
  | {
      outcome: 'ProvisionFound';
      provision: { path: string; label: string | null; heading: string | null; text: string | null };
      version: Version & { status: ValidityStatus };
    }
  | { outcome: 'VersionNotHeld'; versionThen: Version | null; captioned: { caption: string | null } | null }
  | { outcome: 'NoSuchArticle'; articleCount: number | null }
  | { outcome: 'NotYetInForce'; effectiveFrom: IsoDate | null }
  | { outcome: 'NoLongerInForce'; status: ValidityStatus; lastVersion: Version | null }
  | { outcome: 'SourceNotFound' };

export interface ProvisionData {
  legalSource: (Work & { statusAt: ValidityStatus; cautions: { message: string }[] }) | null;
  provision: ProvisionOutcome | null;
}

export const PROVISION_ON = `query ProvisionOn($id: ID!, $source: String!, $number: String!, $on: LocalDate!) {
  legalSource(id: $id) { ...Work statusAt(asOf: $on) cautions(asOf: $on) { message } }
  provision(source: $source, number: $number, asOf: $on) {
    outcome: __typename
    ... on ProvisionFound {
      provision { path label heading text }
      version { ...Version status(asOf: $on) }
    }
    ... on VersionNotHeld { versionThen { ...Version } captioned { caption } }
    ... on NoSuchArticle { articleCount }
    ... on NotYetInForce { effectiveFrom }
    ... on NoLongerInForce { status lastVersion { ...Version } }
  }
}
${WORK}
${VERSION}`;

export interface Report {
  id: string;
  title: string;
  year: number | null;
  issuingBody: { name: string } | null;
  period: { from: IsoDate | null; to: IsoDate | null } | null;
}

const REPORT = 'fragment ReportFacts on Report { id title year issuingBody { name } period { from to } }';

export interface ReportData {
  report: Report | null;
}

export interface BasisLine {
  id: string;
  text: string;
  relation: Relation;
  outcome: Resolution['outcome'];
  pinpoint: { text: string; provisions: { path: string }[] } | null;
  item: { id: string; text: string } | null;
  link: {
    state: LinkState;
    history: { action: string; to: LinkState; actorName: string | null; at: string }[];
  };
  resolution: {
    asOf?: IsoDate | null;
    status?: ValidityStatus | null;
    source?: { id: string; title: string; statusAt: ValidityStatus };
  };
}

export interface BasisData {
  report: {
    citations: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: BasisLine[] };
  } | null;
}

/** 依据清单, a page of it. */
export const REPORT_BASIS = `query ReportBasis($id: ID!, $today: LocalDate!, $after: String) {
  report(id: $id) {
    citations(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id text relation outcome
        pinpoint { text provisions { path } }
        item { id text }
        link { state history { action to actorName at } }
        resolution { ... on ResolvedCitation { asOf status source { id title statusAt(asOf: $today) } } }
      }
    }
  }
}`;

/** Asked where no report is found: it may be withdrawn. */
export const REPORT_WITHDRAWN = `query ReportWithdrawn($id: ID!) { reportStatus(id: $id) { state title message } }`;

export interface WithdrawnData {
  reportStatus: { state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'; title: string; message: string | null } | null;
}

export const REPORT_CALLED = `query ReportCalled($id: ID!) { report(id: $id) { ...ReportFacts } }
${REPORT}`;

export interface ItemData {
  node:
    | {
        id: string;
        kind: ReportItemKind;
        headingPath: string[];
        text: string;
        report: Report | null;
        citations: {
          text: string;
          pinpoint: { provisions: { path: string }[] } | null;
          resolution: { asOf?: IsoDate | null; source?: { id: string; title: string } };
        }[];
      }
    | Record<string, never>
    | null;
}

export const ITEM_CALLED = `query ItemCalled($id: ID!) {
  node(id: $id) {
    ... on ReportItem {
      id kind headingPath text
      report { ...ReportFacts }
      citations {
        text
        pinpoint { provisions { path } }
        resolution { ... on ResolvedCitation { asOf source { id title } } }
      }
    }
  }
}
${REPORT}`;
