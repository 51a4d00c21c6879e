/**
 * Which version of a work applied on a day, and its 时效性: read from dates alone, which are half-open [from, to). The
 * one place where this is decided; cypher/ filters by the days that `settle` gives each version.
 */
import type { IsoDate, ValidityStatus, VersionEnd } from '../model/terms';

/** The dates of a version. */
export interface Dated {
  promulgatedOn?: IsoDate | null;
  /** null: it is not known since when it applies. */
  effectiveFrom?: IsoDate | null;
  /** null: no end is known; with `endedBy` it has one, on a day that is not known. */
  effectiveTo?: IsoDate | null;
  endedBy?: VersionEnd | null;
  /** Since this day nothing says whether it still applies: the law it rests on has ended. */
  doubtFrom?: IsoDate | null;
  /** Of the first version known: there was an older text of this title, which is not among the versions. */
  older?: boolean | null;
  textHeld?: boolean | null;
}

/** The days on which a version is the newest text known, whether or not its own start is. */
export interface ServedDays {
  /** null: no day is known on which it could have begun. */
  servedFrom: IsoDate | null;
  /** Exclusive; null: none newer is known, and no end. */
  servedTo: IsoDate | null;
  /** It changed an older text, so that the work was in force before it. */
  follows: boolean;
}

export type Settled = Dated & ServedDays;

/** As read from the graph, or not settled yet. */
type Maybe = Dated & { [K in keyof ServedDays]?: ServedDays[K] | null };

/**
 * Versions of one work, oldest first, each ended where the next is known to begin. Where it is not known since when the
 * next applies, the end of the one before is not known either, and none is made up.
 */
export function settle<V extends Dated>(versions: readonly V[]): (V & Settled)[] {
  const ordered = inOrder(versions);
  return ordered.map((version, index) => {
    const next = ordered[index + 1];
    const begin = beginOf(version);
    const nextBegin = next ? beginOf(next) : null;
    let effectiveTo = version.effectiveTo ?? null;
    let endedBy = version.endedBy ?? null;
    const until = next?.effectiveFrom ?? null;
    // A version told to have ended earlier, by repeal or its own term, ended then.
    if (until !== null && begin !== null && (effectiveTo === null || until < effectiveTo)) {
      effectiveTo = until;
      endedBy = endedBy === 'REPEALED' && version.effectiveTo == null ? endedBy : 'AMENDED';
    } else if (next && effectiveTo === null) endedBy ??= begin === null ? null : 'AMENDED';
    return {
      ...version,
      effectiveTo,
      endedBy,
      servedFrom: begin ?? (ordered.length === 1 && version.textHeld ? BEFORE_ALL : null),
      servedTo: earlier(effectiveTo, nextBegin),
      older: index === 0 && version.older === true,
      follows: index > 0 || version.older === true,
    };
  });
}

/** The only text of a work, which bears no date at all: on every day it is the newest known. */
const BEFORE_ALL: IsoDate = '0001-01-01';

/** What the version was on the day; on its own, it is the version of a settled list. */
export function versionStatus(version: Maybe, on: IsoDate): ValidityStatus {
  const { promulgatedOn, effectiveFrom, effectiveTo, endedBy, servedTo, doubtFrom } = version;
  if (effectiveTo && on >= effectiveTo) return endedBy ?? 'UNKNOWN';
  // A newer text is known, but not since when it applies.
  if (servedTo && on >= servedTo) return 'UNKNOWN';
  if (effectiveFrom ? on < effectiveFrom : promulgatedOn && on < promulgatedOn) return 'NOT_YET_IN_FORCE';
  if (doubtFrom && on >= doubtFrom) return 'UNKNOWN';
  // Repealed or lapsed, on a day that is not known.
  if (!effectiveTo && endedBy && endedBy !== 'AMENDED') return 'UNKNOWN';
  if (effectiveFrom) return 'IN_FORCE';
  // The older text or this one applied: the work was in force either way.
  return promulgatedOn && version.follows ? 'IN_FORCE' : 'UNKNOWN';
}

/** What one of a work's versions was on the day, also where they are not settled yet. */
export function statusOfVersion<V extends Dated>(
  versions: readonly V[],
  version: V,
  on: IsoDate,
): ValidityStatus {
  return versionStatus(settled(versions)[inOrder(versions).indexOf(version)] ?? version, on);
}

/**
 * The version whose text answers for the day: the one in force, or the newest promulgated by then where it is not known
 * since when it applies. null where the work had ended, had not begun, or its text of that time is not known at all.
 */
export function versionOn<V extends Dated>(versions: readonly V[], on: IsoDate): V | null {
  return settled(versions).findLast((version) => isServed(version, on)) ?? null;
}

function isServed({ servedFrom, servedTo }: Settled, on: IsoDate): boolean {
  return servedFrom !== null && servedFrom <= on && (servedTo === null || on < servedTo);
}

/** As versionOn; where the work had ended, its last version. null where it had not begun. */
export function versionMeant<V extends Dated>(versions: readonly V[], on: IsoDate): V | null {
  return versionOn(versions, on) ?? lastBegun(settled(versions), on);
}

/** Every version served on some day of the half-open period, oldest first: a year may span two. */
export function versionsDuring<V extends Dated>(versions: readonly V[], from: IsoDate, to: IsoDate): V[] {
  return settled(versions).filter(
    ({ servedFrom, servedTo }) =>
      servedFrom !== null && servedFrom < to && (servedTo === null || servedTo > from),
  );
}

/** Of the whole work: that of the version served; otherwise what became of the last version before that day. */
export function sourceStatus(versions: readonly Dated[], on: IsoDate): ValidityStatus {
  const known = settled(versions);
  const version = known.findLast((each) => isServed(each, on)) ?? lastBegun(known, on);
  if (version) {
    const status = versionStatus(version, on);
    // No later version stands in its place.
    return status === 'AMENDED' ? 'UNKNOWN' : status;
  }
  const [first] = known;
  return first && !first.older ? 'NOT_YET_IN_FORCE' : 'UNKNOWN';
}

export interface Standing<V> {
  status: ValidityStatus;
  /** As versionMeant gives it. */
  version: V | null;
  /** false: since when that version applies is not known. */
  startKnown: boolean;
}

/** All that is told of a work on a day. */
export function standingOn<V extends Dated>(versions: readonly V[], on: IsoDate): Standing<V> {
  const version = versionMeant(versions, on);
  return { status: sourceStatus(versions, on), version, startKnown: version === null || startKnown(version) };
}

export function startKnown({ effectiveFrom }: Dated): boolean {
  return effectiveFrom != null;
}

/** Since when the work as a whole applies no more: the end of its last version; null where none is known. */
export function endOfWork(versions: readonly Dated[]): IsoDate | null {
  return inOrder(versions).at(-1)?.effectiveTo ?? null;
}

/** Whether a relation to a work says that another stands in its place or has ended it. */
export function succeeds({ kind }: { kind: string }): boolean {
  return kind === 'REPLACES' || kind === 'REPEALS';
}

/** Since when another work has ended this one. */
export interface Repeal {
  /** The first day without it; null where it is not known. */
  on: IsoDate | null;
  /** false: `on` is the promulgation of what ended it, whose own start is not known. */
  exact: boolean;
  /** 宣布失效 and not 废止; absent: REPEALED. */
  as?: 'EXPIRED';
}

/**
 * Ends the last version by a repeal, in place; gives whether it did. A version made after the repeal is of a work made
 * anew, and a work that begins after its repeal is another of the same title.
 */
export function endBy(versions: readonly Dated[], { on, exact, as }: Repeal): boolean {
  const last = inOrder(versions).at(-1);
  if (!last || on === null) return false;
  const begin = beginOf(last);
  if (begin !== null && begin >= on) return false;
  if (last.effectiveTo != null && last.effectiveTo <= on) return false;
  if (!exact) {
    last.doubtFrom = earlier(last.doubtFrom ?? null, on);
    return false;
  }
  last.effectiveTo = on;
  last.endedBy = as ?? 'REPEALED';
  return true;
}

/** Oldest first; undated versions come first, since nothing says that they are newer. */
export function inOrder<V extends Dated>(versions: readonly V[]): V[] {
  return [...versions].sort(
    (a, b) =>
      compare(beginOf(a) ?? '', beginOf(b) ?? '') || compare(a.promulgatedOn ?? '', b.promulgatedOn ?? ''),
  );
}

/** The first day on which a version can have applied; null where it bears no date. */
export function beginOf({ effectiveFrom, promulgatedOn }: Dated): IsoDate | null {
  return effectiveFrom ?? promulgatedOn ?? null;
}

/** Versions of the graph come settled. */
function settled<V extends Dated>(versions: readonly V[]): (V & Settled)[] {
  const isSettled = versions.every((version) => (version as Maybe).servedFrom !== undefined);
  return isSettled ? inOrder(versions as readonly (V & Settled)[]) : settle(versions);
}

function lastBegun<V extends Settled>(ordered: readonly V[], on: IsoDate): V | null {
  return (
    ordered.findLast(
      ({ servedFrom, effectiveTo }) =>
        (servedFrom !== null && servedFrom <= on) || (servedFrom === null && effectiveTo != null),
    ) ??
    ordered.findLast(({ servedFrom }) => servedFrom === null) ??
    null
  );
}

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a === null ? b : b === null || a < b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
