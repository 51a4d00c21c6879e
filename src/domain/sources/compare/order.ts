/** The differences of two versions in the order in which one reads them. */

interface Placed {
  order: number;
}

interface Pair<P extends Placed> {
  before: P;
  after: P;
}

export interface Differences<P extends Placed, A extends Placed, C extends Pair<P>, R extends Pair<P>> {
  changed: readonly C[];
  renumbered: readonly R[];
  added: readonly A[];
  removed: readonly A[];
}

export type Difference<A, C, R> =
  | { kind: 'changed'; change: C }
  | { kind: 'renumbered'; pair: R }
  | { kind: 'added'; provision: A }
  | { kind: 'removed'; provision: A };

/**
 * In the order of the later version. What was removed has no place there: it stands as far behind the nearest article
 * before it that was changed or renumbered as it did, and before the next of these.
 */
export function inReadingOrder<P extends Placed, A extends Placed, C extends Pair<P>, R extends Pair<P>>({
  changed,
  renumbered,
  added,
  removed,
}: Differences<P, A, C, R>): Difference<A, C, R>[] {
  const pairs = [...changed, ...renumbered].sort((a, b) => a.before.order - b.before.order);
  const placeOf = ({ order }: Placed) => {
    const next = pairs.findIndex(({ before }) => before.order > order);
    const previous = pairs[(next === -1 ? pairs.length : next) - 1];
    const place = order + (previous ? previous.after.order - previous.before.order : 0);
    return next === -1 ? place : Math.min(place, pairs[next]!.after.order - 0.5);
  };
  const placed: { at: number; within: number; difference: Difference<A, C, R> }[] = [
    ...changed.map((change) => ({
      ...{ at: change.after.order, within: -1 },
      difference: { kind: 'changed' as const, change },
    })),
    ...renumbered.map((pair) => ({
      ...{ at: pair.after.order, within: -1 },
      difference: { kind: 'renumbered' as const, pair },
    })),
    ...added.map((provision) => ({
      ...{ at: provision.order, within: -1 },
      difference: { kind: 'added' as const, provision },
    })),
    ...removed.map((provision) => ({
      ...{ at: placeOf(provision), within: provision.order },
      difference: { kind: 'removed' as const, provision },
    })),
  ];
  return placed.sort((a, b) => a.at - b.at || a.within - b.within).map(({ difference }) => difference);
}
