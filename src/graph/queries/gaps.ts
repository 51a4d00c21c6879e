/** The gap list: what reports cite most and nobody holds. */

import type { ReadGraph } from '../connection/read';
import { statement } from '../statements/directives';

export interface GapFilter {
  /** Of the reports that cite. Id or name, as `bodyName` writes it. */
  body: string | null;
  /** Id of a region, with those within it; of the reports' bodies. */
  region: string | null;
  yearFrom: number | null;
  yearTo: number | null;
  /** Kinds of the works, as SOURCE_KINDS. */
  kinds: readonly string[] | null;
}

export interface Gap {
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

export const MOST_GAPS = 1000;

/** Those in the most reports first. `limit`: at most MOST_GAPS. */
export async function readGaps(graph: ReadGraph, filter: GapFilter, limit: number): Promise<Gap[]> {
  const rows = await graph.read(statement('gaps'), { ...filter, limit });
  return rows.map(({ value }) => value as Gap);
}
