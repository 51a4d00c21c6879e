/** Words of policy and of everyday life beside the words laws have for the same: 洋垃圾 is 境外固体废物. */
import data from './lexicon.json';

export interface LexiconEntry {
  /** Any of these in a text… */
  said: string[];
  /** …stands in laws as these. */
  law: string[];
  /** What is said is nothing but another name for what the law has, so that who looks for the one means the other. */
  name?: boolean;
}

export const LEXICON: { version: string; entries: LexiconEntry[] } = data;

/** Words of law that a text means without having them, each once, in the lexicon's order. */
export function wordsOfLaw(text: string): string[] {
  const words = LEXICON.entries
    .filter(({ said }) => said.some((word) => text.includes(word)))
    .flatMap(({ law }) => law);
  return [...new Set(words)].filter((word) => !text.includes(word));
}

/** Words of law that `word` is another name for: 网约车 is 网络预约出租汽车. */
export function lawNames(word: string): string[] {
  return LEXICON.entries
    .filter(({ said, name = false }) => name && said.includes(word))
    .flatMap(({ law }) => law);
}
