/** The words of each provision at their place in the canonical text, so that evidence has exact offsets. */
import type { ParsedProvision } from '../../model/source';
import type { Span } from '../../model/terms';

export interface Passage {
  provision: ParsedProvision;
  /** The provision's own words, its parts excluded: `text.slice(start, start + words.length)` of the file. */
  words: string;
  start: number;
}

const GROUPING: readonly ParsedProvision['kind'][] = ['PART', 'SUBPART', 'CHAPTER', 'SECTION'];

/** In reading order; headings of 编/章/节 say nothing and are left out. */
export function passagesOf(text: string, provisions: readonly ParsedProvision[]): Passage[] {
  const passages: Passage[] = [];
  provisions.forEach((provision, index) => {
    if (GROUPING.includes(provision.kind)) return;
    const next = provisions[index + 1];
    const end = next && next.start < provision.end ? next.start : provision.end;
    if (end > provision.start) {
      passages.push({ provision, words: text.slice(provision.start, end), start: provision.start });
    }
  });
  return passages;
}

/** The sentence around `at`, without white space at its ends. */
export function sentenceAround(words: string, at: number): Span {
  let start = at;
  while (start > 0 && !SENTENCE_END.has(words[start - 1]!)) start--;
  let end = at;
  while (end < words.length && !SENTENCE_END.has(words[end]!)) end++;
  if (words[end] === '。') end++;
  while (start < end && /\s/u.test(words[start]!)) start++;
  while (end > start && /\s/u.test(words[end - 1]!)) end--;
  return { start, end };
}

const SENTENCE_END = new Set(['。', '\n']);
