/** The reports that are held. */
import type { Driver } from 'neo4j-driver';
import { type ReportState, unpublishedIn } from '../../graph/commands/unpublished';
import { readGraph } from '../../graph/connection/read';
import { readRows } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';

export interface ListedReport {
  id: string;
  title: string;
  year: number | null;
  file: string | null;
  importedAt: string | null;
  state: ReportState;
  /** ISO time since which it is a draft or withdrawn. */
  at: string | null;
  /** Why it was withdrawn. */
  reason: string | null;
}

/** Those published by year and title; drafts and those withdrawn, the latest first. */
export async function listReports(driver: Driver, state: ReportState = 'PUBLISHED'): Promise<ListedReport[]> {
  if (state === 'PUBLISHED') {
    const rows = await readRows<Omit<ListedReport, 'state' | 'at' | 'reason'>>(
      driver,
      loadCypher('reports-held'),
    );
    return rows.map((row) => ({ ...row, state, at: null, reason: null }));
  }
  const kept = await unpublishedIn(readGraph(driver), state);
  return kept.map(({ id, title, year, file, importedAt, at, reason }) => ({
    ...{ id, title, year, file, importedAt, state, at, reason },
  }));
}
