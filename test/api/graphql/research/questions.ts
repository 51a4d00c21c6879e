/** The research queries as functions of their variables, for the made-up reports and for the real ones. */
import type { TestServer } from '../../support';

type Variables = Record<string, unknown>;

export interface Group {
  year: number | null;
  body: { name: string } | null;
  relation: string | null;
  citations: number;
  measures: number;
  bodies: { body: { name: string }; citations: number }[];
  relations: { relation: string; citations: number }[];
  evidence: { text: string }[];
}
export interface Timeline {
  source: { title: string };
  firstCitation: { report: { year: number } } | null;
  lastCitation: { report: { year: number } } | null;
  whole: Group & { reports: number; years: { year: number; citations: number }[] };
  groups: Group[];
}
const GROUP = `year body { name } relation citations measures reports bodies { body { name } citations }
  relations { relation citations } years { year citations } evidence { text }`;
export const TIMELINE = `query Q($source: String!, $groupBy: TimelineGrouping, $years: YearRange) {
  timeline(source: $source, groupBy: $groupBy, years: $years) {
    source { title } firstCitation { report { year } } lastCitation { report { year } }
    whole { ${GROUP} } groups { ${GROUP} }
  }
}`;

export interface Source {
  title: string;
  before: { text: string }[];
  after: { text: string }[];
}
export interface Change {
  counts: string;
  status: string;
  absolute: number;
  percent: number | null;
  exact: boolean;
  before: { text: string };
  after: { text: string };
}
export interface Comparison {
  before: { year: number }[];
  after: { year: number }[];
  added: Source[];
  dropped: Source[];
  kept: Source[];
  figures: Change[];
  unmatchedFigures: { figure: { text: string; sentence: string }; side: string; reason: string }[];
}
const SOURCE = 'title before { text } after { text }';
export const COMPARISON = `before { year } after { year }
  added { ${SOURCE} } dropped { ${SOURCE} } kept { ${SOURCE} }
  figures { counts status manner unit absolute percent exact reasons before { text } after { text } }
  unmatchedFigures { side reason figure { text sentence } }`;
const COMPARE_YEARS = `query Q($body: String!, $from: Int!, $to: Int!) {
  compareYears(body: $body, from: $from, to: $to) { ${COMPARISON} }
}`;

export interface Series {
  counts: string;
  unit: string | null;
  status: string;
  body: { name: string };
  points: { year: number; value: number; figure: { text: string; item: { text: string } } }[];
}
const FIGURES = `query Q($counts: String!, $body: String, $unit: String, $statuses: [ItemStatus!], $years: YearRange) {
  figures(counts: $counts, body: $body, unit: $unit, statuses: $statuses, years: $years) {
    counts unit status manner body { name } points { year value exact bound sentence figure { text item { text } } }
  }
}`;

export interface Outdated {
  source: { title: string };
  status: string;
  since: string;
  asOf: string;
  replacedBy: { source: { title: string }; inForceFrom: string }[];
  citation: { id: string; report: { year: number } };
}
interface OutdatedPage {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Outdated[];
}
export const OUTDATED = `query Q($asOf: LocalDate, $body: String, $years: YearRange, $relations: [CitationRelation!], $first: Int, $after: String) {
  outdatedCitations(asOf: $asOf, body: $body, years: $years, relations: $relations, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { source { title } status since asOf replacedBy { source { title } inForceFrom } citation { id report { year } } }
  }
}`;

export interface CoCited {
  source: { title: string };
  measures: number;
  reports: number;
  examples: { text: string }[];
}
const CO_CITED = `query Q($source: String!, $years: YearRange, $first: Int! = 20) {
  coCited(source: $source, years: $years, first: $first) { source { title } measures reports examples { text } }
}`;

/** Each fails the test whose query has errors. */
export function questionsTo(server: TestServer) {
  const ask = async <D>(text: string, variables: Variables = {}): Promise<D> => {
    const { data, errors } = await server.ask<D>(text, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    ask,
    async timeline(variables: Variables) {
      return (await ask<{ timeline: Timeline }>(TIMELINE, variables)).timeline;
    },
    async compareYears(body: string, from: number, to: number) {
      return (await ask<{ compareYears: Comparison }>(COMPARE_YEARS, { body, from, to })).compareYears;
    },
    async figures(variables: Variables) {
      return (await ask<{ figures: Series[] }>(FIGURES, variables)).figures;
    },
    async outdated(variables: Variables = {}) {
      const asked = { first: 100, ...variables };
      return (await ask<{ outdatedCitations: OutdatedPage }>(OUTDATED, asked)).outdatedCitations;
    },
    async coCited(variables: Variables) {
      return (await ask<{ coCited: CoCited[] }>(CO_CITED, variables)).coCited;
    },
  };
}

export const titles = (sources: Source[]) => sources.map(({ title }) => title).sort();
