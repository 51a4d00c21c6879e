/** The reports that are held. */
import type { Driver } from 'neo4j-driver';
import { readRows } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';

export interface ListedReport {
  id: string;
  title: string;
  year: number | null;
  file: string | null;
  importedAt: string | null;
}

/** By year and title. */
export function listReports(driver: Driver): Promise<ListedReport[]> {
  return readRows<ListedReport>(driver, loadCypher('reports-held'));
}
