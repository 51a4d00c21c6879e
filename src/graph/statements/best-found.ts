/**
 * A page of a search without going through everything that is found: words such as 行政 stand in tens of thousands of
 * provisions, and each hit costs a look at its version. The index gives the best first, so a few are enough unless
 * filters leave too little of them.
 */
import type { Position } from './page';

const FIRST_HITS = 1000;
const WIDER = 10;

/** A page of what is found among the best hits of the index, and how far these reach. */
export interface Found {
  value: Position[];
  /** How many hits there are, at most as many as were asked for. */
  hits: number;
  /** The score of the last of them; null where there is none. */
  least: number | null;
}

/** `limit` rows or all there are; `read` reads the page among the best `hits`. */
export async function bestFound(
  limit: number,
  read: (hits: number) => Promise<Found>,
  first = FIRST_HITS,
): Promise<Position[]> {
  for (let asked = first; ; asked *= WIDER) {
    const { value, hits, least } = await read(asked);
    if (hits < asked) return value;
    // Of those that score as the last hit does, the index may have left some out that would come before it.
    const sure = value.filter(({ key }) => -Number(key) > Number(least));
    if (sure.length >= limit) return sure;
  }
}
