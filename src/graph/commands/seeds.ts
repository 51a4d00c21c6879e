/** The seed catalogue into the graph: works, their versions, captions and relations. No law text. */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { EXTRACTOR } from '../../domain/analyse';
import type { CatalogueProvision, CatalogueWork } from '../../domain/model/catalogue';
import { bodyId, provisionId, regionId, versionId } from '../../domain/model/ids';
import { kindOfLevel } from '../../domain/model/levels';
import { batches, int, inWrite } from '../connection/write';
import { loadCypher } from '../statements/load';
import { known } from './known';
import { namedRow } from './named-works';
import { writePlaces } from './places';
import { placeOf } from './provision-path';
import { toldEnd } from './source-rows';
import { settleStanding } from './standing';

const WORKS_PER_TRANSACTION = 1000;

/** Writing the same works again changes nothing; what texts have added to them stays. */
export async function writeCatalogue(driver: Driver, works: readonly CatalogueWork[]): Promise<void> {
  for (const batch of batches(works, WORKS_PER_TRANSACTION)) {
    await inWrite(driver, (tx) => writeWorks(tx, batch));
  }
  // After all works, so that a relation to a later batch meets the work itself.
  for (const batch of batches(works, WORKS_PER_TRANSACTION)) {
    await inWrite(driver, (tx) => writeRelations(tx, batch));
  }
  await inWrite(driver, settleStanding);
}

async function writeWorks(tx: ManagedTransaction, works: readonly CatalogueWork[]): Promise<void> {
  await writePlaces(
    tx,
    works.flatMap((work) => work.issuingBodies),
    works.map((work) => work.region),
  );
  await tx.run(loadCypher('seed-sources'), { rows: works.map(sourceRow) });
  await tx.run(loadCypher('seed-versions-dropped'), {
    rows: works.map((work) => ({ id: work.id, versionIds: versionIds(work) })),
  });
  await tx.run(loadCypher('seed-versions'), { rows: works.flatMap(versionRows) });
  const captions = works.flatMap(captionRows);
  if (captions.length > 0) await tx.run(loadCypher('seed-captions'), { rows: captions });
}

async function writeRelations(tx: ManagedTransaction, works: readonly CatalogueWork[]): Promise<void> {
  const rows = works.flatMap((work) =>
    work.relations.map(({ kind, target, evidence }) => ({
      from: work.id,
      to: target,
      kind,
      evidence,
      madeBy: EXTRACTOR,
    })),
  );
  await tx.run(loadCypher('seed-relations-dropped'), { ids: works.map((work) => work.id) });
  if (rows.length === 0) return;
  const targets = [...new Set(rows.map((row) => row.to))];
  await tx.run(loadCypher('named-sources'), { rows: targets.map((id) => namedRow(id)) });
  await tx.run(loadCypher('seed-relations'), { rows });
}

function sourceRow(work: CatalogueWork) {
  const { id, title, fullTitle, aliases, level, note } = work;
  return {
    id,
    properties: {
      title,
      fullTitle,
      aliases,
      level,
      kind: kindOfLevel(level),
      ...known({ documentNumber: work.documentNumber }),
      note,
      seedKnownOn: work.knownOn ?? null,
      held: true,
      origin: 'seed',
      sortKey: title,
    },
    bodyIds: work.issuingBodies.map(bodyId),
    regionId: work.region.length > 0 ? regionId(work.region) : null,
  };
}

function versionIds(work: CatalogueWork): string[] {
  return work.versions.map((version) => versionId(work.id, version.promulgatedOn));
}

function versionRows(work: CatalogueWork) {
  return work.versions.map((version) => ({
    id: versionId(work.id, version.promulgatedOn),
    sourceId: work.id,
    properties: known({
      promulgatedOn: version.promulgatedOn,
      effectiveFrom: version.effectiveFrom,
      documentNumber: version.documentNumber,
      note: version.note,
      ...toldEnd(version),
    }),
  }));
}

function captionRows(work: CatalogueWork) {
  return work.provisions.flatMap(({ version, items }) =>
    items.map((item, order) => captionRow(work.id, versionId(work.id, version), item, order)),
  );
}

function captionRow(work: string, version: string, item: CatalogueProvision, order: number) {
  const { kind, number, subNumber, depth } = placeOf(item.path);
  return {
    id: provisionId(version, item.path),
    versionId: version,
    caption: item.caption,
    properties: known({
      sourceId: work,
      kind,
      path: item.path,
      order: int(order),
      label: item.label,
      number: int(number),
      subNumber: int(subNumber),
      depth: int(depth),
    }),
  };
}
