/** What the graph holds of laws already, for an import that adds to it, and the changes this makes to what is held. */
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../domain/analyse';
import type { CatalogueVersion } from '../../domain/model/catalogue';
import { provisionId } from '../../domain/model/ids';
import type { ParsedProvision } from '../../domain/model/source';
import type { IsoDate } from '../../domain/model/terms';
import { batches, inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';
import { namedRow } from './named-works';
import { settleStanding } from './standing';

const ROWS = 5000;
const VERSIONS_PER_RENAMING = 20;

/** Of each version that is held, what its files say of it: a JSON text a file. */
export async function heldFacts(driver: Driver): Promise<string[]> {
  const rows = await readRows<{ files: string[] }>(driver, loadCypher('facts-held'), {
    madeBy: EXTRACTOR,
  });
  return rows.flatMap((row) => row.files);
}

/** A work that no file held tells of, or not alone: from the seeds. */
export interface GivenWork {
  id: string;
  region: string[];
  versions: Pick<CatalogueVersion, 'promulgatedOn' | 'documentNumber'>[];
}

export async function givenWorks(driver: Driver): Promise<GivenWork[]> {
  const rows = await readRows<GivenWork>(driver, loadCypher('works-given'));
  return rows.map((row) => ({
    ...row,
    versions: row.versions.map(({ promulgatedOn = null, documentNumber = null }) => ({
      promulgatedOn,
      documentNumber,
    })),
  }));
}

export type HeldProvision = Omit<ParsedProvision, 'start' | 'end'> & { lineageId: string };

/** In reading order. */
export async function heldProvisions(driver: Driver, version: string): Promise<HeldProvision[]> {
  const rows = await readRows<{ provision: Partial<HeldProvision> & Pick<HeldProvision, 'path' | 'kind'> }>(
    driver,
    loadCypher('provisions-held'),
    { id: version },
  );
  return rows.map(({ provision }) => ({
    parent: null,
    label: null,
    number: null,
    subNumber: null,
    heading: null,
    text: '',
    order: 0,
    lineageId: provisionId(version, provision.path),
    ...provision,
  }));
}

export async function writeLineages(
  driver: Driver,
  rows: readonly { id: string; lineageId: string }[],
): Promise<void> {
  for (const batch of batches(rows, ROWS)) {
    await inWrite(driver, (tx) => tx.run(loadCypher('lineages'), { rows: batch }));
  }
}

/** What files say of versions whose text stays as it is. */
export async function writeFacts(
  driver: Driver,
  rows: readonly { id: string; hashes: readonly string[]; facts: readonly string[] }[],
): Promise<void> {
  if (rows.length > 0) await inWrite(driver, (tx) => tx.run(loadCypher('version-told'), { rows }));
}

/** The day up to which these versions, and so their works, are known. */
export async function setKnownOn(
  driver: Driver,
  versions: readonly string[],
  { day, said }: { day: IsoDate; said: boolean },
): Promise<void> {
  await inWrite(driver, async (tx) => {
    await tx.run(loadCypher('versions-known'), { ids: versions, day, said });
    await settleStanding(tx);
  });
}

export interface Renamed {
  from: string;
  to: string;
  sourceId: string;
}

export async function renameVersions(driver: Driver, renamed: readonly Renamed[]): Promise<void> {
  const rows = renamed.map((row) => ({ ...row, prefix: provisionId(row.to, '') }));
  for (const batch of batches(rows, VERSIONS_PER_RENAMING)) {
    await inWrite(driver, (tx) => tx.run(loadCypher('versions-renamed'), { rows: batch }));
  }
}

/** `keep`: the work's versions that its files tell of. */
export async function dropVersions(
  driver: Driver,
  rows: readonly { id: string; keep: readonly string[] }[],
): Promise<void> {
  for (const batch of batches(rows, ROWS)) {
    await inWrite(driver, (tx) => tx.run(loadCypher('versions-dropped'), { rows: batch }));
  }
}

/** Works that hold no version any more: what still cites them names them. */
export async function unholdWorks(
  driver: Driver,
  works: readonly { id: string; title: string }[],
): Promise<void> {
  const rows = works.map(({ id, title }) => namedRow(id, title));
  if (rows.length > 0) await inWrite(driver, (tx) => tx.run(loadCypher('works-unheld'), { rows }));
}

/** A work only named that provisions cite, and the region of one that cites it. */
export interface CitedName {
  id: string;
  title: string;
  citing: string;
  region: string[];
}

export function citedNames(driver: Driver): Promise<CitedName[]> {
  return readRows<CitedName>(driver, loadCypher('names-cited'));
}

export async function retargetReferences(
  driver: Driver,
  rows: readonly { from: string; citing: string; to: string }[],
): Promise<void> {
  for (const batch of batches(rows, ROWS)) {
    await inWrite(driver, (tx) => tx.run(loadCypher('references-retargeted'), { rows: batch }));
  }
}

export async function dropUnusedNames(driver: Driver): Promise<void> {
  await inWrite(driver, (tx) => tx.run(loadCypher('names-unused-dropped')));
}
