/**
 * Works as they stand to one another: what one repeals is ended, what rests by its title on a work that has ended is
 * in doubt, and each version ends where the next begins.
 */
import { beginOf, endBy, settle, succeeds } from '../citations/standing';
import type { CatalogueVersion, CatalogueWork } from '../model/catalogue';
import type { IsoDate } from '../model/terms';
import { implementedBy } from '../sources/relations/from-title';
import { normaliseTitle, titleKey } from '../text/titles';

/** The same works with the days settled; those given stay as they are. Settling twice changes nothing. */
export function settleWorks(works: readonly CatalogueWork[]): CatalogueWork[] {
  const settled = works.map((work) => ({ ...work, versions: work.versions.map((each) => ({ ...each })) }));
  const byId = new Map(settled.map((work) => [work.id, work]));
  for (const by of settled) {
    for (const relation of by.relations) {
      const target = byId.get(relation.target);
      if (target && target !== by && succeeds(relation)) endWork(target, relation, by);
    }
  }
  for (const work of settled) {
    work.versions = settle(work.versions);
    // The number shown with a work is that of its newest version; an older one would not be its own.
    const last = work.versions.at(-1);
    if (last && work.held !== false) work.documentNumber = last.documentNumber;
  }
  doubtWithoutBase(settled);
  return settled;
}

/** A work only named has the one version that it had when it was ended. */
function endWork(
  target: CatalogueWork,
  { kind, since = null, exact = false, as = null }: CatalogueWork['relations'][number],
  by: CatalogueWork,
): void {
  if (target.held === false) {
    const [known] = target.versions;
    const version = known ?? undatedVersion();
    if (!known) target.versions.push(version);
    version.endedBy = as ?? 'REPEALED';
    if (since !== null && exact && !(version.effectiveTo && version.effectiveTo <= since)) {
      version.effectiveTo = since;
    }
    return;
  }
  // That a work stands in another's place need not end it: only the words that repeal it do.
  if (kind !== 'REPEALS' || !mayEnd(by, target)) return;
  endBy(target.versions, { on: since, exact, ...(as && { as }) });
}

/** A place's text ends none of the State's. */
function mayEnd(by: CatalogueWork, target: CatalogueWork): boolean {
  return by.region.length === 0 || target.region[0] === by.region[0];
}

function undatedVersion(): CatalogueVersion {
  return {
    promulgatedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    endedBy: null,
    documentNumber: null,
    note: null,
    textHeld: false,
  };
}

/** 关于适用《X法》若干问题的解释, X法实施细则: named in the title, X is all that such a text rests on. */
function doubtWithoutBase(works: readonly CatalogueWork[]): void {
  const byTitle = new Map<string, CatalogueWork[]>();
  for (const work of works) {
    if (work.region.length > 0) continue;
    for (const name of new Set([work.title, work.fullTitle, ...work.aliases].map(titleKey))) {
      byTitle.set(name, [...(byTitle.get(name) ?? []), work]);
    }
  }
  for (const work of works) {
    const named = baseInTitle(work.title);
    if (named === null) continue;
    const bases = (byTitle.get(titleKey(named)) ?? []).filter((base) => base !== work);
    const ended = bases.length === 1 ? endOf(bases[0]!) : null;
    if (ended === null) continue;
    for (const version of work.versions) {
      const begin = beginOf(version);
      // Made or changed since, it speaks of the law that holds now.
      if (begin !== null && begin >= ended) continue;
      if (version.effectiveTo && version.effectiveTo <= ended) continue;
      version.doubtFrom = ended;
    }
  }
}

/** Normalised; null where the title names no base. */
export function baseInTitle(title: string): string | null {
  const applied =
    /关于(?:适用|执行|贯彻执行|贯彻)[《〈](.{2,40}?)[》〉]/u.exec(title)?.[1] ?? implementedBy(title);
  return applied ? normaliseTitle(applied).title : null;
}

/** Since when a work has ended for good. */
function endOf({ versions }: CatalogueWork): IsoDate | null {
  const last = versions.at(-1);
  return last?.effectiveTo && last.endedBy !== 'AMENDED' ? last.effectiveTo : null;
}
