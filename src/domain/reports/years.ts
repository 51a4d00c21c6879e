/** Which year a report is of, which period it looks back on, and when it was given. */
import type { IsoDate } from '../model/terms';
import { parseNumeral } from '../text/numerals';

export interface ReportTime {
  year: number | null;
  period: { from: string; to: string } | null;
  /** The day it was given: at a congress, or as signed. */
  givenOn: IsoDate | null;
  /** The year follows from the day the report was written alone. */
  inferred: boolean;
}

export interface TimeEvidence {
  title: string | null;
  /** Lines around the title. */
  head: readonly string[];
  opening: string;
  headings: readonly string[];
  closing: readonly string[];
  /** What the page says: 成文日期, 发布日期. */
  writtenOn: IsoDate | null;
  publishedOn: IsoDate | null;
}

/** 政府工作报告: read before a congress, it reviews the year before and plans the year of its name. */
export function isWorkReport(title: string | null): boolean {
  return title !== null && /政府工作报告/u.test(title) && !/法治政府/u.test(title);
}

/** 某市2022年法治政府建设年度报告, …工作总结: a text that by its own heading looks back on, or ahead to, a time. */
export function isReportTitle(title: string | null): boolean {
  return title !== null && REPORT_TITLE.test(title);
}
const REPORT_TITLE =
  /(?:报告|年报|总结|小结|汇报|通报|情况|公报|自查|综述|白皮书|工作要点|工作计划)(?:[（(][^（）()]{1,30}[）)])?(?:——.{1,60})?$/u;

const DIGIT = '[0-9０-９〇○零一二三四五六七八九]';
const YEAR = new RegExp(`(?<![0-9０-９])(${DIGIT}{4})\\s?年`, 'gu');
const RANGE = new RegExp(`(${DIGIT}{4})\\s?年?(?:[-—–―~～至]{1,2})(${DIGIT}{4})\\s?年`, 'u');

/**
 * `year` is the year reported on. A 政府工作报告 is known by the year it is given in (2015年政府工作报告), so that is its
 * `year`, and `period` is what it reviews: the year, or years, before.
 */
export function reportTime(evidence: TimeEvidence): ReportTime {
  const { title, head, headings, writtenOn, publishedOn } = evidence;
  const givenOn = dayGiven(evidence);
  if (isWorkReport(title)) {
    return { ...workReportTime(title!, head.join('\n'), headings), givenOn, inferred: false };
  }
  const told = yearReported(evidence);
  if (told.year !== null) return { ...told, givenOn, inferred: false };
  const year = yearBefore(givenOn ?? writtenOn ?? publishedOn, evidence.opening);
  return { year, period: year === null ? null : wholeYears(year, year), givenOn, inferred: year !== null };
}

type Reported = Pick<ReportTime, 'year' | 'period'>;

function yearReported({ title, opening, headings }: TimeEvidence): Reported {
  const range = title ? RANGE.exec(title) : null;
  if (range) {
    const from = yearOf(range[1]!);
    const to = yearOf(range[2]!);
    if (from !== null && to !== null && from < to) return { year: to, period: wholeYears(from, to) };
  }
  const counted = periodCounted(opening);
  const first = title === null ? null : firstYear(title);
  if (counted && (first === null || first === counted.year)) return counted;
  const start = EVENT.test(opening.slice(0, 24)) ? '' : opening.slice(0, 12);
  for (const place of [title ?? '', openingClaim(opening), ...headings, start]) {
    const year = firstYear(place);
    if (year !== null) return { year, period: partOfYear(place, year) };
  }
  const [, ofYear] = /(?:报告|汇报)(?:了)?([0-9]{4})\s?年度/u.exec(opening) ?? [];
  const year = (ofYear ? yearOf(ofYear) : null) ?? yearOfSentence(opening);
  return { year, period: year === null ? null : wholeYears(year, year) };
}

/** 2022年1月，某法施行; but 2022年1月至12月 is a period. */
const EVENT = /[0-9]{4}\s?年\s?[0-9]{1,2}\s?月(?!\s?(?:[0-9]{1,2}\s?日)?\s?(?:至|到|以来|—|－|-|~))/u;
const COUNTED =
  /(?:统计|数据|报告)(?:的)?(?:时限|期限|时间|期间|范围|周期|时段|期)[^。\d]{0,8}(\d{4})\s?年(\d{1,2})月(\d{1,2})日[^。\d]{0,6}(?:(\d{4})\s?年)?(\d{1,2})月(\d{1,2})日/u;

/** 统计期限自2021年1月1日至12月31日. */
function periodCounted(opening: string): Reported | null {
  const match = COUNTED.exec(opening);
  if (!match) return null;
  const [, year, month, day, lastYear = year, lastMonth, lastDay] = match;
  const from = isoDate(year!, month!, day!);
  const last = isoDate(lastYear!, lastMonth!, lastDay!);
  if (from === null || last === null || from > last) return null;
  const to = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { year: Number(lastYear), period: { from, to } };
}

/** 2022年共收到申请8件: the year a sentence of the opening begins with; 2022年1月，某法施行 is an event. */
function yearOfSentence(opening: string): number | null {
  for (const sentence of opening.split(/[。；\n]/u)) {
    const start = sentence.trim().slice(0, 8);
    if (
      /^(?:在|截至)?[0-9０-９〇○零一二三四五六七八九]{4}\s?年(?!\s?[0-9０-９一二三四五六七八九十]{1,2}\s?月)/u.test(
        start,
      )
    )
      return firstYear(start);
  }
  return null;
}

/** A report written early in a year is of the year before. */
function yearBefore(day: IsoDate | null, opening: string): number | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (/^.{0,40}今年(?:以来|来|，)/u.test(opening)) return year;
  return month <= 6 ? year - 1 : month >= 10 ? year : null;
}

const DAY =
  /([0-9０-９〇○零一二三四五六七八九]{4})年([0-9０-９一二三四五六七八九十]{1,3})月([0-9０-９一二三四五六七八九十]{1,3})日/u;

function dayGiven({ head, closing, writtenOn }: TimeEvidence): IsoDate | null {
  const spoken = head.find((line) => DAY.test(line) && /会议|大会|次会/u.test(line));
  const alone = head.find((line) =>
    /^[（(]?[^\u4e00-\u9fff]{0,2}[0-9〇○零一二三四五六七八九]{4}年.{2,8}日[）)]?$/u.test(
      line.replace(/\s/gu, ''),
    ),
  );
  const signed = closing.find((line) => DAY.test(line.replace(/\s/gu, '')) && !/印发$/u.test(line.trim()));
  return dayIn(spoken) ?? dayIn(signed) ?? dayIn(alone) ?? writtenOn;
}

function dayIn(line: string | undefined): IsoDate | null {
  const match = line === undefined ? null : DAY.exec(line.replace(/\s/gu, ''));
  if (!match) return null;
  const year = yearOf(match[1]!);
  const [month, day] = [parseNumeral(match[2]!), parseNumeral(match[3]!)];
  return year === null || month === null || day === null
    ? null
    : isoDate(String(year), String(month), String(day));
}

function isoDate(year: string, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date) ? null : date;
}

function workReportTime(title: string, head: string, headings: readonly string[]): Reported {
  const year = firstYear(title) ?? firstYear(head);
  const review = headings.find((heading) => /回顾|总结/u.test(heading)) ?? '';
  const reviewed = firstYear(review);
  const span = /过去([三四五])年|([三四五])年来/u.exec(review);
  if (year === null)
    return {
      year: reviewed === null ? null : reviewed + 1,
      period: reviewed ? wholeYears(reviewed, reviewed) : null,
    };
  if (span) {
    const years = '三四五'.indexOf((span[1] ?? span[2])!) + 3;
    return { year, period: wholeYears(year - years, year - 1) };
  }
  if (reviewed !== null && reviewed < year) {
    const delivered = /今年/u.test(review) ? deliveryDate(head) : null;
    return {
      year,
      period: delivered ? { from: `${reviewed}-01-01`, to: delivered } : wholeYears(reviewed, reviewed),
    };
  }
  return { year, period: wholeYears(year - 1, year - 1) };
}

/** The words up to 报告如下, where a report says what it is of. */
function openingClaim(opening: string): string {
  const at = /现(?:将|就|把)/u.exec(opening)?.index;
  return at === undefined ? '' : opening.slice(at, at + 60);
}

export function firstYear(text: string): number | null {
  for (const match of text.matchAll(YEAR)) {
    const year = yearOf(match[1]!);
    if (year !== null) return year;
  }
  return null;
}

/** All years named, for telling plans from reviews. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map((match) => yearOf(match[1]!)).filter((year) => year !== null);
}

function yearOf(text: string): number | null {
  let year = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    const digit =
      code >= 0x30 && code <= 0x39
        ? code - 0x30
        : code >= 0xff10 && code <= 0xff19
          ? code - 0xff10
          : char === '○' || char === '零'
            ? 0
            : '〇一二三四五六七八九'.indexOf(char);
    year = year * 10 + digit;
  }
  return year >= 1949 && year <= 2099 ? year : null;
}

function partOfYear(text: string, year: number): { from: string; to: string } {
  if (/年度?上半年/u.test(text)) return { from: `${year}-01-01`, to: `${year}-07-01` };
  if (/年度?下半年/u.test(text)) return { from: `${year}-07-01`, to: `${year + 1}-01-01` };
  const quarter = /第([一二三四])季度/u.exec(text);
  if (quarter) {
    const index = '一二三四'.indexOf(quarter[1]!);
    const month = (value: number) => String(value).padStart(2, '0');
    return {
      from: `${year}-${month(index * 3 + 1)}-01`,
      to: index === 3 ? `${year + 1}-01-01` : `${year}-${month(index * 3 + 4)}-01`,
    };
  }
  return wholeYears(year, year);
}

function wholeYears(from: number, to: number): { from: string; to: string } {
  return { from: `${from}-01-01`, to: `${to + 1}-01-01` };
}

function deliveryDate(head: string): string | null {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(head);
  if (!match) return null;
  return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
}
