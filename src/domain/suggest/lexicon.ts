/** Words of policy and of everyday life beside the words laws have for the same: 洋垃圾 is 境外固体废物. */
import data from './lexicon.json';

export interface LexiconEntry {
  /** Any of these in a text… */
  said: string[];
  /** …stands in laws as these. */
  law: string[];
}

export const LEXICON: { version: string; entries: LexiconEntry[] } = data;

/** Words of law that a text means without having them, each once, in the lexicon's order. */
export function wordsOfLaw(text: string): string[] {
  const words = LEXICON.entries
    .filter(({ said }) => said.some((word) => text.includes(word)))
    .flatMap(({ law }) => law);
  return [...new Set(words)].filter((word) => !text.includes(word));
}
