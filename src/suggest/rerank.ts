/** Which articles may support a measure, the likeliest first. Independent of how the candidates were retrieved. */
import { applies } from './applicability';
import { type Boilerplate, boilerplate } from './boilerplate';
import { type Evidence, gatherEvidence } from './features';
import type { Suggestion, SuggestMeasure, SupportCandidate } from './types';
import { LEVEL_KEEPS, WEIGHTS, type Weights } from './weights';

export interface RerankOptions {
  /** How many to return; 10 by default. */
  limit?: number;
  weights?: Weights;
}

/** Candidates that do not apply (not in force, another region, not in a cited source) are left out, not ranked low. */
export function rerank(
  measure: SuggestMeasure,
  candidates: readonly SupportCandidate[],
  { limit = 10, weights = WEIGHTS }: RerankOptions = {},
): Suggestion[] {
  return rankEvidence(weigh(measure, candidates), weights)
    .slice(0, limit)
    .map(({ score, evidence, common }) => ({
      candidate: evidence.candidate,
      score,
      reasons: reasonsFor(measure, evidence, common),
    }));
}

/** What is known of each candidate that applies, whatever the weights: gathered once, it can be ranked many times. */
export interface Weighed {
  evidence: Evidence;
  common: Boilerplate | null;
  keeps: number;
}

export function weigh(measure: SuggestMeasure, candidates: readonly SupportCandidate[]): Weighed[] {
  const applying = candidates.filter((candidate) => applies(candidate, measure));
  return gatherEvidence(measure, applying).map((evidence) => {
    const common = boilerplate(evidence.candidate);
    return { evidence, common, keeps: (common?.keeps ?? 1) * (LEVEL_KEEPS[evidence.candidate.level] ?? 1) };
  });
}

export function rankEvidence(weighed: readonly Weighed[], weights: Weights): (Weighed & { score: number })[] {
  return weighed
    .map((item) => ({ ...item, score: blended(item.evidence.features, weights) * item.keeps }))
    .sort((a, b) => b.score - a.score || (a.evidence.candidate.id < b.evidence.candidate.id ? -1 : 1));
}

function blended(features: Evidence['features'], weights: Weights): number {
  let sum = 0;
  let most = 0;
  for (const kind of Object.keys(weights) as (keyof Weights)[]) {
    sum += weights[kind] * features[kind];
    most += weights[kind];
  }
  return most === 0 ? 0 : Math.min(1, sum / most);
}

function reasonsFor(measure: SuggestMeasure, evidence: Evidence, common: Boilerplate | null): string[] {
  const { candidate, phrases, words, titleWords, headingWords } = evidence;
  const reasons: string[] = [];
  if (measure.citedSources.includes(candidate.source)) reasons.push(`举措引用了《${candidate.sourceTitle}》`);
  if (phrases.length > 0) reasons.push(`相同表述：${quoted(phrases)}`);
  const others = words.filter((word) => !phrases.some((phrase) => phrase.includes(word)));
  if (others.length > 0) reasons.push(`共同用词：${others.slice(0, 5).join('、')}`);
  if (headingWords.length > 0) reasons.push(`章节标题相符：${headingWords.slice(0, 3).join('、')}`);
  if (titleWords.length > 0) reasons.push(`法规名称相符：${titleWords.slice(0, 3).join('、')}`);
  if (common) reasons.push(common.reason);
  if (measure.on !== null) {
    reasons.push(
      candidate.effectiveFrom === null
        ? `施行日期不详，未能核对 ${measure.on} 是否有效`
        : `${measure.on} 时有效`,
    );
  }
  return reasons;
}

function quoted(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((phrase) => `“${phrase}”`)
    .join('、');
}
