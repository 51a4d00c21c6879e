/** Stretches that a measure and an article share word for word, from word to word. */
import { isFiller } from './terms';

/** In characters; what is shorter is a word. */
const SHORTEST = 4;
/** In words: longer stretches are quotations, and say no more. */
const LONGEST = 12;

/**
 * Longest common stretches, found greedily from the left of the measure, whose words come run by run; filler at either
 * end is cut off.
 */
export function commonPhrases(measure: readonly (readonly string[])[], article: string): string[] {
  const found = new Set<string>();
  for (const words of measure) {
    for (let at = 0; at < words.length; ) {
      let end = at;
      for (let stretch = ''; end < words.length && end - at < LONGEST; end++) {
        stretch += words[end];
        if (!article.includes(stretch)) break;
      }
      const phrase = withoutFiller(words.slice(at, end)).join('');
      if (phrase.length >= SHORTEST) found.add(phrase);
      at = Math.max(end, at + 1);
    }
  }
  return [...found];
}

function withoutFiller(words: readonly string[]): string[] {
  const empty = (word: string | undefined) => word !== undefined && (word.length === 1 || isFiller(word));
  let start = 0;
  let end = words.length;
  while (start < end && empty(words[start])) start++;
  while (end > start && empty(words[end - 1])) end--;
  return words.slice(start, end);
}
