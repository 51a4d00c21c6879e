/** 沙科局发〔2022〕15号, 国务院令第713号, 第329号令: where one stands in a folded text. */
import { NUMERAL_CHARACTERS } from '../../text/numerals';

export interface NumberSpan {
  start: number;
  end: number;
}

const OPENING = '〔[【（［〖{﹝';
const CLOSING = '〕]】）］〗}﹞';
const NUMERALS = numeralTable();

function numeralTable(): Uint8Array {
  const numeral = new RegExp(`[${NUMERAL_CHARACTERS}]`, 'u');
  return Uint8Array.from({ length: 65536 }, (_, code) => (numeral.test(String.fromCharCode(code)) ? 1 : 0));
}

const LONGEST_AGENCY = 14;
const LONGEST_ISSUER = 40;

/**
 * Words that stand before a number without being part of the agency's code. A code is a few Han characters
 * (国办发, 沙府办发); scanning back from the year stops where one of these ends.
 */
const NOT_AGENCY = new Set(
  (
    '根据 按照 依据 依照 遵照 参照 对照 落实 贯彻 执行 实施 印发 转发 下发 制发 发布 公布 颁布 制定 出台 废止 清理 修订 修改 ' +
    '文件 通知 意见 以及 关于 符合 违反 文号 字号 详见 参见 学习 宣传 上级 其中 包括 分别 即 见 按 据 依 以 和 及 与 或 的 了 在 由 为 对 将 把 是 于 等 件 如'
  ).split(' '),
);

/**
 * A number with a year in brackets; `at` is the opening bracket, `from` how far back the code may reach (not into
 * what is taken, nor over a gap in the text).
 */
export function yearNumberAt(text: string, at: number, from: number): NumberSpan | null {
  const open = OPENING.indexOf(text[at] ?? ' ');
  if (open < 0 || !isYear(text, at + 1)) return null;
  let end = at + 5;
  if (text[end] === '年') end++;
  if (CLOSING.indexOf(text[end] ?? ' ') < 0) return null;
  const serial = serialAt(text, end + 1);
  if (!serial) return null;
  const start = agencyStart(text, at, from);
  return start === null ? null : { start, end: serial };
}

/** 15号, 第15号, and the scanning slip 号15. The end of the serial, or null. */
function serialAt(text: string, start: number): number | null {
  let at = start;
  if (text[at] === '第') at++;
  const swapped = text[at] === '号';
  if (swapped) at++;
  const digits = at;
  while (at - digits < 8 && NUMERALS[text.charCodeAt(at)] === 1) at++;
  if (at === digits) return null;
  if (swapped) return at;
  if (text[at] === '号') return at + 1;
  // 国办发〔2021〕3、5号: 号 comes once, behind the last.
  return LISTED_SERIALS.test(text.slice(at, at + 40)) ? at : null;
}

const LISTED_SERIALS = /^(?:[、和及与至到—~-](?:第?[0-9]{1,5}))+号/u;

/** 、8号 and 、第8号 behind a number: more of the same code. `prefix`: the number up to its serial. */
export function listedNumberAt(
  text: string,
  at: number,
): { start: number; end: number; serial: string } | null {
  const match = LISTED_NUMBER.exec(text.slice(at, at + 14));
  if (!match) return null;
  const [whole, lead, serial] = match;
  return { start: at + lead!.length, end: at + whole.length, serial: serial! };
}

const LISTED_NUMBER =
  /^([、和及与至到—~-]第?)([0-9]{1,5})(?:号(?![楼院线令])|(?=[、和及与至到—~-]第?[0-9]{1,5}(?:[、和及与至到—~-]|号)))/u;

function agencyStart(text: string, bracket: number, from: number): number | null {
  let start = bracket;
  const least = Math.max(from, bracket - LONGEST_AGENCY);
  while (start > least) {
    // 法（研）发〔1987〕32号: a department in brackets inside the code.
    const inner =
      text[start - 1] === '）' ? text.slice(Math.max(least, start - 5), start).lastIndexOf('（') : -1;
    if (inner >= 0) {
      start = Math.max(least, start - 5) + inner;
      continue;
    }
    if (!isHan(text.charCodeAt(start - 1)) || NOT_AGENCY.has(text[start - 1]!)) break;
    if (start - 2 >= least && NOT_AGENCY.has(text.slice(start - 2, start))) break;
    start--;
  }
  return bracket - start >= 2 && isHan(text.charCodeAt(start)) ? start : null;
}

/**
 * An order or announcement; `at` is 第, 令 or 公告's first character: 第329号令, 令第713号, 公告2020年第5号.
 * The issuer before it belongs to it: 重庆市人民政府令第329号.
 */
export function orderNumberAt(text: string, at: number, from: number): NumberSpan | null {
  if (text[at] === '第') {
    const serial = serialAt(text, at);
    if (serial === null) return null;
    if (text[serial] === '令' && !/^[人狐]/u.test(text[serial + 1] ?? '')) {
      const year = yearBefore(text, at, from);
      return { start: issuerStart(text, year, from), end: serial + 1 };
    }
    if (text.startsWith('公告', serial)) {
      const year = yearBefore(text, at, from);
      return { start: issuerStart(text, year, from), end: serial + 2 };
    }
    return null;
  }
  const word = text.startsWith('公告', at) ? 2 : text[at] === '令' ? 1 : 0;
  if (word === 0) return null;
  let next = at + word;
  if (isYear(text, next) && text[next + 4] === '年') next += 5;
  // 令（第329号) and 公告〔2020〕5号 are met too.
  const bracket = OPENING.indexOf(text[next] ?? ' ') >= 0 ? 1 : 0;
  if (text[next + bracket] !== '第') return null;
  const serial = serialAt(text, next + bracket);
  if (serial === null) return null;
  const end = bracket && CLOSING.indexOf(text[serial] ?? ' ') >= 0 ? serial + 1 : serial;
  const start = issuerStart(text, at, from);
  return start === at ? null : { start, end };
}

/** Cheap: is it worth looking how far back an order's issuer reaches? */
export function mayBeOrder(text: string, at: number): boolean {
  if (text[at] === '第') {
    const serial = serialAt(text, at);
    return serial !== null && (text[serial] === '令' || text.startsWith('公告', serial));
  }
  const next = text[at] === '令' ? at + 1 : text.startsWith('公告', at) ? at + 2 : text.length;
  return text[next] === '第' || isYear(text, next) || (next < text.length && OPENING.includes(text[next]!));
}

function yearBefore(text: string, at: number, from: number): number {
  return at - 5 >= from && text[at - 1] === '年' && isYear(text, at - 5) ? at - 5 : at;
}

/** Back over 国务院, 重庆市人民政府, 国家发展和改革委员会; to `at` itself where no organ stands before. */
function issuerStart(text: string, at: number, from: number): number {
  let start = at;
  const least = Math.max(from, at - LONGEST_ISSUER);
  while (start > least) {
    const char = text[start - 1]!;
    // 国务院、中央军事委员会令: organs that sign together.
    const joint = char === '、' && ORGAN.test(text.slice(Math.max(least, start - 4), start - 1));
    if (!joint && !isHan(text.charCodeAt(start - 1))) break;
    // 和 is part of many organs' names: 国家发展和改革委员会.
    if (char !== '和' && NOT_AGENCY.has(char)) break;
    if (DATE_PART.test(text.slice(Math.max(0, start - 2), start)) || (char === '原' && start < at)) break;
    if (start - 2 >= least && NOT_AGENCY.has(text.slice(start - 2, start))) break;
    start--;
  }
  while (start < at && text[start] === '和') start++;
  return start < at && ORGAN.test(text.slice(start, at)) ? start : at;
}

/** 22日, 3月, 2019年: a date before the organ. */
const DATE_PART = /[0-9一二三四五六七八九十〇][日月年]$/u;
const ORGAN = /(?:国|院|席|部|委|会|局|署|府|厅|行|办|室|总局|协会|中心|大会|军委)$/u;

/** A number at the beginning of a bracket's content or right behind a title; null where there is none. */
export function numberAtStart(text: string, start: number, limit: number): NumberSpan | null {
  const stop = Math.min(limit, start + LONGEST_ISSUER + 12);
  for (let at = start; at < stop; at++) {
    const char = text[at]!;
    if (char === '第' || char === '令' || char === '公') {
      const order = orderNumberAt(text, at, start);
      if (order && order.start === start && order.end <= limit) return order;
    } else if (char === '（' && !isYear(text, at + 1)) {
      // 法（研）发…: passed over as part of the code.
      const close = text.slice(at, at + 5).indexOf('）');
      if (close < 0) return null;
      at += close;
    } else if (OPENING.includes(char)) {
      const year = yearNumberAt(text, at, start);
      return year && year.start === start && year.end <= limit ? year : null;
    } else if (!isHan(text.charCodeAt(at)) && !/[0-9]/u.test(char)) {
      return null;
    }
  }
  return null;
}

export function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (
    ((first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
