/** Which year a report is of, and which period it looks back on. */

export interface ReportTime {
  year: number | null;
  period: { from: string; to: string } | null;
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
const YEAR = new RegExp(`(?<![0-9０-９])(${DIGIT}{4})年`, 'gu');
const RANGE = new RegExp(`(${DIGIT}{4})年?(?:[-—–―~～至]{1,2})(${DIGIT}{4})年`, 'u');

/**
 * `year` is the year reported on. A 政府工作报告 is known by the year it is given in (2015年政府工作报告), so that is its
 * `year`, and `period` is what it reviews: the year, or years, before.
 */
export function reportTime(
  title: string | null,
  head: string,
  opening: string,
  headings: string[],
): ReportTime {
  if (isWorkReport(title)) return workReportTime(title!, head, headings);
  const range = title ? RANGE.exec(title) : null;
  if (range) {
    const from = yearOf(range[1]!);
    const to = yearOf(range[2]!);
    if (from !== null && to !== null && from < to) return { year: to, period: wholeYears(from, to) };
  }
  for (const place of [title ?? '', openingClaim(opening), ...headings, opening.slice(0, 12)]) {
    const year = firstYear(place);
    if (year !== null) return { year, period: partOfYear(place, year) };
  }
  return { year: null, period: null };
}

function workReportTime(title: string, head: string, headings: string[]): ReportTime {
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
