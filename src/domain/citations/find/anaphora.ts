/**
 * 其实施细则, 该条例, 上述规定: words that stand for a source named before.
 * An antecedent that is unknown stops the anaphor: it never takes an older one of another kind.
 */

import type { NormalisedText } from '../normalise';
import { lastAmended } from './bare-pinpoints';
import { isHan } from './document-numbers';
import { type Mention, sameSentence } from './mention';
import { parsePinpoint } from './pinpoints';
import { joinsNextWord } from './unmarked-known-titles';

export interface Anaphor {
  end: number;
  antecedent: number | null;
  /** What it adds to the antecedent's title; null where it stands for the very source. */
  suffix: string | null;
  /** Speaks of the text it stands in, or of the one this amends. */
  own: boolean;
}

/** What a source can have of its own: longest first. */
const DERIVED = [
  '实施条例',
  '实施细则',
  '实施办法',
  '实施意见',
  '实施规定',
  '实施方案',
  '配套细则',
  '配套办法',
  '补充规定',
  '司法解释',
  '修正案',
];
/** Kinds of document 该 and 本 may point back to, longest first. */
const NOUNS = [
  '实施细则',
  '实施办法',
  '实施条例',
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '解释',
  '决定',
  '纲要',
  '规划',
  '意见',
  '通知',
  '方案',
  '文件',
  '安排',
  '批复',
  '章程',
  '规程',
  '修正案',
  '法',
];
/** What may stand between 本 and the noun: 本补充规定第一条. */
const QUALIFIERS = ['补充', '若干', '暂行'];
const BLOCKED_NEXT = new Set('书稿函栏箱'.split(''));

export function anaphorAt(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  own: boolean,
): Anaphor | null {
  const { text } = normalised;
  const char = text[at]!;
  if (char === '实' || char === '配') return bareDerived(normalised, mentions, at);
  if (char === '其') return derivedAt(normalised, mentions, at, at + 1);
  if (char === '该') return demonstrative(normalised, mentions, at, at + 1);
  if (char === '同') return sameSource(normalised, mentions, at);
  if (char === '本') return ownName(text, mentions, at) ?? ownArticle(text, mentions, at, own);
  if (text[at + 1] === '述') return demonstrative(normalised, mentions, at, at + 2);
  return char === '前' || char === '上' ? precedingPlace(text, mentions, at, own) : null;
}

/** 本办法第三条: outside a law 本办法 is an everyday word unless an article follows. */
function ownName(text: string, mentions: readonly Mention[], at: number): Anaphor | null {
  const qualifier = QUALIFIERS.find((word) => text.startsWith(word, at + 1))?.length ?? 0;
  const noun = NOUNS.find((word) => text.startsWith(word, at + 1 + qualifier));
  if (!noun) return null;
  const end = at + 1 + qualifier + noun.length;
  if (text[end] !== '第') return null;
  // The amending text itself, rather than the one it amends.
  const amending = qualifier > 0 || noun === '决定' || noun === '修正案';
  return { end, antecedent: amending ? null : lastAmended(mentions), suffix: null, own: true };
}

/** 本条第二款, in a law. */
function ownArticle(text: string, mentions: readonly Mention[], at: number, own: boolean): Anaphor | null {
  if (!own || text[at + 1] !== '条' || text[at + 2] !== '第' || !parsePinpoint(text, at + 2)) return null;
  return { end: at + 2, antecedent: lastAmended(mentions), suffix: null, own: true };
}

/** 前款, 前两款, 前条: in a law or in what it puts into another. */
function precedingPlace(
  text: string,
  mentions: readonly Mention[],
  at: number,
  own: boolean,
): Anaphor | null {
  if (!own || NOT_BEFORE_PRECEDING.has(text[at - 1] ?? '')) return null;
  const length = PRECEDING.exec(text.slice(at, at + 6))?.[0].length;
  return length ? { end: at + length, antecedent: lastAmended(mentions), suffix: null, own: true } : null;
}

const PRECEDING = /^(?:前[一两二三四五六]?|上一?)(?:款(?![式项])|条(?![件目路线])|项(?!目))/u;
/** 目前条款, 网上条款. */
const NOT_BEFORE_PRECEDING = new Set('目之提当先网线路身地海'.split(''));

/** 其实施细则: needs a source named before it in the same sentence. */
function derivedAt(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  from: number,
): Anaphor | null {
  const { text } = normalised;
  const suffix = DERIVED.find((word) => text.startsWith(word, from));
  if (!suffix) return null;
  const last = lastNamed(mentions);
  if (last === null || !sameSentence(text, mentions[last]!.end, at)) return null;
  return { end: from + suffix.length, antecedent: last, suffix, own: false };
}

/** 《…》及实施细则: the same, without 其, right behind its source. */
function bareDerived(normalised: NormalisedText, mentions: readonly Mention[], at: number): Anaphor | null {
  const last = mentions[mentions.length - 1];
  if (!last?.name || !/^(?:及|和|以及|与)$/u.test(normalised.text.slice(last.end, at))) return null;
  return derivedAt(normalised, mentions, at, at);
}

/** 违反《…法》第三条，依据同法第九条: only where it is known which, and not within 合同法. */
function sameSource(normalised: NormalisedText, mentions: readonly Mention[], at: number): Anaphor | null {
  const { text } = normalised;
  if (SAME_WITHIN_WORD.has(text[at - 1] ?? '')) return null;
  const noun = NOUNS.find((word) => text.startsWith(word, at + 1));
  const end = at + 1 + (noun?.length ?? 0);
  if (!noun || !SAME_GOES_ON.test(text.slice(end, end + 2))) return null;
  const antecedent = antecedentOf(normalised, mentions, at, noun);
  return antecedent === null ? null : { end, antecedent, suffix: null, own: false };
}

const SAME_WITHIN_WORD = new Set('合共协不相雷等胡随陪连一如会混认赞伙大异'.split(''));
const SAME_GOES_ON = /^(?:$|第|规定|的|[，。；：、）])/u;

function demonstrative(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  from: number,
): Anaphor | null {
  const { text } = normalised;
  const noun = NOUNS.find((word) => text.startsWith(word, from));
  if (!noun) return null;
  const end = from + noun.length;
  const next = text[end] ?? '';
  if (BLOCKED_NEXT.has(next) || (noun === '法' && joinsNextWord(text, end))) return null;
  const antecedent = severalBefore(normalised, mentions, from - at)
    ? null
    : antecedentOf(normalised, mentions, at, noun);
  const derived = antecedent === null ? undefined : DERIVED.find((word) => text.startsWith(word, end));
  if (derived) return { end: end + derived.length, antecedent, suffix: derived, own: false };
  // 上述规定 and 该规定 are set phrases: without a source before them in the paragraph they point at nothing of ours.
  const sure = text[at] === '该' && (noun === '法' || noun === '条例' || next === '第');
  return antecedent === null && !sure ? null : { end, antecedent, suffix: null, own: false };
}

/** 上述条例 behind a list of sources means them all: no single one may be taken. `length` is that of 上述 or 该. */
function severalBefore({ text }: NormalisedText, mentions: readonly Mention[], length: number): boolean {
  const last = mentions[mentions.length - 1];
  const other = mentions[mentions.length - 2];
  return (
    length === 2 && !!last?.name && !!other?.name && /^[、和及与]?$/u.test(text.slice(other.end, last.start))
  );
}

/** The nearest source named in the paragraph, if it is of the kind the noun says. */
function antecedentOf(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  noun: string,
): number | null {
  const last = lastNamed(mentions);
  if (last === null) return null;
  const mention = mentions[last]!;
  if (paragraphBreak(normalised, mention.end, at)) return null;
  const name = normalised.text.slice(mention.name!.start, mention.name!.end);
  return noun === '文件' || nounFits(name, noun, mention.suffix) ? last : null;
}

function nounFits(name: string, noun: string, suffix: string | null): boolean {
  const bare = (suffix ?? name).replace(/（[^（）]*）$/u, '');
  if (bare.endsWith(noun)) return true;
  // 规定 is said of any rule: 该规定 after 《…办法》 第十条.
  return noun === '规定' && /(?:法|条例|办法|细则|规则)$/u.test(bare);
}

function lastNamed(mentions: readonly Mention[]): number | null {
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - 8; index--) {
    const mention = mentions[index]!;
    if (mention.own) continue;
    if (mention.form === 'ANAPHOR' && mention.suffix === null) {
      // An anaphor without an antecedent is unknown: stop here.
      return mention.antecedent;
    }
    if (mention.name) return index;
  }
  return null;
}

function paragraphBreak(normalised: NormalisedText, from: number, to: number): boolean {
  if (to - from > 400) return true;
  for (let index = from + 1; index <= to; index++) {
    const before = normalised.text[index - 1]!;
    if (normalised.breaks[index]! > 1) return true;
    if (normalised.breaks[index]! === 1 && !isHan(before.charCodeAt(0))) return true;
  }
  return false;
}
