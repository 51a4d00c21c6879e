/** A text to what is looked for: its pairs of characters, those of filler words left out. */
import { bigrams, isFiller } from './terms';

/** The rest of a longer text repeats its subject. */
const MOST_TERMS = 64;

/** A pair as often as the text says it; no more than `mostTerms` different ones. */
export function queryTerms(text: string, mostTerms = MOST_TERMS): string[] {
  const kept = new Set<string>();
  return bigrams(text).filter((pair) => {
    if (isFiller(pair) || (kept.size >= mostTerms && !kept.has(pair))) return false;
    kept.add(pair);
    return true;
  });
}
