/**
 * Law texts into the graph. Works come first, then their versions, some thousand provisions to a transaction and each
 * version whole within one: an interruption leaves whole versions or none, and the next run goes on from there.
 */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { batches, inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';
import { eachOf } from './each-of';
import { namedRow } from './named-works';
import { writePlaces } from './places';
import { referenceRows, relationRows } from './source-links';
import type { NamedWork, VersionText, VersionToWrite, WorkFacts, WorkToWrite } from './source-records';
import {
  corpusRow,
  eventsRow,
  factsRow,
  freshVersionRow,
  provisionRows,
  textProperties,
} from './source-rows';

const WORKS_PER_TRANSACTION = 500;
const PROVISIONS_PER_TRANSACTION = 5000;
const VERSIONS_PER_LINKING = 500;
/** While the database writes one batch, the next is read and sent. */
const BATCHES_UNDER_WAY = 2;

export interface HeldVersion {
  id: string;
  hash: string | null;
  madeBy: string | null;
  /** Its text's, or captions the seeds gave. */
  hasProvisions: boolean;
  /** What its files say of it, as JSON; null where nothing was kept. */
  facts: string[] | null;
}

export async function heldVersions(driver: Driver): Promise<Map<string, HeldVersion>> {
  const rows = await readRows<HeldVersion>(driver, loadCypher('versions-held'));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Facts of works and versions, without any text: a version that is new says that its text is not held. */
export async function writeWorks(driver: Driver, works: readonly WorkFacts[]): Promise<void> {
  for (const batch of batches(works, WORKS_PER_TRANSACTION)) {
    await inWrite(driver, async (tx) => {
      await writePlaces(
        tx,
        batch.flatMap((work) => work.issuingBodies),
        batch.map((work) => work.region),
      );
      await tx.run(loadCypher('corpus-sources'), { rows: batch.map(corpusRow) });
      await tx.run(loadCypher('source-events'), { rows: batch.map(eventsRow) });
      await tx.run(loadCypher('version-facts'), {
        rows: batch.flatMap((work) => work.versions.map((version) => factsRow(work, version))),
      });
    });
  }
}

/** Relations read from texts, in place of those read before. */
export async function writeRelations(driver: Driver, works: readonly WorkFacts[]): Promise<void> {
  for (const batch of batches(works, WORKS_PER_TRANSACTION)) {
    await inWrite(driver, async (tx) => {
      await writeNamed(
        tx,
        batch.flatMap((work) => work.relations.map((relation) => relation.target)),
      );
      await tx.run(loadCypher('text-relations-dropped'), { ids: batch.map((work) => work.id) });
      await tx.run(loadCypher('text-relations'), { rows: batch.flatMap(relationRows) });
    });
  }
}

async function writeNamed(tx: ManagedTransaction, works: readonly NamedWork[]): Promise<void> {
  const named = new Map(works.map((work) => [work.id, work]));
  const rows = [...named.values()].map(({ id, title, documentNumber }) =>
    namedRow(id, title, documentNumber),
  );
  if (rows.length > 0) await tx.run(loadCypher('named-sources'), { rows });
}

export interface VersionJob {
  work: WorkToWrite;
  version: VersionToWrite;
  text: VersionText;
  /** The graph has no provision of this version yet, not even a caption. */
  isNew: boolean;
}

/**
 * Writes the texts as they come, so that not all need be in memory; `onWritten` is told of each transaction's versions
 * once they are safe. No two transactions write the same version, and works that texts name are written before them,
 * so that none waits for another.
 */
export async function writeTexts(
  driver: Driver,
  jobs: AsyncIterable<VersionJob> | Iterable<VersionJob>,
  onWritten: (batch: readonly VersionJob[]) => void = () => {},
): Promise<void> {
  await eachOf(namedBatches(driver, jobs), BATCHES_UNDER_WAY, async (batch) => {
    await inWrite(driver, (tx) => writeBatch(tx, batch));
    onWritten(batch);
  });
}

/**
 * Links references between works: of `versions`, and of those that waited for `works`. Of `fresh` ones among them
 * nothing was linked before.
 */
export async function linkReferences(
  driver: Driver,
  versions: readonly string[],
  works: readonly string[],
  fresh: ReadonlySet<string>,
): Promise<number> {
  const waiting = await readRows<{ id: string }>(driver, loadCypher('versions-citing'), { ids: works });
  const citing = [...new Set([...versions, ...waiting.map((row) => row.id)])];
  let linked = 0;
  for (const ids of batches(citing, VERSIONS_PER_LINKING)) {
    const { records } = await inWrite(driver, async (tx) => {
      const before = ids.filter((id) => !fresh.has(id));
      if (before.length > 0) await tx.run(loadCypher('references-unlinked'), { ids: before });
      return tx.run(loadCypher('references-linked'), { ids });
    });
    linked += Number(records[0]?.get('linked') ?? 0);
  }
  return linked;
}

/** Whole versions, together at most PROVISIONS_PER_TRANSACTION provisions unless one alone has more. */
export async function* jobBatches(
  jobs: AsyncIterable<VersionJob> | Iterable<VersionJob>,
): AsyncGenerator<VersionJob[]> {
  let batch: VersionJob[] = [];
  let size = 0;
  for await (const job of jobs) {
    const own = job.text.provisions.length;
    if (batch.length > 0 && size + own > PROVISIONS_PER_TRANSACTION) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(job);
    size += own;
  }
  if (batch.length > 0) yield batch;
}

/** Batches whose cited works are all in the graph; each is written once in a load. */
async function* namedBatches(
  driver: Driver,
  jobs: AsyncIterable<VersionJob> | Iterable<VersionJob>,
): AsyncGenerator<VersionJob[]> {
  const named = new Set<string>();
  for await (const batch of jobBatches(jobs)) {
    const cited = batch.flatMap(({ text }) => text.references.flatMap(({ target }) => target ?? []));
    const unnamed = cited.filter(({ id }) => !named.has(id));
    if (unnamed.length > 0) await inWrite(driver, (tx) => writeNamed(tx, unnamed));
    for (const { id } of unnamed) named.add(id);
    yield batch;
  }
}

async function writeBatch(tx: ManagedTransaction, batch: readonly VersionJob[]): Promise<void> {
  const fresh = batch.filter((job) => job.isNew);
  if (fresh.length > 0) {
    await tx.run(loadCypher('version-texts'), {
      rows: fresh.map(({ work, version, text }) => freshVersionRow(work, version, text)),
    });
  }
  for (const job of batch) if (!job.isNew) await replaceText(tx, job);
  await tx.run(loadCypher('version-told'), {
    rows: batch.map(({ version, text }) => ({ id: version.id, hashes: text.hashes, facts: text.facts })),
  });
}

async function replaceText(tx: ManagedTransaction, { work, version, text }: VersionJob): Promise<void> {
  const rows = provisionRows(work, version, text);
  await tx.run(loadCypher('version-emptied'), { id: version.id, keep: rows.map((row) => row.id) });
  await tx.run(loadCypher('version-provisions'), { id: version.id, text: textProperties(text), rows });
  const { within, toSources } = referenceRows(work, version, text);
  await tx.run(loadCypher('references-within'), { rows: within });
  await tx.run(loadCypher('references-to-sources'), { rows: toSources });
}
