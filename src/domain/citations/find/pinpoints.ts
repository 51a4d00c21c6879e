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

type Place = Record<Level, number | null> & { articleSub: number | null };

/** Parses at `start` of a folded text; null when no provision is named there. `within` is the place it continues. */
export function parsePinpoint(text: string, start: number, within?: ProvisionRef): PinpointSpan | null {
  const places: Place[] = [];
  let place: Place = within
    ? {
        article: within.article,
        articleSub: within.articleSub,
        paragraph: within.paragraph,
        subparagraph: within.subparagraph,
        item: within.item,
      }
    : { article: null, articleSub: null, paragraph: null, subparagraph: null, item: null };
  let at = pastGroups(text, start);
  let end = -1;
  let range = false;
  for (;;) {
    const element = parseElement(text, at, place, places.length > 0);
    if (!element) break;
    const last = places[places.length - 1];
    if (range && last && element.places.length === 1) places.push(...between(last, element.places[0]!));
    else places.push(...element.places);
    place = element.places[element.places.length - 1]!;
    end = element.end;
    const separator = separatorAt(text, end);
    if (!separator) break;
    range = separator.range;
    at = end + separator.length;
  }
  return end < 0 ? null : { end, provisions: places.map(toRef) };
}

/** 第二章第七条: parts, chapters and sections only group articles, whose numbers run through the law. */
function pastGroups(text: string, start: number): number {
  let at = start;
  while (text[at] === '第') {
    const numeral = parseNumber(text, at + 1);
    const unit = numeral
      ? /^(?:分编|编|章|节)/u.exec(text.slice(numeral.end, numeral.end + 2))?.[0]
      : undefined;
    if (!unit) break;
    at = numeral!.end + unit.length;
  }
  return text[at] === '第' ? at : start;
}

/** `art-27/par-2/sub-3`, the form ParsedProvision.path has. */
export function provisionPath(ref: Omit<ProvisionRef, 'path'>): string {
  const parts: string[] = [];
  if (ref.article !== null)
    parts.push(`art-${ref.article}${ref.articleSub === null ? '' : `-${ref.articleSub}`}`);
  if (ref.paragraph !== null) parts.push(`par-${ref.paragraph}`);
  if (ref.subparagraph !== null) parts.push(`sub-${ref.subparagraph}`);
  if (ref.item !== null) parts.push(`item-${ref.item}`);
  return parts.join('/');
}

function toRef(place: Place): ProvisionRef {
  const { article, articleSub, paragraph, subparagraph, item } = place;
  const ref = { article, articleSub, paragraph, subparagraph, item };
  return { ...ref, path: provisionPath(ref) };
}

/**
 * 第十条第二款第（三）项: components of falling level; a list before the unit (第三、四条) gives several places.
 * `continued`: another element stands before, so that （二）项 needs no 第.
 */
function parseElement(
  text: string,
  start: number,
  context: Place,
  continued: boolean,
): { end: number; places: Place[] } | null {
  let place = context;
  let places: Place[] = [];
  let at = start;
  let deepest = -1;
  for (;;) {
    const component = parseComponent(text, at);
    if (!component || component.rank <= deepest) break;
    // 项 and 目 without 第 are only part of a longer reference: （三）项 alone may be anything.
    if (deepest < 0 && !component.ordinal && !continued) break;
    deepest = component.rank;
    const outer = place;
    places = component.numbers.map(({ value, sub }) => set(outer, component.level, value, sub));
    place = places[places.length - 1]!;
    at = component.end;
    if (places.length > 1) break;
  }
  return deepest < 0 ? null : { end: at, places };
}

interface Component {
  level: Level;
  rank: number;
  numbers: { value: number; sub: number | null }[];
  ordinal: boolean;
  end: number;
}

function parseComponent(text: string, start: number): Component | null {
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
      if (!ordinal && rank < 2) return null;
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
      !ordinal ||
      numbers.length > LONGEST_RANGE ||
      !(INNER_LIST.has(text[at] ?? '') || INNER_RANGE.has(text[at] ?? ''))
    )
      return null;
    range = INNER_RANGE.has(text[at]!);
    at++;
    if (text[at] === '第') at++;
  }
}

const INNER_LIST = new Set('、和及');
const INNER_RANGE = new Set('至到—-~');

/** 第二百八十七条之一、之二: each a place of its own. */
function subsAt(text: string, start: number): { subs: number[]; end: number } {
  const subs: number[] = [];
  let end = start;
  let at = start;
  while (text[at] === '之') {
    const sub = parseNumber(text, at + 1);
    if (!sub) break;
    subs.push(sub.value);
    end = sub.end;
    at = text[end] === '、' ? end + 1 : end;
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

function separatorAt(text: string, at: number): { length: number; range: boolean } | null {
  for (const [word, range] of SEPARATORS) {
    if (!text.startsWith(word, at)) continue;
    const next = text[at + word.length] ?? '';
    if (next === '第' || next === '（') return { length: word.length, range };
  }
  return null;
}

const SEPARATORS: readonly (readonly [string, boolean])[] = [
  ['以及', false],
  ['或者', false],
  ['、', false],
  ['和', false],
  ['及', false],
  ['与', false],
  ['或', false],
  ['至', true],
  ['到', true],
  ['—', true],
  ['-', true],
  ['~', true],
];

function set(place: Place, level: Level, value: number, sub: number | null): Place {
  const rank = LEVELS.indexOf(level);
  const next: Place = { ...place, [level]: value };
  if (level === 'article') next.articleSub = sub;
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
