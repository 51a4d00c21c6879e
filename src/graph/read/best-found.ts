/**
 * A page of a search without going through everything that is found: words such as 行政 stand in tens of thousands of
 * provisions, and each hit costs a look at its version. The index gives the best first, so a few are enough unless
 * filters leave too little of them.
 */
import type { ReadGraph, Row } from './graph';
import type { Position } from './lists';
import { statement } from './statements';

const FIRST_HITS = 1000;
const WIDER = 10;

/** `limit` rows or all there are; `read` reads the page among the best `hits`. */
export async function bestFound(
  graph: ReadGraph,
  terms: string,
  limit: number,
  read: (hits: Row) => Promise<unknown[]>,
  first = FIRST_HITS,
): Promise<unknown[]> {
  for (let hits = first; ; hits *= WIDER) {
    const [rows, [reach]] = await Promise.all([
      read({ hits }) as Promise<Position[]>,
      graph.read(statement('search-hits'), { terms, hits }),
    ]);
    if (Number(reach?.hits ?? 0) < hits) return rows;
    // Of those that score as the last hit does, the index may have left some out that would come before it.
    const sure = rows.filter(({ key }) => -Number(key) > Number(reach!.least));
    if (sure.length >= limit) return sure;
  }
}
