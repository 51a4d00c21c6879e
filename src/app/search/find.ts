/** What a search finds: by all the words; where few things have them all, by their parts; where none, by some of them. */
import type { SearchPlan } from './plan';
import type { Matching } from './terms';

/** What the statement of the search is asked by, besides its filters. */
export interface SearchWords {
  terms: string | null;
  direct: string[];
  within: string[];
  near: string | null;
  every: string[][][] | null;
}

export interface Asked {
  matching: Matching;
  words: SearchWords;
}

/** Fewer than these that have all the words as typed are followed by those that have them in parts. */
export const FEW = 10;

/**
 * The words that the search goes by, the same for every page of it.
 * @param firstOf how many there are, counted up to `FEW`.
 */
export async function searchAsked(
  plan: SearchPlan,
  firstOf: (words: SearchWords) => Promise<number>,
): Promise<Asked> {
  const { terms, direct, within, loose, every } = plan;
  const strict: Asked = {
    matching: 'ALL_WORDS',
    words: { terms, direct, within, near: null, every: null },
  };
  if (loose === null || direct.length > 0) return strict;
  const found = await firstOf(strict.words);
  if (found >= FEW) return strict;
  const near: Asked = { matching: 'NEAR', words: { ...strict.words, near: loose, every } };
  if ((await firstOf(near.words)) > found) return near;
  if (found > 0) return strict;
  return { matching: 'SOME_WORDS', words: { ...strict.words, near: loose } };
}
