/**
 * Articles for one measure. A measure is often a paragraph on several subjects: each sentence is ranked by itself, and
 * so is each part of a sentence that turns to another subject. Every article kept says which of them it answers.
 */
import type { Span } from '../model/terms';
import { applies } from './applicability';
import type { ArticleLibrary } from './library';
import { reasonsFor } from './reasons';
import { type Ranked, rerank } from './rerank';
import { isStudy } from './supportable';
import { topicsOf } from './topics';
import type { Suggestion, SuggestMeasure } from './types';

/** By the labels, see README. */
export interface Keep {
  /** How many the index gives to be ranked, where any article may do. */
  retrieved: number;
  /** How many are kept of these. */
  most: number;
  /** What scores below shares too little. */
  leastScore: number;
}

export const KEEP: { sentence: Keep; topic: Keep } = {
  sentence: { retrieved: 200, most: 7, leastScore: 0.3 },
  // A few words match easily.
  topic: { retrieved: 60, most: 3, leastScore: 0.4 },
};

export function suggestForMeasure(
  measure: SuggestMeasure,
  library: ArticleLibrary,
  keep: { sentence: Keep; topic: Keep } = KEEP,
): Suggestion[] {
  const found = sentencesOf(measure).flatMap((sentence) => {
    const whole = answersTo(measure, sentence, library, keep.sentence);
    const topics = topicsOf(measure.text, sentence);
    if (topics.length < 2) return whole;
    const parts = topics.flatMap((topic) => answersTo(measure, topic, library, keep.topic));
    // The sentence knows more than its parts: theirs come one place later.
    return [...whole, ...parts.map((part) => ({ ...part, place: part.place + 1 }))];
  });
  return merged(found).map((suggestion, index) => ({ ...suggestion, rank: index + 1 }));
}

/** Without the heading a paragraph opens with, and without those on study. */
export function sentencesOf({ text, sentences, heading }: SuggestMeasure): Span[] {
  const all = sentences.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
  const own = all.filter((span) => !repeatsHeading(text.slice(span.start, span.end), heading));
  return (own.length > 0 ? own : all).filter(({ start, end }) => !isStudy(text.slice(start, end)));
}

/** 一是加大政务公开力度。: no more than the heading, its number and marks. */
function repeatsHeading(sentence: string, heading: string | null): boolean {
  return heading !== null && sentence.includes(heading) && sentence.length <= heading.length + 8;
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return {
    start: start + said.length - said.trimStart().length,
    end: start + said.trimEnd().length,
  };
}

export type Answer = Omit<Suggestion, 'rank'> & { place: number; ranked: Ranked };

export function answersTo(
  measure: SuggestMeasure,
  within: Span,
  library: ArticleLibrary,
  { retrieved: among, most, leastScore }: Keep,
): Answer[] {
  const text = measure.text.slice(within.start, within.end);
  const retrieved =
    measure.citedSources.length > 0
      ? library.ofWorks(measure.citedSources, text, (article) => applies(article, measure))
      : library.searchFor(measure, text, among);
  return rerank(text, retrieved, library.rarity)
    .slice(0, most)
    .filter(({ score }) => score > leastScore)
    .map((ranked, place) => ({
      candidate: ranked.evidence.candidate,
      score: ranked.score,
      place,
      reasons: reasonsFor(measure, text, ranked),
      answers: [{ ...within, rank: place + 1 }],
      ranked,
    }));
}

/** The best of each subject come first, then the second of each: none is crowded out by another. */
function merged(found: readonly Answer[]): Omit<Suggestion, 'rank'>[] {
  const byArticle = new Map<string, Answer>();
  const ordered = [...found].sort(
    (a, b) => a.place - b.place || b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  for (const answer of ordered) {
    const before = byArticle.get(answer.candidate.id);
    if (before) before.answers = [...before.answers, ...answer.answers];
    else byArticle.set(answer.candidate.id, { ...answer });
  }
  return [...byArticle.values()].map(({ place: _, ranked: __, ...suggestion }) => suggestion);
}
