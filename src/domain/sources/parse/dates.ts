/** Dates as laws write them: 2019年10月22日, ２０１９年…, 一九九五年五月十日, 二〇〇四年. */
import { isoDate } from '../../model/days';
import type { IsoDate } from '../../model/terms';
import { parseNumeral } from '../../text/numerals';

export interface FoundDate {
  /** null where the day cannot be (2月30日). */
  date: IsoDate | null;
  start: number;
  end: number;
}

const DATE =
  /(?<![0-9０-９〇○零一二三四五六七八九])([0-9０-９]{4}|[〇○ＯO零一二三四五六七八九]{4})[ 　]*年[ 　]*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[ 　]*月[ 　]*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[ 　]*日/gu;

export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(DATE)].map((match) => ({
    date: isoDate(numeral(match[1]!), numeral(match[2]!), numeral(match[3]!)),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function numeral(written: string): number | null {
  return parseNumeral(written.replace(/[ＯO]/gu, '〇'));
}
