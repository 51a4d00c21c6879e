/** What speaks for a candidate, each kind of evidence as a number from 0 to 1. */
import { commonPhrases } from './phrases';
import { type Rarity, rarityOver, weightedShare } from './rarity';
import { contentWords, hasLoosely, segments, subjectPairs } from './terms';
import { traitsOf } from './traits';
import type { Retrieved, SupportCandidate } from './types';
import type { Weights } from './weights';

/** A measure is a sentence or a paragraph; past this many characters it is not one. */
const LONGEST_MEASURE = 2000;

export interface Evidence {
  candidate: SupportCandidate;
  /** The retrieval's own score. */
  retrieved: number;
  features: Record<keyof Weights, number>;
  /** Words and phrases shared, the most telling first; for the reasons. */
  words: string[];
  phrases: string[];
  titleWords: string[];
  headingWords: string[];
}

/** `rarity`: of pairs of characters, among all articles held. */
export function gatherEvidence(text: string, retrieved: readonly Retrieved[], rarity: Rarity): Evidence[] {
  const said = text.slice(0, LONGEST_MEASURE);
  const words = contentWords(said);
  const pairs = subjectPairs(said);
  const runs = segments(said);
  const held = retrieved.map(
    ({ candidate }) => new Set([...words].filter((word) => candidate.text.includes(word))),
  );
  const rarityHere = rarityOver(held);
  const mass = (some: Iterable<string>) => [...some].reduce((sum, pair) => sum + rarity(pair), 0);
  const whole = Math.max(mass(pairs), Number.MIN_VALUE);
  const best = Math.max(Number.MIN_VALUE, ...retrieved.map(({ score }) => score));
  const works = strengthOfWorks(retrieved, best);
  return retrieved.map(({ candidate, score }, index) => {
    const { headingWords, titlePairs, titleWords, addressee, general, section } = traitsOf(candidate);
    const phrases = commonPhrases(runs, candidate.text);
    const loose = [...pairs].filter(
      (pair) => !candidate.text.includes(pair) && hasLoosely(candidate.text, pair),
    );
    return {
      candidate,
      retrieved: score,
      features: {
        retrieval: score / best,
        words: weightedShare(words, held[index]!, rarityHere),
        loosePairs: mass(loose) / whole,
        phrases: Math.min(1, phrases.reduce((sum, phrase) => sum + mass(subjectPairs(phrase)), 0) / whole),
        headings: weightedShare(headingWords, words, rarityHere),
        title: weightedShare(titlePairs, pairs, () => 1),
        addressee: addressee ? 1 : 0,
        general: general ? 1 : 0,
        work: works.get(candidate.source)!,
        opening: 1 / (1 + candidate.place),
        section: section !== null && said.includes(section) ? 1 : 0,
      },
      words: [...held[index]!].sort((a, b) => rarityHere(b) - rarityHere(a)),
      phrases,
      titleWords: [...titleWords].filter((word) => words.has(word)),
      headingWords: [...headingWords].filter((word) => words.has(word)),
    };
  });
}

/** How much each work has to say on the subject, relative to the work that has most: many good articles tell more than one. */
function strengthOfWorks(retrieved: readonly Retrieved[], best: number): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const { candidate, score } of retrieved) {
    strengths.set(candidate.source, (strengths.get(candidate.source) ?? 0) + (score / best) ** 2);
  }
  const most = Math.max(Number.MIN_VALUE, ...strengths.values());
  return new Map([...strengths].map(([source, strength]) => [source, strength / most]));
}
