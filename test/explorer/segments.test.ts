import { segmentsOf } from '../../explorer/lib/segments';
import { provisionName } from '../../src/domain/citations/format-path';
import { fc } from '../properties';

describe('segmentsOf', () => {
  it.each<[string, [number, number][], string[]]>([
    ['no mark', [], ['乙丙丁戊']],
    ['a mark within', [[2, 4]], ['乙', '[丙丁]', '戊']],
    [
      'marks that touch',
      [
        [1, 3],
        [3, 5],
      ],
      ['[乙丙]', '[丁戊]'],
    ],
    ['a mark outside', [[0, 1]], ['乙丙丁戊']],
    [
      'a mark that overlaps the one before',
      [
        [1, 3],
        [2, 4],
      ],
      ['[乙丙]', '丁戊'],
    ],
  ])('cuts a stretch with %s', (_, marks, pieces) => {
    const segments = segmentsOf(
      '甲乙丙丁戊己',
      { start: 1, end: 5 },
      marks.map(([start, end]) => ({ start, end })),
    );
    expect(segments.map(({ text, mark }) => (mark ? `[${text}]` : text))).toEqual(pieces);
  });

  it('loses no character, whatever the marks', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(span), (text, marks) => {
        const ordered = [...marks].sort((a, b) => a.start - b.start);
        expect(
          segmentsOf(text, { start: 3, end: 17 }, ordered)
            .map((each) => each.text)
            .join(''),
        ).toBe(text.slice(3, 17));
      }),
    );
  });
});

describe('provisionName', () => {
  it.each([
    ['art-27', '第二十七条'],
    ['art-17-1', '第十七条之一'],
    ['art-27/par-2/sub-3', '第二十七条第二款第（三）项'],
    ['art-27/par-2/sub-3/item-1', '第二十七条第二款第（三）项第1目'],
    ['preamble', null],
    ['part-1/ch-2', null],
  ])('%s is %s', (path, name) => {
    expect(provisionName(path)).toBe(name);
  });
});
