/** Which articles may support what a text says, the likeliest first. Independent of how they were retrieved. */
import type { Boilerplate } from './boilerplate';
import { type Evidence, gatherEvidence } from './features';
import type { Rarity } from './rarity';
import { traitsOf } from './traits';
import type { Retrieved } from './types';
import { LEVEL_KEEPS, WEIGHTS, type Weights } from './weights';

/** What is known of a candidate, whatever the weights: gathered once, it can be ranked many times. */
export interface Weighed {
  evidence: Evidence;
  common: Boilerplate | null;
  keeps: number;
}

export interface Ranked extends Weighed {
  /** 0..1; comparable within one text, and roughly between texts. */
  score: number;
}

export function rerank(
  text: string,
  retrieved: readonly Retrieved[],
  rarity: Rarity,
  weights: Weights = WEIGHTS,
): Ranked[] {
  return rankEvidence(weigh(text, retrieved, rarity), weights);
}

export function weigh(text: string, retrieved: readonly Retrieved[], rarity: Rarity): Weighed[] {
  return gatherEvidence(text, retrieved, rarity).map((evidence) => {
    const common = traitsOf(evidence.candidate).boilerplate;
    return { evidence, common, keeps: (common?.keeps ?? 1) * (LEVEL_KEEPS[evidence.candidate.level] ?? 1) };
  });
}

export function rankEvidence(weighed: readonly Weighed[], weights: Weights): Ranked[] {
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
