/** Who cites a work, when and how: rows of one report and one relation, gathered by year, body, region or relation. */
import type { Relation } from '../model/terms';

export interface CitingRow {
  report: string;
  year: number | null;
  body: string | null;
  region: string | null;
  relation: Relation;
  citations: { id: string; start: number }[];
  /** Ids of the units of the report in which these stand. */
  items: string[];
}

export const TIMELINE_GROUPS = ['YEAR', 'BODY', 'REGION', 'RELATION'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPS)[number];

export interface Tally<K> {
  key: K;
  citations: number;
}

export interface CitingGroup {
  /** The one of these that was grouped by; null there means that the reports do not say. */
  year: number | null;
  body: string | null;
  region: string | null;
  relation: Relation | null;
  citations: number;
  measures: number;
  reports: number;
  firstYear: number | null;
  lastYear: number | null;
  years: Tally<number>[];
  bodies: Tally<string>[];
  relations: Tally<Relation>[];
  /** Ids of the citations, oldest first. */
  evidence: string[];
}

export interface CitingTimeline {
  whole: CitingGroup;
  groups: CitingGroup[];
}

export function timelineOf(rows: readonly CitingRow[], grouping: TimelineGrouping): CitingTimeline {
  const ordered = [...rows].sort(byYear);
  const keyed = new Map<string | number | null, CitingRow[]>();
  for (const row of ordered) {
    const key = keyOf(row, grouping);
    keyed.set(key, [...(keyed.get(key) ?? []), row]);
  }
  const groups = [...keyed.values()].map((members) => ({
    ...gathered(members),
    ...named(members[0]!, grouping),
  }));
  // Years come in their order already; anything else by how often it cites.
  if (grouping !== 'YEAR') groups.sort((a, b) => b.citations - a.citations || (name(a) < name(b) ? -1 : 1));
  return { whole: gathered(ordered), groups };
}

function keyOf(row: CitingRow, grouping: TimelineGrouping): string | number | null {
  if (grouping === 'YEAR') return row.year;
  if (grouping === 'BODY') return row.body;
  return grouping === 'REGION' ? row.region : row.relation;
}

const NO_NAME = { year: null, body: null, region: null, relation: null };

function named(row: CitingRow, grouping: TimelineGrouping): typeof NO_NAME {
  const field = grouping.toLowerCase() as keyof typeof NO_NAME;
  return { ...NO_NAME, [field]: row[field] };
}

function name({ body, region, relation }: CitingGroup): string {
  return body ?? region ?? relation ?? '';
}

function gathered(rows: readonly CitingRow[]): CitingGroup {
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]));
  return {
    ...NO_NAME,
    citations: rows.reduce((sum, { citations }) => sum + citations.length, 0),
    measures: new Set(rows.flatMap(({ items }) => items)).size,
    reports: new Set(rows.map(({ report }) => report)).size,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    years: tally(rows, ({ year }) => year).sort((a, b) => a.key - b.key),
    bodies: tally(rows, ({ body }) => body),
    relations: tally(rows, ({ relation }) => relation),
    evidence: evidenceOf(rows),
  };
}

/** Most frequent first. */
function tally<K>(rows: readonly CitingRow[], keyOf: (row: CitingRow) => K | null): Tally<K>[] {
  const counts = new Map<K, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.citations.length);
  }
  return [...counts]
    .map(([key, citations]) => ({ key, citations }))
    .sort((a, b) => b.citations - a.citations || (String(a.key) < String(b.key) ? -1 : 1));
}

/** Reports in their order, and within a report the order of its text, whatever the relation. */
function evidenceOf(rows: readonly CitingRow[]): string[] {
  const byReport = new Map<string, CitingRow['citations']>();
  for (const { report, citations } of rows)
    byReport.set(report, [...(byReport.get(report) ?? []), ...citations]);
  return [...byReport.values()].flatMap((citations) =>
    [...citations].sort((a, b) => a.start - b.start).map(({ id }) => id),
  );
}

/** Reports without a year come last: nothing says that they are old. */
function byYear(a: CitingRow, b: CitingRow): number {
  const [left, right] = [a.year ?? Number.MAX_SAFE_INTEGER, b.year ?? Number.MAX_SAFE_INTEGER];
  if (left !== right) return left - right;
  return a.report < b.report ? -1 : a.report > b.report ? 1 : 0;
}
