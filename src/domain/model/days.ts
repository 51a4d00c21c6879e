/** Calendar days as ISO dates: today where the law is, days counted on, the last day of a period. */
import type { IsoDate } from './terms';

/** Made once: making it costs more than many answers do. */
const BEIJING_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today in Beijing, whatever the clock's own zone. `now`: for tests. */
export function todayInBeijing(now: Date = new Date()): IsoDate {
  return BEIJING_DAY.format(now);
}

/** The day so many days after `date`; before it where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day so many months on; the month's last where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return first.toISOString().slice(0, 10);
}

/** The last day of a half-open period that ends before `to`. */
export function lastDayBefore(to: IsoDate): IsoDate {
  return addDays(to, -1);
}

/** The last day of what a report covers: of its period, else of its year; null where neither is known. */
export function lastDayOf(report: { periodTo?: IsoDate | null; year?: number | null }): IsoDate | null {
  if (report.periodTo) return lastDayBefore(report.periodTo);
  return report.year == null ? null : lastDayOfYear(report.year);
}

export function lastDayOfYear(year: number): IsoDate {
  return `${year}-12-31`;
}

/** Only a day that exists; null otherwise. Months and days count from 1. */
export function isoDate(year: number | null, month: number | null, day: number | null): IsoDate | null {
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: string | undefined): text is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text ?? '');
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/**
 * The year that a unit of a report speaks of: what is planned is of the year planned, and what a work report looks back
 * on of the year before it. cypher/ reads it from the unit, where it is kept.
 */
export function yearSpokenOf(
  { judgedOn }: { judgedOn?: IsoDate | null },
  report: { year?: number | null },
): number | null {
  return judgedOn ? Number(judgedOn.slice(0, 4)) : (report.year ?? null);
}

/** 2023年6月1日, as a document writes it. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
