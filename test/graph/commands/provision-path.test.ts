import { placeOf, withoutOnlyParagraph } from '../../../src/graph/commands/provision-path';

describe('placeOf', () => {
  const cases: [
    path: string,
    kind: string,
    number: number | null,
    subNumber: number | null,
    depth: number,
  ][] = [
    ['art-27', 'ARTICLE', 27, null, 0],
    ['art-17-1', 'ARTICLE', 17, 1, 0],
    ['art-27/par-2', 'PARAGRAPH', 2, null, 1],
    ['art-27/par-2/sub-3/item-1', 'ITEM', 1, null, 3],
    ['part-1/ch-2/sec-1', 'SECTION', 1, null, 2],
  ];
  test.each(cases)('%s', (path, kind, number, subNumber, depth) => {
    expect(placeOf(path)).toEqual({ kind, number, subNumber, depth });
  });
});

describe('withoutOnlyParagraph', () => {
  test.each([
    ['art-27/par-1', 'art-27'],
    ['art-27/par-1/sub-3', 'art-27/sub-3'],
    ['art-27/par-2', null],
    ['art-27', null],
  ])('%s → %s', (path, expected) => {
    expect(withoutOnlyParagraph(path)).toBe(expected);
  });
});
