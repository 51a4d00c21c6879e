/**
 * The few articles of those ranked that are likely right, the only ones people see: most measures rest on no single
 * article, and a wrong one is worse than none.
 */

import type { Span } from '../model/terms';
import { applies } from './applicability';
import { bearsOn, isBackground, isBarred } from './barred';
import { confidenceOfKind, confidenceOfWords, LEAST_CONFIDENCE } from './confidence';
import { articleOfKind, kindsOf } from './kinds';
import type { ArticleLibrary } from './library';
import { answersTo, KEEP, type Keep, sentencesOf } from './measure';
import { reasonsOfKind } from './reasons';
import { clausesOf, topicsOf } from './topics';
import type { Likely, SuggestMeasure } from './types';

/** Of one measure. */
export const MOST_SHOWN = 5;

type Found = Omit<Likely, 'rank'> & { place: number };

export function likelyForMeasure(
  measure: SuggestMeasure,
  library: ArticleLibrary,
  least = LEAST_CONFIDENCE,
): Likely[] {
  const steps = likelyInSteps(measure, library, least);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a pause after each clause or sentence compared, for those who must not hold others up meanwhile. */
export function* likelyInSteps(
  measure: SuggestMeasure,
  library: ArticleLibrary,
  least = LEAST_CONFIDENCE,
): Generator<undefined, Likely[]> {
  const found: Found[] = [];
  for (const sentence of sentencesOf(measure)) {
    if (isBarred(measure.text.slice(sentence.start, sentence.end))) continue;
    for (const clause of clausesOf(measure.text, sentence)) {
      found.push(...byKind(measure, clause, library));
      yield;
    }
    const topics = topicsOf(measure.text, sentence);
    for (const span of topics.length < 2 ? [sentence] : [sentence, ...topics]) {
      found.push(...byWords(measure, span, library, span === sentence ? KEEP.sentence : KEEP.topic));
      yield;
    }
  }
  return merged(found.filter(({ confidence }) => confidence >= least))
    .slice(0, MOST_SHOWN)
    .map((likely, index) => ({ ...likely, rank: index + 1 }));
}

function byKind(measure: SuggestMeasure, clause: Span, library: ArticleLibrary): Found[] {
  const text = measure.text.slice(clause.start, clause.end);
  if (isBackground(text)) return [];
  return kindsOf(text).flatMap((kind) => {
    const articles = kind.articles.flatMap((wanted) => {
      const applying = library.titled(wanted.work).filter((article) => applies(article, measure));
      return articleOfKind(wanted, applying) ?? [];
    });
    return articles.map((candidate, place): Found => {
      const confidence = confidenceOfKind(place, kind.together ?? false);
      return {
        candidate,
        score: confidence,
        confidence,
        place,
        reasons: reasonsOfKind(measure, text, candidate, kind.name),
        answers: [{ start: clause.start, end: clause.end, rank: place + 1 }],
      };
    });
  });
}

function byWords(measure: SuggestMeasure, span: Span, library: ArticleLibrary, keep: Keep): Found[] {
  const text = measure.text.slice(span.start, span.end);
  if (isBackground(text)) return [];
  const cited = measure.citedSources.length > 0;
  return answersTo(measure, span, library, keep)
    .slice(0, 3)
    .filter(({ candidate }) => cited || bearsOn(candidate, text, measure.region))
    .map(({ ranked, ...answer }) => ({
      ...answer,
      confidence: confidenceOfWords(ranked, answer.place, library.articles.length, cited),
    }));
}

/** The first for each stretch come first, then the second; among these the likeliest. */
function merged(found: readonly Found[]): Omit<Likely, 'rank'>[] {
  const byArticle = new Map<string, Found>();
  const ordered = [...found].sort(
    (a, b) => a.place - b.place || b.confidence - a.confidence || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  for (const each of ordered) {
    const before = byArticle.get(each.candidate.id);
    if (!before) {
      byArticle.set(each.candidate.id, { ...each });
      continue;
    }
    before.confidence = Math.max(before.confidence, each.confidence);
    const known = new Set(before.answers.map(({ start, end }) => `${start}-${end}`));
    before.answers = [
      ...before.answers,
      ...each.answers.filter(({ start, end }) => !known.has(`${start}-${end}`)),
    ];
  }
  return [...byArticle.values()].map(({ place: _, ...likely }) => likely);
}
