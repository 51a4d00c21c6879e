/**
 * Since when and until when each version applies, written into the graph: worked out from what seeds and texts tell,
 * all together, whenever either has changed, so that neither the order of imports nor what is dropped leaves a trace.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import { settleWorks } from '../../domain/catalogue/settle-works';
import type { CatalogueRelation, CatalogueVersion, CatalogueWork } from '../../domain/model/catalogue';
import { versionId } from '../../domain/model/ids';
import type { IsoDate, VersionEnd } from '../../domain/model/terms';
import { loadCypher } from '../statements/load';

interface Days {
  effectiveTo: IsoDate | null;
  endedBy: VersionEnd | null;
  servedFrom: IsoDate | null;
  servedTo: IsoDate | null;
  older: boolean | null;
  follows: boolean | null;
  doubtFrom: IsoDate | null;
}

interface ToldVersion extends Partial<Days> {
  id: string;
  promulgatedOn?: IsoDate | null;
  effectiveFrom?: IsoDate | null;
  toldTo?: IsoDate | null;
  toldEnd?: VersionEnd | null;
  toldOlder?: boolean | null;
  documentNumber?: string | null;
  textHeld?: boolean | null;
  knownOn?: IsoDate | null;
  /** Told of by a repeal alone. */
  named?: boolean | null;
}

interface ToldWork
  extends Pick<CatalogueWork, 'id' | 'title' | 'fullTitle' | 'aliases' | 'level' | 'region'> {
  held: boolean;
  knownOn: IsoDate | null;
  seedKnownOn: IsoDate | null;
  documentNumber: string | null;
  versions: ToldVersion[];
  relations: (Omit<CatalogueRelation, 'evidence'> & { since: IsoDate | null })[];
}

/** Within a transaction of its own or of those who changed the dates. */
export async function settleStanding(tx: ManagedTransaction): Promise<void> {
  const { records } = await tx.run(loadCypher('standing-told'));
  const told = records.map((record) => record.toObject() as ToldWork);
  const settled = new Map(settleWorks(told.map(workOf)).map((work) => [work.id, work]));
  const versions: { id: string; sourceId: string; days: Days }[] = [];
  const works: { id: string; knownOn: IsoDate | null; documentNumber: string | null }[] = [];
  const dropped: string[] = [];
  for (const work of told) {
    const now = settled.get(work.id)!;
    const before = new Map(work.versions.map((version) => [version.id, version]));
    for (const version of now.versions) {
      const id = idOf(work.id, version);
      const days = daysOf(version);
      if (!isSame(days, before.get(id))) versions.push({ id, sourceId: work.id, days });
    }
    const kept = new Set(now.versions.map((version) => idOf(work.id, version)));
    dropped.push(...work.versions.flatMap(({ id, named }) => (named && !kept.has(id) ? [id] : [])));
    const knownOn = latest([work.seedKnownOn, ...work.versions.map((version) => version.knownOn ?? null)]);
    const { documentNumber } = now;
    if (knownOn !== work.knownOn || documentNumber !== work.documentNumber) {
      works.push({ id: work.id, knownOn, documentNumber });
    }
  }
  if (versions.length + works.length + dropped.length === 0) return;
  await tx.run(loadCypher('standing-settled'), { versions, works, dropped });
}

function idOf(work: string, version: CatalogueVersion & { id?: string }): string {
  return version.id ?? versionId(work, version.promulgatedOn);
}

function workOf(work: ToldWork): CatalogueWork {
  return {
    ...work,
    issuingBodies: [],
    note: null,
    provisions: [],
    relations: work.relations.map((relation) => ({ ...relation, evidence: null })),
    // What only a repeal told of is worked out anew.
    versions: work.versions
      .filter(({ named }) => !named)
      .map((version) => ({
        id: version.id,
        promulgatedOn: version.promulgatedOn ?? null,
        effectiveFrom: version.effectiveFrom ?? null,
        effectiveTo: version.toldTo ?? null,
        endedBy: version.toldEnd ?? null,
        documentNumber: version.documentNumber ?? null,
        note: null,
        textHeld: version.textHeld ?? false,
        ...(version.toldOlder && { older: true }),
      })),
  };
}

function daysOf(version: object): Days {
  const days = version as Partial<Days>;
  return {
    effectiveTo: days.effectiveTo ?? null,
    endedBy: days.endedBy ?? null,
    servedFrom: days.servedFrom ?? null,
    servedTo: days.servedTo ?? null,
    older: days.older || null,
    follows: days.follows || null,
    doubtFrom: days.doubtFrom ?? null,
  };
}

function isSame(days: Days, before: ToldVersion | undefined): boolean {
  if (!before) return false;
  return (Object.keys(days) as (keyof Days)[]).every((key) => days[key] === (before[key] ?? null));
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
