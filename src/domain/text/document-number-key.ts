/** 发文字号 and order numbers: one form to show, one key to compare. */
import { NUMERAL_CHARACTERS, parseNumeral } from './numerals';

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** Codes of national, trade, local and association standards, without white space. */
export const STANDARD_CODES =
  '(?:(?:GB|DB[0-9]{2,6}|AQ|BB|CB|CH|CJ|CJJ|CY|DA|DL|DZ|FZ|GA|GBJ|GBZ|GC|GH|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JGJ|JR|JT|JTG|JY|LB|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QX|RB|RF|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TSG|TY|WB|WH|WJ|WS|WW|XB|XF|YB|YC|YD|YS|YY|YZ|ZY)(?:/[TZ])?|T/[A-Z]{2,8})';
const STANDARD = new RegExp(`^(${STANDARD_CODES})([0-9][0-9.]*)(?:[-‐‑–—―─－~]{1,2}([0-9]{4}))?$`, 'u');

/** `GB/T9704-2012` → GB/T 9704—2012; null for what is no number of a standard. */
function standardNumber(text: string): string | null {
  const [, code, number, year] = STANDARD.exec(text) ?? [];
  return code === undefined ? null : `${code} ${number}${year === undefined ? '' : `—${year}`}`;
}

/** Whether a number, as normalised, is that of a technical standard. */
export function isStandardNumber(number: string): boolean {
  return standardNumber(number.replace(INVISIBLE, '')) !== null;
}

/** `沙科局发[2022] 015号` → 沙科局发〔2022〕15号; `(第329号令)` → 第329号令. Order of parts stays as written. */
export function normaliseDocumentNumber(raw: string): string {
  const text = raw
    .replace(INVISIBLE, '')
    .replace(/[０-９Ａ-Ｚ／]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const standard = standardNumber(stripOuterBrackets(text));
  if (standard !== null) return standard;
  return stripOuterBrackets(text)
    .replace(/[[［【（(〔﹝〖]((?:19|20)[0-9]{2})年?[\]］】）)〕﹞〗]/gu, '〔$1〕')
    .replace(/[（(［[【](第[^（）()［］[\]【】]{1,12}号令?)[）)］\]】]/gu, '$1')
    .replace(/([第〕年])0+(?=[0-9]{1,6}号)/gu, '$1');
}

/** An order, 令: who gave it (null when unsaid, 第329号令), the year if its number has one, and the serial. */
export interface OrderNumber {
  issuer: string | null;
  year: number | null;
  serial: number;
}

const NUMBER = `第?([${NUMERAL_CHARACTERS}]{1,12})号`;
const YEAR = '(?:〔?([0-9]{4})[〕年])?';
/** 国务院令第713号, 国令第713号, 国家发展改革委令2021年第16号. */
const ISSUER_FIRST = new RegExp(`^([^第0-9〔号]{0,40})令${YEAR}${NUMBER}$`, 'u');
/** 重庆市人民政府第329号令, 第329号令, 第329号国务院令. */
const NUMBER_FIRST = new RegExp(`^([^第0-9〔号]{0,40})${YEAR}${NUMBER}([^第0-9〔号]{0,40})令$`, 'u');

export function parseOrderNumber(raw: string): OrderNumber | null {
  const text = normaliseDocumentNumber(raw);
  const first = ISSUER_FIRST.exec(text);
  const second = first ? null : NUMBER_FIRST.exec(text);
  const [issuer, year, number] = first
    ? [first[1], first[2], first[3]]
    : [second?.[1] || second?.[4], second?.[2], second?.[3]];
  const serial = number === undefined ? null : parseNumeral(number);
  if (serial === null) return null;
  return { issuer: orderIssuer(issuer ?? ''), year: year === undefined ? null : Number(year), serial };
}

/** 第329号令, 市政府令第347号: an order whose issuer is left open, or said only from where the text stands. */
export function leavesIssuerOpen(raw: string): boolean {
  const order = parseOrderNumber(raw);
  return order !== null && (order.issuer === null || UNNAMED_GOVERNMENT.test(order.issuer));
}

const UNNAMED_GOVERNMENT = /^(?:本|我)?(自治[区州县旗]|[省市区县州旗盟])?人民政府$/u;

/**
 * Whether an order is of a government that is called 市人民政府 and no more in `said`: 重庆市人民政府令第337号 is for
 * 市政府令第337号, and no order of the State Council or a ministry is. True where `said` tells of no government.
 */
export function isOfGovernmentSaid(said: string, number: string): boolean {
  const unnamed = UNNAMED_GOVERNMENT.exec(parseOrderNumber(said)?.issuer ?? '');
  if (!unnamed) return true;
  return parseOrderNumber(number)?.issuer?.endsWith(`${unnamed[1] ?? ''}人民政府`) ?? false;
}

/** 市政府令第347号: of a government whose place is said only by where the text stands. */
export function isOfUnnamedGovernment(number: string): boolean {
  return UNNAMED_GOVERNMENT.test(parseOrderNumber(number)?.issuer ?? '');
}

/** Equal for two writings of one number: 国令第713号 and 中华人民共和国国务院令第713号 are one. */
export function documentNumberKey(raw: string): string {
  const order = parseOrderNumber(raw);
  if (order) return `${order.issuer ?? ''}令#${order.year === null ? '' : `${order.year}-`}${order.serial}`;
  return normaliseDocumentNumber(raw)
    .replace(/^中华人民共和国(?=.)/u, '')
    .replace(/〔([0-9]{4})〕第/gu, '〔$1〕')
    .replace(NUMERAL_SERIAL, (whole, numeral: string) => `${parseNumeral(numeral) ?? whole}号`);
}

const NUMERAL_SERIAL = new RegExp(`第?([${NUMERAL_CHARACTERS}]{1,12})号`, 'gu');

/** One name for an issuer: 国 and 国务院, 市政府 and 市人民政府; null where none is said. */
function orderIssuer(written: string): string | null {
  const name = written.replace(/^中华人民共和国(?=.)/u, '');
  if (name === '') return null;
  if (name === '国' || name === '国务院') return '国务院';
  return name.replace(/(?<!人民)政府$/u, '人民政府');
}

/** A number is often given in brackets after a title; those enclosing the whole are no part of it. */
function stripOuterBrackets(text: string): string {
  const inner = /^[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)?)[）)]$/u.exec(text)?.[1];
  return inner ?? text;
}
