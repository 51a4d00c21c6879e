/**
 * Which version of a work applied on a day, and its 时效性: read from dates alone, which are half-open [from, to). The
 * one place where this is decided; cypher/ filters by the same dates.
 */
import type { IsoDate, ValidityStatus } from '../model/terms';

/** The dates of a version. */
export interface Dated {
  promulgatedOn?: IsoDate | null;
  effectiveFrom?: IsoDate | null;
  effectiveTo?: IsoDate | null;
  endedBy?: 'AMENDED' | 'REPEALED' | 'EXPIRED' | null;
}

export function versionStatus(version: Dated, on: IsoDate): ValidityStatus {
  const { promulgatedOn, effectiveFrom, effectiveTo, endedBy } = version;
  if (effectiveTo && on >= effectiveTo) return endedBy ?? 'UNKNOWN';
  if (effectiveFrom) return on < effectiveFrom ? 'NOT_YET_IN_FORCE' : 'IN_FORCE';
  return promulgatedOn && on < promulgatedOn ? 'NOT_YET_IN_FORCE' : 'UNKNOWN';
}

/** The version in force on the day; null where none is known to be. */
export function versionInForce<V extends Dated>(versions: readonly V[], on: IsoDate): V | null {
  return inOrder(versions.filter((version) => versionStatus(version, on) === 'IN_FORCE')).at(-1) ?? null;
}

/** The version in force on the day, or else the last that had begun by then; null where none had. */
export function versionMeant<V extends Dated>(versions: readonly V[], on: IsoDate): V | null {
  const begun = inOrder(versions).filter((version) => versionStatus(version, on) !== 'NOT_YET_IN_FORCE');
  return versionInForce(versions, on) ?? begun.at(-1) ?? null;
}

/** Every version in force on some day of the half-open period, oldest first: a year may span two. */
export function versionsDuring<V extends Dated>(versions: readonly V[], from: IsoDate, to: IsoDate): V[] {
  return inOrder(versions).filter(
    (v) => v.effectiveFrom && v.effectiveFrom < to && (!v.effectiveTo || v.effectiveTo > from),
  );
}

/** Of the whole work: in force when some version is; otherwise what became of the last version before that day. */
export function sourceStatus(versions: readonly Dated[], on: IsoDate): ValidityStatus {
  if (versionInForce(versions, on)) return 'IN_FORCE';
  const statuses = inOrder(versions).map((version) => versionStatus(version, on));
  const ended = statuses.filter((s) => s !== 'NOT_YET_IN_FORCE').at(-1);
  return ended ?? (statuses.length > 0 ? 'NOT_YET_IN_FORCE' : 'UNKNOWN');
}

/** Since when the work as a whole applies no more: the end of its last version; null where none is known. */
export function endOfWork(versions: readonly Dated[]): IsoDate | null {
  return inOrder(versions).at(-1)?.effectiveTo ?? null;
}

/** Whether a relation to a work says that another stands in its place or has ended it. */
export function succeeds({ kind }: { kind: string }): boolean {
  return kind === 'REPLACES' || kind === 'REPEALS';
}

/** Oldest first; undated versions come first, since nothing says that they are newer. */
export function inOrder<V extends Dated>(versions: readonly V[]): V[] {
  return [...versions].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

function begin(version: Dated): string {
  return version.effectiveFrom ?? version.promulgatedOn ?? '';
}
