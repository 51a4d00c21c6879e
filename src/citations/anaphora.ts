/**
 * 其实施细则, 该条例, 上述规定: words that stand for a source named before.
 * An antecedent that is unknown stops the anaphor: it never takes an older one of another kind.
 */
import { joinsNextWord } from './bare-names';
import { isHan } from './document-numbers';
import type { Mention } from './find';
import type { NormalisedText } from './normalise';

export interface Anaphor {
  end: number;
  antecedent: number | null;
  /** What it adds to the antecedent's title; null where it stands for the very source. */
  suffix: string | null;
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
  '法',
];
const BLOCKED_NEXT = new Set('书稿函栏箱'.split(''));

export function anaphorAt(normalised: NormalisedText, mentions: Mention[], at: number): Anaphor | null {
  const { text } = normalised;
  const char = text[at]!;
  if (char === '实' || char === '配') return bareDerived(normalised, mentions, at);
  if (char === '其') return derivedAt(normalised, mentions, at, at + 1);
  if (char === '该' || char === '本') return demonstrative(normalised, mentions, at, at + 1);
  if (char === '上' || char === '前') {
    return text[at + 1] === '述' ? demonstrative(normalised, mentions, at, at + 2) : null;
  }
  return null;
}

/** 其实施细则: needs a source named before it in the same sentence. */
function derivedAt(
  normalised: NormalisedText,
  mentions: Mention[],
  at: number,
  from: number,
): Anaphor | null {
  const { text } = normalised;
  const suffix = DERIVED.find((word) => text.startsWith(word, from));
  if (!suffix) return null;
  const last = lastNamed(mentions);
  if (last === null || !sameSentence(text, mentions[last]!.end, at)) return null;
  return { end: from + suffix.length, antecedent: last, suffix };
}

/** 《…》及实施细则: the same, without 其, right behind its source. */
function bareDerived(normalised: NormalisedText, mentions: Mention[], at: number): Anaphor | null {
  const last = mentions[mentions.length - 1];
  if (!last?.name || !/^(?:及|和|以及|与)$/u.test(normalised.text.slice(last.end, at))) return null;
  return derivedAt(normalised, mentions, at, at);
}

function demonstrative(
  normalised: NormalisedText,
  mentions: Mention[],
  at: number,
  from: number,
): Anaphor | null {
  const { text } = normalised;
  const noun = NOUNS.find((word) => text.startsWith(word, from));
  if (!noun) return null;
  const end = from + noun.length;
  const next = text[end] ?? '';
  if (BLOCKED_NEXT.has(next) || (noun === '法' && joinsNextWord(text, end))) return null;
  const own = text[at] === '本';
  // 本办法 speaks of the text it stands in; outside a law that is an everyday word unless an article follows.
  if (own && next !== '第') return null;
  const antecedent =
    own || severalBefore(normalised, mentions, from - at)
      ? null
      : antecedentOf(normalised, mentions, at, noun);
  const derived = antecedent === null ? undefined : DERIVED.find((word) => text.startsWith(word, end));
  if (derived) return { end: end + derived.length, antecedent, suffix: derived };
  // 上述规定 and 该规定 are set phrases: without a source before them in the paragraph they point at nothing of ours.
  if (
    antecedent === null &&
    !own &&
    (text[at] !== '该' || !(noun === '法' || noun === '条例' || next === '第'))
  ) {
    return null;
  }
  return { end, antecedent, suffix: null };
}

/** 上述条例 behind a list of sources means them all: no single one may be taken. `length` is that of 上述 or 该. */
function severalBefore({ text }: NormalisedText, mentions: Mention[], length: number): boolean {
  const last = mentions[mentions.length - 1];
  const other = mentions[mentions.length - 2];
  return (
    length === 2 && !!last?.name && !!other?.name && /^[、和及与]?$/u.test(text.slice(other.end, last.start))
  );
}

/** The nearest source named in the paragraph, if it is of the kind the noun says. */
function antecedentOf(
  normalised: NormalisedText,
  mentions: Mention[],
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

function lastNamed(mentions: Mention[]): number | null {
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - 8; index--) {
    const mention = mentions[index]!;
    if (mention.form === 'ANAPHOR' && mention.suffix === null) {
      // An anaphor without an antecedent is unknown: stop here.
      return mention.antecedent;
    }
    if (mention.name) return index;
  }
  return null;
}

function sameSentence(text: string, from: number, to: number): boolean {
  if (to - from > 120) return false;
  for (let index = from; index < to; index++) {
    if ('。；！？'.includes(text[index]!)) return false;
  }
  return true;
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
