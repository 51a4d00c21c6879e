import { type DatedFigure, seriesOf } from '../../../src/domain/research/figure-series';

function stated(year: number, given: Partial<DatedFigure> = {}): DatedFigure {
  const sentence = '帮助80家企业';
  return {
    id: `figure:${year}`,
    year,
    body: 'body:甲',
    counts: '企业',
    unit: '家',
    baseUnit: '家',
    baseValue: 80,
    exact: true,
    status: 'DONE',
    period: null,
    sentence,
    start: 2,
    end: 5,
    ...given,
  };
}

describe('figures through the years', () => {
  it('are in the order of the years, all of a year kept', () => {
    const [series] = seriesOf([stated(2022), stated(2020), stated(2022, { id: 'other' })]);
    expect(series!.points.map(({ year, id }) => `${year} ${id}`)).toEqual([
      '2020 figure:2020',
      '2022 figure:2022',
      '2022 other',
    ]);
  });

  test.each([
    ['bodies', { body: 'body:乙' }],
    ['units', { baseUnit: '户' }],
    ['what is done and what is planned', { status: 'PLANNED' as const }],
    ['levels and rises', { sentence: '增加80家', start: 2, end: 5 }],
  ])('of different %s are different series, the longest first', (_, other) => {
    const all = seriesOf([stated(2020, other), stated(2020), stated(2021)]);
    expect(all.map(({ points }) => points.length)).toEqual([2, 1]);
  });

  it('that count nothing stated are left out', () => {
    expect(seriesOf([stated(2020, { counts: null })])).toEqual([]);
  });
});
