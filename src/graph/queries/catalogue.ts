/** The catalogue as the graph holds it: works, versions and relations, for the resolver. */
import type { Driver } from 'neo4j-driver';
import { type Knowledge, knowledgeOf } from '../../domain/analyse';
import type { CatalogueVersion, CatalogueWork } from '../../domain/model/catalogue';
import type { ReportedWork } from '../../domain/model/reported';
import { loadCatalogue } from '../../platform/catalogue/load';
import { readRows } from '../connection/write';
import { loadCypher } from '../statements/load';

interface WorkRow extends Omit<CatalogueWork, 'versions' | 'provisions' | 'region'> {
  region: string[] | null;
  versions: Partial<CatalogueVersion>[];
}

export async function readCatalogue(driver: Driver): Promise<CatalogueWork[]> {
  const rows = await readRows<WorkRow>(driver, loadCypher('catalogue-works'));
  return rows.map((row) => ({
    ...row,
    region: row.region ?? [],
    versions: row.versions.map(versionOf),
    provisions: [],
  }));
}

/**
 * Works of the graph, with the names and titles that come with the program.
 * @param reported in place of what the graph holds of works that only reports tell of.
 */
export async function readKnowledge(driver: Driver, reported?: readonly ReportedWork[]): Promise<Knowledge> {
  const { titles, aliases } = loadCatalogue();
  const told = reported ?? (await readReported(driver));
  return knowledgeOf({ works: await readCatalogue(driver), titles, aliases }, told);
}

/** What nobody holds, as the reports that are held tell of it. */
export async function readReported(driver: Driver): Promise<ReportedWork[]> {
  const rows = await readRows<{ told: string }>(driver, loadCypher('works-reported'));
  return rows.map(({ told }) => JSON.parse(told) as ReportedWork);
}

/** Of properties as they are stored: what is not stored comes as absent. */
export function versionOf(row: Partial<CatalogueVersion>): CatalogueVersion {
  return {
    promulgatedOn: row.promulgatedOn ?? null,
    effectiveFrom: row.effectiveFrom ?? null,
    effectiveTo: row.effectiveTo ?? null,
    endedBy: row.endedBy ?? null,
    documentNumber: row.documentNumber ?? null,
    note: row.note ?? null,
    textHeld: row.textHeld ?? false,
    doubtFrom: row.doubtFrom ?? null,
    act: row.act ?? null,
    ...(row.older && { older: true }),
    ...(row.lastArticle != null && { articleCount: row.articleCount ?? null, lastArticle: row.lastArticle }),
    ...(row.outline != null && { outline: row.outline }),
  };
}
