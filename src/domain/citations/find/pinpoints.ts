/**
 * 第二十七条第二款第（三）项, 第十条至第十二条, 第三、四条: parsed by descent, without backtracking.
 * An article that has only 项 has no 第一款: nothing is put in that the text does not say.
 */
import type { ProvisionRef } from '../../model/citation';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals';

export interface PinpointSpan {
  end: number;
  provisions: ProvisionRef[];
}

type Level = 'article' | 'paragraph' | 'subparagraph' | 'item';
const UNITS: Record<string, Level> = { 条: 'article', 款: 'paragraph', 项: 'subparagraph', 目: 'item' };
const LEVELS: readonly Level[] = ['article', 'paragraph', 'subparagraph', 'item'];
const NUMERALS = new Set(
  NUMERAL_CHARACTERS.replace('0-9', '0123456789').replace('０-９', '０１２３４５６７８９'),
);
const OPENING = new Set('（([〔');
const CLOSING = new Set('）)]〕');
/** A range longer than this is no citation but a slip of the pen; it is kept as its two ends. */
const LONGEST_RANGE = 400;
/** No article number reaches this; a longer run of digits is something else. */
const LONGEST_NUMERAL = 10;

type Place = Record<Level, number | null> & { articleSub: number | null; within: string | null };

const NOWHERE: Place = {
  within: null,
  article: null,
  articleSub: null,
  paragraph: null,
  subparagraph: null,
  item: null,
};

export interface PinpointOptions {
  /** The place it continues: 前款 before 第（二）项. */
  within?: ProvisionRef;
  /** Right behind the name of a law, where 38条 needs no 第. */
  afterName?: boolean;
}

/** Parses at `start` of a folded text; null when no provision is named there. */
export function parsePinpoint(
  text: string,
  start: number,
  { within, afterName = false }: PinpointOptions = {},
): PinpointSpan | null {
  const places: Place[] = [];
  let place: Place = within ? { ...NOWHERE, ...placeOf(within) } : NOWHERE;
  let at = start;
  let end = -1;
  let range = false;
  for (;;) {
    const last = places[places.length - 1];
    const scope = scopeAt(text, at);
    if (scope) place = { ...NOWHERE, within: scope.path, paragraph: scope.paragraph };
    const element = parseElement(text, scope?.end ?? at, place, {
      continued: last !== undefined,
      // 第七十条至七十二条: the second of a list of articles needs no 第.
      bare: last === undefined ? afterName && !scope : last.article !== null,
    });
    if (!element && !scope?.isPlace) break;
    if (element) {
      if (range && last && element.places.length === 1) places.push(...between(last, element.places[0]!));
      else places.push(...element.places);
      end = pastHalfSentence(text, element.end);
    } else {
      places.push(place);
      end = scope!.end;
    }
    place = places[places.length - 1]!;
    const separator = separatorAt(text, end, place);
    if (!separator) break;
    range = separator.range;
    at = end + separator.length;
  }
  return end < 0 ? null : { end, provisions: places.map(toRef) };
}

function placeOf({ article, articleSub, paragraph, subparagraph, item, within }: ProvisionRef): Place {
  return { article, articleSub, paragraph, subparagraph, item, within };
}

interface Scope {
  /** Where the provision's path starts: `annex-1`, `preamble`, `ch-2/sec-1`. */
  path: string;
  paragraph: number | null;
  end: number;
  /** It can be cited alone. */
  isPlace: boolean;
}

/** 附件1, 序言第七自然段, 第三编第十六章 at `at`. */
function scopeAt(text: string, at: number): Scope | null {
  const char = text[at];
  if (char === '附') return annexAt(text, at);
  if (char === '序') return preambleAt(text, at);
  return char === '第' ? groupAt(text, at) : null;
}

function annexAt(text: string, at: number): Scope | null {
  if (!/^附[件录表]/u.test(text.slice(at, at + 2))) return null;
  const numeral = parseNumber(text, at + 2);
  let end = numeral?.end ?? at + 2;
  // 附件三的第二条; a number without more may be a count of them: 附件3份.
  if (numeral && /^[份个项页张]/u.test(text.slice(end, end + 1))) return null;
  if (/^[的中：]第/u.test(text.slice(end, end + 2))) end++;
  const path = `annex-${numeral?.value ?? 1}`;
  return { path, paragraph: null, end, isPlace: numeral !== null };
}

function preambleAt(text: string, at: number): Scope | null {
  if (!text.startsWith('序言', at)) return null;
  const end = at + 2;
  const numeral = text[end] === '第' ? parseNumber(text, end + 1) : null;
  const unit = numeral ? /^(?:自然段|段|款)/u.exec(text.slice(numeral.end, numeral.end + 3))?.[0] : undefined;
  const within = { path: 'preamble', isPlace: true };
  if (unit === undefined) return { ...within, paragraph: null, end };
  return { ...within, paragraph: numeral!.value, end: numeral!.end + unit.length };
}

const GROUPS: Record<string, string> = { 编: 'part', 分编: 'subpart', 章: 'ch', 节: 'sec' };

function groupAt(text: string, start: number): Scope | null {
  const path: string[] = [];
  let at = start;
  while (text[at] === '第') {
    const numeral = parseNumber(text, at + 1);
    const unit = numeral
      ? /^(?:分编|编|章|节)(?![制程码])/u.exec(text.slice(numeral.end, numeral.end + 3))?.[0]
      : undefined;
    if (unit === undefined) break;
    path.push(`${GROUPS[unit]}-${numeral!.value}`);
    at = numeral!.end + unit.length;
  }
  if (path.length === 0) return null;
  return { path: path.join('/'), paragraph: null, end: at, isPlace: true };
}

/** 前段, 后段, 但书: half of what was named, which has no path of its own. */
function pastHalfSentence(text: string, at: number): number {
  return at + (HALF.exec(text.slice(at, at + 5))?.[0].length ?? 0);
}

const HALF =
  /^(?:[前后]半[段句]|[前后首末]句|[前中后]段|但书(?:部分|条款)?|本文(?=[、，。；规的和及与以]|$)|第[一二三四五六]句话?)/u;

/** `art-27/par-2/sub-3`, the form ParsedProvision.path has. */
export function provisionPath(ref: Omit<ProvisionRef, 'path'>): string {
  const parts: string[] = ref.within ? [ref.within] : [];
  if (ref.article !== null)
    parts.push(`art-${ref.article}${ref.articleSub === null ? '' : `-${ref.articleSub}`}`);
  if (ref.paragraph !== null) parts.push(`par-${ref.paragraph}`);
  if (ref.subparagraph !== null) parts.push(`sub-${ref.subparagraph}`);
  if (ref.item !== null) parts.push(`item-${ref.item}`);
  return parts.join('/');
}

/** The article, 款 or 项 that a place is or lies in: 第十条第二款第（三）项 up to its 款 is 第十条第二款; null: it has none. */
export function placeUpTo(ref: ProvisionRef, level: Exclude<Level, 'item'>): ProvisionRef | null {
  if (ref[level] === null) return null;
  const place: Place = placeOf(ref);
  for (const lower of LEVELS.slice(LEVELS.indexOf(level) + 1)) place[lower] = null;
  return toRef(place);
}

function toRef(place: Place): ProvisionRef {
  const { within, article, articleSub, paragraph, subparagraph, item } = place;
  const ref = { within, article, articleSub, paragraph, subparagraph, item };
  return { ...ref, path: provisionPath(ref) };
}

/**
 * 第十条第二款第（三）项: components of falling level; a list before the unit (第三、四条) gives several places.
 * `continued`: another element stands before, so that （二）项 needs no 第; `bare`: nor does 三十二条.
 */
function parseElement(
  text: string,
  start: number,
  context: Place,
  { continued, bare }: { continued: boolean; bare: boolean },
): { end: number; places: Place[] } | null {
  let place = context;
  let places: Place[] = [];
  let at = start;
  let deepest = -1;
  for (;;) {
    const component = parseComponent(text, at, bare && deepest < 0);
    if (!component || component.rank <= deepest) break;
    if (!component.ordinal && !mayLackOrdinal(text, component, deepest, continued, bare)) break;
    deepest = component.rank;
    const outer = place;
    places = component.numbers.map(({ value, sub }) => set(outer, component.level, value, sub));
    place = places[places.length - 1]!;
    at = component.end;
    if (places.length > 1) break;
  }
  return deepest < 0 ? null : { end: at, places };
}

/** 38条1款, 二款 behind an article, （三）项 in a list; 项 alone may be anything, 5条意见 is a count. */
function mayLackOrdinal(
  text: string,
  { level, end }: Component,
  deepest: number,
  continued: boolean,
  bare: boolean,
): boolean {
  if (deepest >= 0) return level === 'article' ? false : !COUNTED.test(text.slice(end, end + 2));
  if (level === 'article') return bare && ARTICLE_ENDS.test(text.slice(end, end + 2));
  return continued && level !== 'paragraph';
}

const COUNTED = /^(?:措施|意见|建议|举措|内容|规定：)/u;
/** What may follow an article that is named without 第. */
const ARTICLE_ENDS =
  /^(?:$|[^\u4e00-\u9fff]|[第之规的和与及至到或以前后但中所明应是等均]|[〇零一二三四五六七八九十]|有关|要求|处罚|进行|作出)/u;

interface Component {
  level: Level;
  rank: number;
  numbers: { value: number; sub: number | null }[];
  ordinal: boolean;
  end: number;
}

/** `listed`: right behind a name, where 1043、1044条 needs no 第. */
function parseComponent(text: string, start: number, listed: boolean): Component | null {
  let at = start;
  const ordinal = text[at] === '第';
  if (ordinal) at++;
  const numbers: number[] = [];
  let range = false;
  for (;;) {
    const numeral = parseNumber(text, at);
    if (!numeral) return null;
    numbers.push(...(range ? upTo(numbers[numbers.length - 1]!, numeral.value) : [numeral.value]));
    at = numeral.end;
    const level = UNITS[text[at] ?? ''];
    if (level) {
      const rank = LEVELS.indexOf(level);
      const { subs, end } = level === 'article' ? subsAt(text, at + 1) : { subs: [], end: at + 1 };
      const last = numbers.pop()!;
      return {
        level,
        rank,
        numbers: [
          ...numbers.map((value) => ({ value, sub: null })),
          ...(subs.length > 0 ? subs : [null]).map((sub) => ({ value: last, sub })),
        ],
        ordinal,
        end,
      };
    }
    // 第三、四、五条, 第（一）至（三）项: the unit comes once, after the list.
    if (
      !(ordinal || (listed && LISTED_DIGITS.test(text.slice(at, at + 9)))) ||
      numbers.length > LONGEST_RANGE ||
      !(INNER_LIST.has(text[at] ?? '') || INNER_RANGE.has(text[at] ?? '') || isBracketed(text, at))
    )
      return null;
    // 第（一）（三）项: brackets part the numbers as well as 、 does.
    if (isBracketed(text, at)) {
      range = false;
      continue;
    }
    range = INNER_RANGE.has(text[at]!);
    at++;
    if (text[at] === '第') at++;
  }
}

const LISTED_DIGITS = /^[、和及与至到—-][0-9]{1,4}(?:[、和及与至到—-]|条)/u;

/** Between two numbers that are both in brackets. */
function isBracketed(text: string, at: number): boolean {
  return CLOSING.has(text[at - 1] ?? '') && OPENING.has(text[at] ?? '');
}

const INNER_LIST = new Set('、和及与或，');
const INNER_RANGE = new Set('至到—-~');

/** 第二百八十七条之一、之二: each a place of its own. */
function subsAt(text: string, start: number): { subs: number[]; end: number } {
  const subs: number[] = [];
  let end = start;
  let at = start;
  while (text[at] === '之') {
    const sub = parseNumber(text, at + 1);
    if (!sub) break;
    subs.push(...(at > end && text[at - 1] !== '、' ? upTo(subs[subs.length - 1]!, sub.value) : [sub.value]));
    end = sub.end;
    // 之一、之三, 之一至之三.
    at = /^[、至到—-]之/u.test(text.slice(end, end + 2)) ? end + 1 : end;
    if (at === end) break;
  }
  return { subs, end };
}

/** The numbers after `from` up to `to`; a range that runs back or too far is kept as its two ends. */
function upTo(from: number, to: number): number[] {
  if (to <= from || to - from > LONGEST_RANGE) return [to];
  return Array.from({ length: to - from }, (_, index) => from + index + 1);
}

function parseNumber(text: string, start: number): { value: number; end: number } | null {
  let at = start;
  const bracket = OPENING.has(text[at] ?? '');
  if (bracket) at++;
  const from = at;
  while (at - from < LONGEST_NUMERAL && NUMERALS.has(text[at] ?? '')) at++;
  const value = at > from ? parseNumeral(text.slice(from, at)) : null;
  if (value === null) return null;
  if (bracket) {
    if (!CLOSING.has(text[at] ?? '')) return null;
    at++;
  }
  return { value, end: at };
}

function separatorAt(
  text: string,
  at: number,
  { article }: Place,
): { length: number; range: boolean } | null {
  for (const [word, range] of SEPARATORS) {
    if (!text.startsWith(word, at)) continue;
    const next = at + word.length;
    // 第三条第一款和同条第三款
    const same = article !== null && /^[同该]条第/u.test(text.slice(next, next + 3)) ? 2 : 0;
    if (same > 0 || STARTS_PLACE.test(text.slice(next, next + 3)))
      return { length: word.length + same, range };
    if (article !== null && BARE_ARTICLE.test(text.slice(next, next + 12)))
      return { length: word.length, range };
  }
  return null;
}

const STARTS_PLACE = /^(?:第|（|附件|序言)/u;
const BARE_ARTICLE = new RegExp(`^[${NUMERAL_CHARACTERS}]{1,10}条`, 'u');

const SEPARATORS: readonly (readonly [string, boolean])[] = [
  ['、以及', false],
  ['，以及', false],
  ['以及', false],
  ['或者', false],
  ['、', false],
  ['和', false],
  ['及', false],
  ['与', false],
  ['或', false],
  ['至', true],
  ['到', true],
  ['——', true],
  ['—', true],
  ['-', true],
  ['~', true],
];

function set(place: Place, level: Level, value: number, sub: number | null): Place {
  const rank = LEVELS.indexOf(level);
  const next: Place = { ...place, [level]: value };
  if (level === 'article') {
    next.articleSub = sub;
    // An article is in no preamble or chapter, as far as its number goes; an annex has its own.
    if (!place.within?.startsWith('annex')) next.within = null;
  }
  for (const lower of LEVELS.slice(rank + 1)) next[lower] = null;
  return next;
}

/** The places after `from` up to `to`, counted at the deepest level both have. */
function between(from: Place, to: Place): Place[] {
  const level = [...LEVELS].reverse().find((candidate) => to[candidate] !== null)!;
  const first = from[level];
  const last = to[level]!;
  if (first === null || to.articleSub !== null) return [to];
  return upTo(first, last).map((value) => ({ ...to, [level]: value }));
}
