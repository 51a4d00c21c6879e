/** 时效性 of a work at a date: which version it was, and whether its words are held. */
import type { IsoDate, ValidityStatus } from './terms';
import { type Dated, inOrder, sourceStatus, versionInForce, versionStatus } from './validity';

/** That another work ended this one. `on`: since when; null where no date is told. */
export interface Repeal {
  by: string;
  on: IsoDate | null;
}

export interface StatusAt<V> {
  status: ValidityStatus;
  /** The version in force, or else the one whose state `status` tells; null where no version is known. */
  version: V | null;
}

/** 有效/已修改/已废止/失效/尚未生效/UNKNOWN. A version that is in force but not held is still the answer. */
export function statusAt<V extends Dated>(
  versions: readonly V[],
  repeals: readonly Repeal[],
  date: IsoDate,
): StatusAt<V> {
  const inForce = versionInForce(versions, date);
  const repealed = repeals.some(({ on }) => on !== null && on <= date && !madeAgain(versions, on, date));
  if (repealed) return { status: 'REPEALED', version: inForce ?? lastBegun(versions, date) };
  if (inForce) return { status: 'IN_FORCE', version: inForce };
  const status = sourceStatus(versions, date);
  const version = inOrder(versions).findLast((candidate) => versionStatus(candidate, date) === status);
  return { status, version: version ?? null };
}

/** A work repealed and made anew under its old name is in force again. */
function madeAgain(versions: readonly Dated[], repealedOn: IsoDate, date: IsoDate): boolean {
  return versions.some(({ effectiveFrom, promulgatedOn }) => {
    const start = effectiveFrom ?? promulgatedOn;
    return start && start >= repealedOn && start <= date;
  });
}

function lastBegun<V extends Dated>(versions: readonly V[], date: IsoDate): V | null {
  return inOrder(versions).findLast((version) => versionStatus(version, date) !== 'NOT_YET_IN_FORCE') ?? null;
}
