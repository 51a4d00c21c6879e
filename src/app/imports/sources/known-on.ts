/** The day up to which a folder of law texts is known: said, or else told by its name or the newest day in it. */
import { basename, resolve } from 'node:path';
import { isDay, todayInBeijing } from '../../../domain/model/days';
import type { IsoDate } from '../../../domain/model/terms';

export interface KnownOn {
  day: IsoDate;
  /** Said by a person: it holds even where another day was taken before. */
  said: boolean;
}

/**
 * `promulgated`: the days on which the texts read were made. The newest of these is never later than the day on which
 * the folder was put together, so that no more is claimed than is known. null where no day is told at all.
 */
export function knownOnOf(
  dir: string,
  files: readonly string[],
  promulgated: readonly (IsoDate | null)[],
  said?: IsoDate,
): KnownOn | null {
  if (said !== undefined) {
    if (!isDay(said)) throw new Error(`knownOn：expected a day YYYY-MM-DD, but got: ${said}`);
    return { day: said, said: true };
  }
  const named = dayIn(basename(resolve(dir)));
  if (named) return { day: named, said: false };
  const newest = latest([...promulgated, ...files.map(dayIn)]);
  return newest === null ? null : { day: newest, said: false };
}

/** The newest day that names of files or ids of versions tell, none after today. */
export function newestDay(names: readonly string[]): IsoDate | null {
  return latest(names.map(dayIn));
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  const today = todayInBeijing();
  return days
    .filter((day) => day !== null && day <= today)
    .reduce((last, day) => (day! > (last ?? '') ? day : last), null);
}

function dayIn(name: string): IsoDate | null {
  const day = /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/u.exec(name)?.[1];
  return isDay(day) ? day : null;
}
