/**
 * 该条第二款, 同条第三款, 其第二款, 前款 and a bare 第二款规定 in a text that is no law: parts of the place that was named last
 * in the paragraph. What no place was named for is left out.
 */
import type { ProvisionRef } from '../../model/citation';
import type { NormalisedText } from '../normalise';
import { type Mention, sameParagraph } from './mention';
import { parsePinpoint, placeUpTo } from './pinpoints';

/** The place said, the mention it rests on, and the end of the words that point back; deeper places may follow. */
export interface PlaceBefore {
  end: number;
  antecedent: number | null;
  own: boolean;
  place: ProvisionRef;
}

type Said = 'article' | 'paragraph' | 'subparagraph';
const UNITS: Readonly<Record<string, Said>> = { 条: 'article', 款: 'paragraph', 项: 'subparagraph' };

/** At 该 of 该条, 同 of 同条, 其 of 其第二款, 前 of 前款. */
export function placeBeforeAt(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
): PlaceBefore | null {
  const { text } = normalised;
  if (text[at] === '其') return text[at + 1] === '第' ? within(normalised, mentions, at, at + 1) : null;
  const level = WITHIN_WORD[text[at]!] ? UNITS[text[at + 1] ?? ''] : undefined;
  if (!level || !GOES_ON.test(text.slice(at + 2, at + 5))) return null;
  if (WITHIN_WORD[text[at]!]!.has(text[at - 1] ?? '')) return null;
  const last = lastPlace(normalised, mentions, at);
  const named = last && placeUpTo(last.place, level);
  if (!named) return null;
  const place = text[at] === '前' && isQuoted(text, last.end, at) ? before(named, level) : named;
  return place && { end: at + 2, antecedent: last.antecedent, own: last.own, place };
}

/** 第二款规定 behind 第十三条第一款: where the words tell that the law is spoken of. */
export function partBeforeAt(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
): PlaceBefore | null {
  return within(normalised, mentions, at, at);
}

/** `from`: where 第二款 begins; it lies in the article named last. */
function within(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  from: number,
): PlaceBefore | null {
  if (!PART.test(normalised.text.slice(from, from + 12))) return null;
  const last = lastPlace(normalised, mentions, at);
  const article = last && placeUpTo(last.place, 'article');
  if (!article || !parsePinpoint(normalised.text, from, { within: article })) return null;
  return { end: from, antecedent: last.antecedent, own: last.own, place: article };
}

/** The last mention, where it is of a place in the same paragraph. */
function lastPlace(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
): { end: number; antecedent: number | null; own: boolean; place: ProvisionRef } | null {
  const last = mentions[mentions.length - 1];
  const place = last?.pinpoint?.provisions.at(-1);
  if (!last || !place || at - last.end > FARTHEST || !sameParagraph(normalised, last.end, at)) return null;
  const antecedent = last.name ? mentions.length - 1 : last.antecedent;
  return antecedent === null ? null : { end: last.end, antecedent, own: last.own, place };
}

const FARTHEST = 300;

/** In quoted words 前款 is the 款 before that which is quoted; elsewhere it is the one that was named. */
function isQuoted(text: string, from: number, at: number): boolean {
  const between = text.slice(from, at);
  return between.lastIndexOf('“') > between.lastIndexOf('”');
}

function before(ref: ProvisionRef, level: Said): ProvisionRef | null {
  const number = ref[level]!;
  if (number <= 1 || ref.articleSub !== null) return null;
  const path = ref.path.replace(/\d+$/u, String(number - 1));
  return { ...ref, [level]: number - 1, path };
}

/** 该条例, 该条款, 该项目, 前款项 are other words. */
const GOES_ON = /^(?:$|第|的?规定|所[列称述规]|之|中|[，。；：、）”])/u;
/** The words that point back, and the characters before them that make another word of them: 合同条款, 目前款项. */
const WITHIN_WORD: Readonly<Record<string, ReadonlySet<string>>> = {
  同: new Set('合共协不相雷等胡随陪连一如会混认赞伙大异'),
  前: new Set('目之提当先网线路身地海'),
  该: new Set('应'),
};
const PART = /^第(?:[一二三四五六七八九十]{1,3}款|（?[一二三四五六七八九十]{1,3}）?项(?!目))/u;
