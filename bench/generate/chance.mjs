/** Values as the distributions have them, from seeded numbers. */
import { generator } from '../random.mjs';

export function chance(seed) {
  const { next, below, pick } = generator(seed);
  return {
    next,
    below,
    pick,
    between: (least, most) => least + below(most - least + 1),
    is: (share) => next() < share,
    /** One of the values of `shares`, each as often as its share. */
    of(shares) {
      const entries = Object.entries(shares);
      let left = next() * entries.reduce((sum, [, share]) => sum + share, 0);
      for (const [value, share] of entries) {
        left -= share;
        if (left <= 0) return value;
      }
      return entries.at(-1)[0];
    },
    /** Between two neighbouring quantiles, each span as likely as any other. */
    within(quantiles) {
      const at = next() * (quantiles.length - 1);
      const low = Math.floor(at);
      return Math.round(quantiles[low] + (at - low) * (quantiles[low + 1] - quantiles[low]));
    },
    /** A place in a list of this size, the first the likeliest: the k-th as 1/k. */
    ranked: (size) => Math.min(size - 1, Math.floor((size + 1) ** next()) - 1),
  };
}
