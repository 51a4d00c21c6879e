/** How a line begins: 第…条, 第…章, 一、, （一）, 1. — read by shape alone, without what stands around. */
import type { ProvisionKind } from '../../model/terms';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals';

const N = `[${NUMERAL_CHARACTERS}]`;
/** A dash misread for 一, as in 第三十－条. */
const N_OR_DASH = `[${NUMERAL_CHARACTERS}－]`;

export interface Marker {
  label: string;
  number: number | null;
  subNumber: number | null;
  /** What follows the label, white space skipped. */
  rest: string;
  /** Characters up to `rest`. */
  length: number;
}

/** 笫 and 苐 are miskeyed or misread for 第. */
const ORDINAL = '[第笫苐]';

const ARTICLE = new RegExp(
  `^${ORDINAL}[ 　]?(${N_OR_DASH}{1,12})[ 　]?[条條](?:[ 　]?之[ 　]?([一二三四五六七八九十]{1,3})(?![^\\s　【（]))?`,
  'u',
);

/** 第二十七条, 第十七条之一. Whether the label names this paragraph or is its first word is the caller's to judge. */
export function labelledArticle(text: string): Marker | null {
  if (!isOrdinal(text[0])) return null;
  const match = ARTICLE.exec(text);
  const number = match ? parseNumeral(match[1]!.replace(/－/gu, '一')) : null;
  if (!match || number === null) return null;
  return marker(text, match[0], number, match[2] === undefined ? null : parseNumeral(match[2]));
}

export interface Grouping extends Marker {
  kind: Extract<ProvisionKind, 'PART' | 'SUBPART' | 'CHAPTER' | 'SECTION'>;
}

const GROUPING = new RegExp(`^${ORDINAL}[ 　]?(${N}{1,6})[ 　]?(编|編|分编|分編|部分|章|节|節)`, 'u');
const GROUPING_KINDS: Record<string, Grouping['kind']> = {
  编: 'PART',
  編: 'PART',
  部分: 'PART',
  分编: 'SUBPART',
  分編: 'SUBPART',
  章: 'CHAPTER',
  节: 'SECTION',
  節: 'SECTION',
};

/** A heading of 编, 分编, 章 or 节; not a sentence that begins with one (第三章规定的…，). */
export function groupingAt(text: string): Grouping | null {
  if (!isOrdinal(text[0]) || text.length > 60) return null;
  const match = GROUPING.exec(text);
  const number = match ? parseNumeral(match[1]!) : null;
  if (!match || number === null || /[。；，：:;,]|^.{0,10}规定的/u.test(text.slice(match[0].length)))
    return null;
  return { kind: GROUPING_KINDS[match[2]!]!, ...marker(text, match[0], number, null) };
}

/** Numberings inside an article, from the outermost in. */
export const LIST_STYLES = ['一、', '（一）', '1.', '（1）', '①'] as const;
export type ListStyle = (typeof LIST_STYLES)[number];

export interface ListMarker extends Marker {
  style: ListStyle;
}

const LISTS: readonly (readonly [ListStyle, RegExp])[] = [
  ['一、', /^([〇零一二三四五六七八九十百]{1,5})[ 　]?[、．.]/u],
  ['（一）', /^[（(][ 　]?([〇零一二三四五六七八九十百]{1,5})[ 　]?[）)][、.]?/u],
  ['1.', /^([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|、)/u],
  ['（1）', /^[（(][ 　]?([0-9０-９]{1,3})[ 　]?[）)]/u],
];

export function listMarker(text: string): ListMarker | null {
  for (const [style, pattern] of LISTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = parseNumeral(match[1]!);
    const found = { style, ...marker(text, match[0], number, null) };
    // （一）至（三）项所列… is a paragraph that begins with a reference.
    return number === null || /^(?:[至款]|项(?!目)|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(found.rest)
      ? null
      : found;
  }
  return signMarker(text);
}

/** Single characters: ⒈ to ⒛, ⑴ to ⒇, ㈠ to ㈩, ① to ⑳. */
function signMarker(text: string): ListMarker | null {
  const code = text.charCodeAt(0);
  for (const [style, first, last] of SIGNS) {
    if (code >= first && code <= last) return { style, ...marker(text, text[0]!, code - first + 1, null) };
  }
  return null;
}
const SIGNS: readonly (readonly [ListStyle, number, number])[] = [
  ['1.', 0x2488, 0x249b],
  ['（1）', 0x2474, 0x2487],
  ['（一）', 0x3220, 0x3229],
  ['①', 0x2460, 0x2473],
];

const ANNEX = new RegExp(
  `^附(?:[ 　]?(?:件|录|表|图)[ 　]?(${N}{0,4})(?=[：:、.．\\s　《（(]|$)|[：:]|$)`,
  'u',
);

/** 附件1：…, 附录, 附：, 附表二. */
export function annexAt(text: string): Marker | null {
  if (text[0] !== '附') return null;
  const match = ANNEX.exec(text);
  if (!match || text.length > 80 || /[。；]/u.test(text)) return null;
  const number = match[1] ? parseNumeral(match[1]) : null;
  const found = marker(text, match[0], number, null);
  return { ...found, rest: found.rest.replace(/^[：:、.．\s]+/u, '') };
}

function isOrdinal(char: string | undefined): boolean {
  return char === '第' || char === '笫' || char === '苐';
}

function marker(text: string, label: string, number: number | null, subNumber: number | null): Marker {
  let length = label.length;
  while (/[\s\u200b]/u.test(text[length] ?? '')) length++;
  return { label, number, subNumber, rest: text.slice(length), length };
}
