/**
 * The list that stands beside a collection (title, level, published_on, effective_on, expired, category, tab-separated).
 * Only its dates are read: `expired` there means “not the newest file of that name”, which says nothing of repeal.
 */

import { isDay } from '../../model/days';
import type { IsoDate } from '../../model/terms';
import { SourceRefusedError } from './errors';

export interface ListedDates {
  promulgatedOn: IsoDate | null;
  effectiveOn: IsoDate | null;
}

export interface Listing {
  /** Dates for a file, by its name and the date in it; null where the list has none, or several that differ. */
  datesOf(file: string): ListedDates | null;
}

const COLUMNS = ['title', 'published_on', 'effective_on'] as const;

export function readListing(text: string, file: string): Listing {
  const [head = '', ...rows] = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const names = head.split('\t');
  const places = COLUMNS.map((name) => names.indexOf(name));
  const missing = COLUMNS.filter((_, index) => places[index]! < 0);
  if (missing.length > 0) {
    const reason = `应有列 ${missing.join('、')}，但首行是：${head.slice(0, 200)}`;
    throw new SourceRefusedError(file, 1, reason, '请在首行写明各列名称，以制表符分隔');
  }
  const listed = new Map<string, ListedDates[]>();
  for (const row of rows) {
    const cells = row.split('\t');
    const [title, published, effective] = places.map((place) => cells[place]?.trim() ?? '');
    if (!title) continue;
    const dates = { promulgatedOn: dateIn(published!), effectiveOn: dateIn(effective!) };
    const key = keyOf(title, dates.promulgatedOn);
    listed.set(key, [...(listed.get(key) ?? []), dates]);
  }
  return {
    datesOf: (name) => {
      const found = listed.get(nameKey(name)) ?? [];
      return found.length === 1 ? found[0]! : null;
    },
  };
}

/** `行政法规/示例条例(2019-04-03).md`: the title and the day of the version it holds. */
function nameKey(file: string): string {
  const name = file
    .slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    .replace(/\.[a-z]{1,8}$/iu, '');
  const dated = /^(.*)[（(](\d{4}-\d{2}-\d{2})[）)]$/u.exec(name);
  return dated ? keyOf(dated[1]!, dateIn(dated[2]!)) : keyOf(name, null);
}

function keyOf(title: string, promulgatedOn: IsoDate | null): string {
  return `${title.replace(/\s+/gu, '')}@${promulgatedOn ?? ''}`;
}

function dateIn(cell: string): IsoDate | null {
  return isDay(cell) ? cell : null;
}
