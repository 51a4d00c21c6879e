import { bestFound } from '../../../src/graph/statements/best-found';

/** An index of these hits, best first, and what a page over the best of them keeps: those whose id is even. */
function indexOf(scores: readonly number[]) {
  const asked: number[] = [];
  const page = async (limit: number, first: number) => {
    const rows = await bestFound(
      limit,
      async (hits) => {
        asked.push(hits);
        const best = scores.map((score, id) => ({ id: String(id), key: -score })).slice(0, hits);
        const value = best.filter(({ id }) => Number(id) % 2 === 0).slice(0, limit);
        return { value, hits: best.length, least: scores[best.length - 1] ?? null };
      },
      first,
    );
    return rows.map(({ id }) => id);
  };
  return { page, asked };
}

const falling = (count: number) => Array.from({ length: count }, (_, i) => count - i);

describe('a page of the best found', () => {
  const cases: [what: string, scores: number[], limit: number, ids: string[], asked: number[]][] = [
    ['asks for few hits when they fill the page', falling(500), 2, ['0', '2'], [10]],
    [
      'goes on where filters leave too little of the few',
      falling(500),
      8,
      ['0', '2', '4', '6', '8', '10', '12', '14'],
      [10, 100],
    ],
    [
      'goes on where the last hit scores as others beyond it may',
      [9, ...Array(300).fill(3)],
      2,
      ['0', '2'],
      [10, 100, 1000],
    ],
    ['ends when the index has no more', falling(4), 8, ['0', '2'], [10]],
    ['is empty when nothing is found', [], 8, [], [10]],
    [
      'leaves out those that tie with the last hit',
      [9, 8, 7, ...Array(7).fill(3), 2],
      3,
      ['0', '2', '4'],
      [10, 100],
    ],
    ['stops at as many hits as were asked for', falling(10), 8, ['0', '2', '4', '6', '8'], [10, 100]],
  ];
  test.each(cases)('%s', async (_what, scores, limit, ids, asked) => {
    const index = indexOf(scores);
    expect(await index.page(limit, 10)).toEqual(ids);
    expect(index.asked).toEqual(asked);
  });
});
