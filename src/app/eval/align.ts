/** Which mention found answers which label: the same span first, then the one that overlaps most. One to one. */
import type { Span } from '../../domain/model/terms';

export interface Pair<G extends Span, F extends Span> {
  gold: G;
  found: F;
  exact: boolean;
}

export interface Alignment<G extends Span, F extends Span> {
  pairs: Pair<G, F>[];
  missed: G[];
  spurious: F[];
}

export function align<G extends Span, F extends Span>(
  gold: readonly G[],
  found: readonly F[],
): Alignment<G, F> {
  const pairs: Pair<G, F>[] = [];
  const bySpan = new Map(found.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const openFound = new Set(found);
  const openGold = new Set(gold);
  const take = (label: G, mention: F, exact: boolean) => {
    pairs.push({ gold: label, found: mention, exact });
    openGold.delete(label);
    openFound.delete(mention);
  };
  for (const label of gold) {
    const same = bySpan.get(`${label.start}-${label.end}`);
    if (same) take(label, same, true);
  }
  for (const label of [...openGold]) {
    let best: F | null = null;
    for (const mention of openFound) {
      if (overlap(label, mention) > (best ? overlap(label, best) : 0)) best = mention;
    }
    if (best) take(label, best, false);
  }
  pairs.sort((a, b) => a.gold.start - b.gold.start);
  return { pairs, missed: [...openGold], spurious: [...openFound] };
}

/** Length in common; 0 or less where there is none. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
