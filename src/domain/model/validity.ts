/** 时效性 at a date, and the version in force on it: both read from dates alone, which are half-open [from, to). */
import type { IsoDate, ValidityStatus } from './terms';

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

export function versionInForce<V extends Dated>(versions: readonly V[], on: IsoDate): V | null {
  return latest(versions.filter((version) => versionStatus(version, on) === 'IN_FORCE'));
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

/** Oldest first; undated versions come first, since nothing says that they are newer. */
export function inOrder<V extends Dated>(versions: readonly V[]): V[] {
  return [...versions].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

function latest<V extends Dated>(versions: readonly V[]): V | null {
  return inOrder(versions).at(-1) ?? null;
}

function begin(version: Dated): string {
  return version.effectiveFrom ?? version.promulgatedOn ?? '';
}
