/** What reports cite most; and the gap list: what of it nobody holds. */

import type { ReadGraph } from '../connection/read';
import { statement } from '../statements/directives';

export interface CitedFilter {
  /** Of the reports that cite. Id or name, as `bodyName` writes it. */
  body: string | null;
  /** Id of a region, with those within it; of the reports' bodies. */
  region: string | null;
  yearFrom: number | null;
  yearTo: number | null;
  /** Kinds of the works, as SOURCE_KINDS. */
  kinds: readonly string[] | null;
}

export interface CitedWork {
  source: string;
  title: string;
  kind: string;
  level: string;
  documentNumber: string | null;
  /** Of issue, as reports tell it. */
  year: number | null;
  issuer: string | null;
  note: string | null;
  region: string[];
  citations: number;
  reports: number;
  /** First and last year of the reports. */
  years: [number | null, number | null];
  /** At most five of those whose reports cite it. */
  bodies: string[];
}

export type Gap = CitedWork;

export const MOST_GAPS = 1000;

/** Those in the most reports first, held or not. `limit`: at most MOST_GAPS. */
export function readMostCited(graph: ReadGraph, filter: CitedFilter, limit: number): Promise<CitedWork[]> {
  return read(graph, { ...filter, limit, unheldOnly: false });
}

/** The same of those that nobody holds. */
export function readGaps(graph: ReadGraph, filter: CitedFilter, limit: number): Promise<Gap[]> {
  return read(graph, { ...filter, limit, unheldOnly: true });
}

async function read(
  graph: ReadGraph,
  parameters: CitedFilter & { limit: number; unheldOnly: boolean },
): Promise<CitedWork[]> {
  const rows = await graph.read(statement('works-most-cited'), { ...parameters });
  return rows.map(({ value }) => value as CitedWork);
}
