/** Which unit of a report a place in its text lies in. */
import type { Span } from '../model/terms';

interface Placed extends Span {
  parent: number | null;
}

/**
 * @param items of one report; those without children tile its text.
 * @returns for an offset of the text the index of the unit it lies in; a title broken across lines may end in the next.
 */
export function leafFinder(items: readonly Placed[]): (offset: number) => number {
  const parents = new Set(items.map((item) => item.parent));
  const leaves = items
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ index }) => !parents.has(index))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = leaves.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (leaves[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return leaves[low]!.index;
  };
}
