import { align } from '../../../src/app/eval/align';

const span = (start: number, end: number) => ({ start, end });

describe('aligning finds with labels', () => {
  it.each([
    ['the same span', [span(0, 5)], [span(0, 5)], [[0, 0, true]]],
    ['a find inside a label', [span(0, 9)], [span(2, 5)], [[0, 2, false]]],
    ['the exact find before a longer overlap', [span(5, 8)], [span(0, 7), span(5, 8)], [[5, 5, true]]],
    ['the find that overlaps most', [span(0, 9)], [span(0, 2), span(3, 9)], [[0, 3, false]]],
    ['no find that only touches', [span(0, 5)], [span(5, 9)], []],
    ['one find for two labels once', [span(0, 4), span(4, 8)], [span(0, 8)], [[0, 0, false]]],
  ])('pairs %s', (_, gold, found, pairs) => {
    expect(align(gold, found).pairs.map(({ gold: g, found: f, exact }) => [g.start, f.start, exact])).toEqual(
      pairs,
    );
  });

  it('loses neither labels nor finds', () => {
    const { missed, spurious } = align([span(0, 2), span(9, 12)], [span(0, 2), span(4, 6)]);
    expect([missed, spurious]).toEqual([[span(9, 12)], [span(4, 6)]]);
  });
});
