/** Book-title marks 《…》: nested, unclosed, broken across lines. */

import type { NormalisedText } from '../normalise';
import type { Lexicon } from './lexicon';

export interface MarkedTitle {
  /** The title, without the outer marks. */
  start: number;
  end: number;
  /** Where the mention ends: behind 》, or behind the title where 》 is missing. */
  close: number;
}

/** Titles in real catalogues stay below this; a mark open for longer was never closed. */
export const LONGEST_TITLE = 220;

/** The title whose 《 stands at `at`; null where nothing can be made of it. */
export function markedTitleAt(normalised: NormalisedText, lexicon: Lexicon, at: number): MarkedTitle | null {
  const { text, breaks } = normalised;
  // 〈〈…〉〉 is typed for 《…》.
  if (text.startsWith('〈〈', at)) {
    const inner = singleMarks(normalised, at + 1);
    return inner && text[inner.close] === '〉' ? { ...inner, close: inner.close + 1 } : inner;
  }
  if (text[at] === '〈') return singleMarks(normalised, at);
  const limit = Math.min(text.length, at + LONGEST_TITLE);
  let depth = 1;
  let stop = limit;
  for (let index = at + 1; index < limit; index++) {
    const char = text[index]!;
    if (char === '《') depth++;
    else if (char === '》') {
      depth--;
      if (depth === 0) return index === at + 1 ? null : { start: at + 1, end: index, close: index + 1 };
    } else if (SENTENCE_END.has(char) || breaks[index]! > 1) {
      // 《…！…》 is a title with a cry in it; another 《 before its 》 says that this one was never closed.
      stop = Math.min(stop, index);
      if (!'！？'.includes(char) || breaks[index]! > 1 || !closesSoon(text, index)) break;
    }
  }
  return unclosed(text, lexicon, at, stop);
}

/** 》 comes in the same line, and no other 《 or full stop before it. */
function closesSoon(text: string, at: number): boolean {
  return /^[！？][^《》。；]{0,30}》/u.test(text.slice(at, at + 32));
}

/** 〈…〉 outside 《…》, within a sentence, which holds a title only where it ends like one. */
function singleMarks({ text, breaks }: NormalisedText, at: number): MarkedTitle | null {
  const limit = Math.min(text.length, at + LONGEST_SINGLE);
  let close = at + 1;
  while (close < limit && text[close] !== '〉') {
    if (SENTENCE_END.has(text[close]!) || breaks[close]! > 1) return null;
    close++;
  }
  if (close === limit || close === at + 1) return null;
  if (!SUFFIXES.some((suffix) => text.startsWith(suffix, close - suffix.length))) return null;
  return { start: at + 1, end: close, close: close + 1 };
}

const LONGEST_SINGLE = 60;

/** 《政府信息公开条例的规定: a name known beforehand, or else the longest run that ends like a legal source. */
function unclosed(text: string, lexicon: Lexicon, at: number, stop: number): MarkedTitle | null {
  const known = lexicon.matchesAt(text, at + 1).find((hit) => hit.end <= stop);
  if (known) return { start: at + 1, end: known.end, close: known.end };
  const run = RUN.exec(text.slice(at + 1, Math.min(stop, at + 60)))?.[0] ?? '';
  let end = 0;
  for (const suffix of SUFFIXES) {
    const found = run.lastIndexOf(suffix);
    if (found > 0) end = Math.max(end, found + suffix.length);
  }
  return end === 0 ? null : { start: at + 1, end: at + 1 + end, close: at + 1 + end };
}

const SENTENCE_END = new Set('。；！？');
const RUN = /^[^，、。；：！？《》“”]+/u;
const SUFFIXES = ['条例', '办法', '细则', '规定', '规则', '意见', '通知', '决定', '纲要', '方案', '法'];

/** Where the （ at `at` is closed, within the sentence; -1 where it is not. */
export function closeOfBracket(text: string, at: number): number {
  const limit = Math.min(text.length, at + 90);
  let depth = 0;
  for (let index = at; index < limit; index++) {
    const char = text[index]!;
    if (char === '（') depth++;
    else if (char === '）') {
      depth--;
      if (depth === 0) return index;
    } else if (char === '。') {
      return -1;
    }
  }
  return -1;
}
