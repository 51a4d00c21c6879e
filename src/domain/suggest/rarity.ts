/** How telling a term is: rare among the candidates, hence weighty. */

export type Rarity = (term: string) => number;

/** Counts terms over the given texts; +1 keeps terms found in every text from weighing nothing at all. */
export function rarityOver(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + (texts.length + 1) / ((counts.get(term) ?? 0) + 1));
}

/** Share, by weight, of `wanted` that `held` has: 0..1, 0 when nothing is wanted. */
export function weightedShare(
  wanted: ReadonlySet<string>,
  held: { has(term: string): boolean },
  rarity: Rarity,
): number {
  let all = 0;
  let found = 0;
  for (const term of wanted) {
    const weight = rarity(term);
    all += weight;
    if (held.has(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
