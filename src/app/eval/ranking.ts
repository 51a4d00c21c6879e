/** Measures of a ranked list against the set that is right. */

export interface RankingScores {
  /** Share of the right ones among the first k, out of as many as could be there: min(k, how many are right). */
  recallAt1: number;
  recallAt3: number;
  recallAt10: number;
  /** 1 / rank of the first right one among the first ten; 0 when none is there. */
  reciprocalRank: number;
}

export function scoreRanking(ranked: readonly string[], right: ReadonlySet<string>): RankingScores {
  const recall = (k: number) =>
    ranked.slice(0, k).filter((id) => right.has(id)).length / Math.min(k, right.size);
  const first = ranked.slice(0, 10).findIndex((id) => right.has(id));
  return {
    recallAt1: recall(1),
    recallAt3: recall(3),
    recallAt10: recall(10),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (of: (score: RankingScores) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    recallAt1: mean((score) => score.recallAt1),
    recallAt3: mean((score) => score.recallAt3),
    recallAt10: mean((score) => score.recallAt10),
    reciprocalRank: mean((score) => score.reciprocalRank),
  };
}
