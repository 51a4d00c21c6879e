/** Which link a person should look at first: the less sure the program and the more leads to the same target, the sooner. */
import type { Resolution } from '../model/resolution';

/** What a program says of a link, as far as it bears on doubt. */
export interface Judged {
  outcome: Resolution['outcome'] | 'SUGGESTED';
  /** 0..1 */
  confidence: number;
  /** Scores of the works that fit, where none was chosen. */
  candidates?: readonly number[];
}

/**
 * 0: no doubt, 1: as good as a coin. The entropy, in bits, of being right; of several candidates, that of the choice
 * between them, as a share of the most it could be.
 */
export function uncertainty({ outcome, confidence, candidates = [] }: Judged): number {
  if (outcome !== 'AMBIGUOUS') return round(entropy([confidence, 1 - confidence]));
  if (candidates.length < 2) return 1;
  const total = candidates.reduce((sum, score) => sum + score, 0);
  if (total <= 0) return 1;
  return round(entropy(candidates.map((score) => score / total)) / Math.log2(candidates.length));
}

/** `reach`: how many links lead to the same target, this one included. Each doubling counts for one more. */
export function priority(doubt: number, reach: number): number {
  return doubt * Math.log2(1 + reach);
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 && share < 1 ? sum - share * Math.log2(share) : sum), 0);
}

/** Stored with the link and used to sort: four places are enough, and equal on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
