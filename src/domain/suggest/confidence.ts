/**
 * How likely an article is right, by what speaks for it. The shares are those that labels call right among suggestions
 * of the same sort, rounded to five hundredths: see docs/evaluation. Nothing finer is claimed.
 */
import type { Ranked } from './rerank';

/** By an entry of the list of kinds: its first article and those that bear on it alike, and what comes after. */
const OF_KIND = 0.75;
const LATER_OF_KIND = 0.4;
/** By words alone: among the works a measure cites, or among all. */
const CITED_WORDS = 0.55;
const STRONG_WORDS = 0.55;
const WEAK_WORDS = 0.2;

/** What is less likely is not shown. */
export const LEAST_CONFIDENCE = 0.5;

/** `place`: among the articles of the kind, from 0. `together`: whether these bear on it alike. */
export function confidenceOfKind(place: number, together: boolean): number {
  return place === 0 || together ? OF_KIND : LATER_OF_KIND;
}

/** In characters: what is shorter is a turn of phrase. */
const LONG_PHRASE = 6;

/**
 * `articles`: how many the library has, since rare words weigh more among many.
 * `cited`: whether the article is of a work that the measure names.
 */
export function confidenceOfWords(ranked: Ranked, place: number, articles: number, cited: boolean): number {
  const { evidence, common, score } = ranked;
  if (place > 0 || common !== null || evidence.features.addressee === 0) return WEAK_WORDS;
  const longest = Math.max(0, ...evidence.phrases.map((phrase) => phrase.length));
  const strength = evidence.retrieved / Math.log(1 + articles);
  const isTelling = longest >= LONG_PHRASE || (longest >= 4 && strength >= 1.3);
  if (cited && score >= 0.5 && isTelling) return CITED_WORDS;
  if (score < 0.6 || longest < LONG_PHRASE || strength < 1.8) return WEAK_WORDS;
  return STRONG_WORDS;
}
