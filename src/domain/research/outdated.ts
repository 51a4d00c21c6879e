/** Whether a work that is cited had ended, been replaced, or not begun on a day, and since when. */

import { type Dated, inOrder, sourceStatus } from '../citations/standing';
import type { IsoDate } from '../model/terms';

export const OUTDATED_STATUSES = ['REPEALED', 'EXPIRED', 'REPLACED', 'NOT_YET_IN_FORCE'] as const;
export type OutdatedStatus = (typeof OUTDATED_STATUSES)[number];

/** A work that replaces or repeals the one cited. */
export interface Successor {
  source: string;
  versions: readonly Dated[];
}

export interface Outdated {
  status: OutdatedStatus;
  /** REPEALED, EXPIRED: the end; REPLACED: when the successor began; NOT_YET_IN_FORCE: when the work itself will. */
  since: IsoDate | null;
  by: { source: string; inForceFrom: IsoDate | null }[];
}

/** null where nothing says that the work was out of date that day. */
export function outdated(
  versions: readonly Dated[],
  successors: readonly Successor[],
  on: IsoDate,
): Outdated | null {
  const status = sourceStatus(versions, on);
  const by = successors.map((each) => ({ source: each.source, inForceFrom: firstDay(each.versions) }));
  if (status === 'REPEALED' || status === 'EXPIRED') return { status, since: endBefore(versions, on), by };
  if (status === 'NOT_YET_IN_FORCE') {
    return { status, since: firstDay(versions), by: [] };
  }
  const inForce = successors.filter((each) => sourceStatus(each.versions, on) === 'IN_FORCE');
  if (inForce.length === 0 || status === 'AMENDED') return null;
  const since = inForce.map((each) => firstDay(each.versions)!).sort()[0]!;
  return { status: 'REPLACED', since, by };
}

function firstDay(versions: readonly Dated[]): IsoDate | null {
  return inOrder(versions).find(({ effectiveFrom }) => effectiveFrom)?.effectiveFrom ?? null;
}

function endBefore(versions: readonly Dated[], on: IsoDate): IsoDate | null {
  const ends = versions.flatMap(({ effectiveTo }) => (effectiveTo && effectiveTo <= on ? [effectiveTo] : []));
  return ends.sort().at(-1) ?? null;
}
