/** What speaks for a candidate, each kind of evidence as a number from 0 to 1. */
import { bindsGovernment } from './addressee';
import { commonPhrases } from './phrases';
import { type Rarity, rarityOver, weightedShare } from './rarity';
import { bigrams, contentWords, isFiller, looseBigrams, segments } from './terms';
import type { SuggestMeasure, SupportCandidate } from './types';
import type { Weights } from './weights';

/** A measure is a sentence or a paragraph; past this many characters it is not one. */
const LONGEST_MEASURE = 2000;

export interface Evidence {
  candidate: SupportCandidate;
  features: Record<keyof Weights, number>;
  /** Words and phrases shared, the most telling first; for the reasons. */
  words: string[];
  phrases: string[];
  titleWords: string[];
  headingWords: string[];
}

interface Terms {
  words: Set<string>;
  pairs: Set<string>;
}

export function gatherEvidence(measure: SuggestMeasure, candidates: readonly SupportCandidate[]): Evidence[] {
  const said = measure.text.slice(0, LONGEST_MEASURE);
  const wanted = termsOf(said);
  const runs = segments(said);
  const texts = candidates.map((candidate) => termsOf(candidate.text));
  const words = rarityOver(texts.map((terms) => terms.words));
  const pairs = rarityOver(texts.map((terms) => terms.pairs));
  const best = Math.max(0, ...candidates.map((candidate) => candidate.retrievalScore ?? 0));
  const length = (said.match(/\p{Script=Han}/gu) ?? []).length;
  return candidates.map((candidate, index) => {
    const held = texts[index] as Terms;
    const heading = termsOf([...candidate.headings, candidate.caption ?? ''].join(' ')).words;
    const title = termsOf(candidate.sourceTitle).pairs;
    const phrases = commonPhrases(runs, candidate.text);
    return {
      candidate,
      features: {
        retrieval: best > 0 ? (candidate.retrievalScore ?? 0) / best : 0,
        words: weightedShare(wanted.words, held.words, words),
        loosePairs: weightedShare(wanted.pairs, looseBigrams(candidate.text), pairs),
        phrases:
          length === 0 ? 0 : Math.min(1, phrases.reduce((sum, phrase) => sum + phrase.length, 0) / length),
        headings: weightedShare(heading, wanted.words, words),
        title: weightedShare(title, wanted.pairs, () => 1),
        addressee: bindsGovernment(candidate.text) ? 1 : 0,
        general: candidate.headings.some((heading) => /总\s*则/u.test(heading)) ? 1 : 0,
      },
      words: shared(wanted.words, held.words, words),
      phrases,
      titleWords: shared(termsOf(candidate.sourceTitle).words, wanted.words, words),
      headingWords: shared(heading, wanted.words, words),
    };
  });
}

function termsOf(text: string): Terms {
  return {
    words: contentWords(text),
    pairs: new Set(bigrams(text).filter((pair) => !isFiller(pair))),
  };
}

function shared(wanted: ReadonlySet<string>, held: ReadonlySet<string>, rarity: Rarity): string[] {
  return [...wanted].filter((word) => held.has(word)).sort((a, b) => rarity(b) - rarity(a));
}
