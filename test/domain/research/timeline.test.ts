import { type CitingRow, timelineOf } from '../../../src/domain/research/timeline';

let places = 0;

function row(given: Partial<CitingRow> & { citations?: CitingRow['citations'] }): CitingRow {
  const start = places++;
  return {
    report: `report:${given.body ?? '甲'}/${given.year ?? '?'}`,
    year: 2020,
    body: 'body:甲',
    region: null,
    relation: 'IMPLEMENTS',
    citations: [{ id: `citation:${start}`, start }],
    items: [`item:${start}`],
    ...given,
  };
}

describe('a timeline', () => {
  it('goes from the earliest year to the latest, whatever the order of the rows', () => {
    const rows = [
      row({ year: 2022 }),
      row({ year: 2019 }),
      row({ year: 2020 }),
      row({ year: 2019, body: 'body:乙' }),
    ];
    const { whole, groups } = timelineOf(rows, 'YEAR');
    expect(groups.map(({ year, citations }) => [year, citations])).toEqual([
      [2019, 2],
      [2020, 1],
      [2022, 1],
    ]);
    expect(whole).toMatchObject({ citations: 4, reports: 4, firstYear: 2019, lastYear: 2022 });
  });

  it('names in each year the bodies that cite, most first', () => {
    const rows = [
      row({ body: 'body:乙' }),
      row({ body: 'body:甲' }),
      row({ body: 'body:甲', relation: 'STUDIES' }),
    ];
    expect(timelineOf(rows, 'YEAR').groups[0]!.bodies).toEqual([
      { key: 'body:甲', citations: 2 },
      { key: 'body:乙', citations: 1 },
    ]);
  });

  it.each([
    ['BODY', { body: 'body:甲', year: null, relation: null }],
    ['RELATION', { relation: 'IMPLEMENTS', body: null, year: null }],
    ['REGION', { region: 'region:重庆市', body: null, year: null }],
  ] as const)('by %s sets that field alone', (grouping, expected) => {
    expect(timelineOf([row({ region: 'region:重庆市' })], grouping).groups).toMatchObject([expected]);
  });

  it('counts a measure once that cites in two relations', () => {
    const rows = [row({ items: ['item:1'] }), row({ items: ['item:1'], relation: 'STUDIES' })];
    expect(timelineOf(rows, 'YEAR').whole).toMatchObject({ citations: 2, measures: 1, reports: 1 });
  });

  it('puts reports without a year last, and gives them no year', () => {
    const { whole, groups } = timelineOf([row({ year: null }), row({ year: 2018 })], 'YEAR');
    expect(groups.map(({ year }) => year)).toEqual([2018, null]);
    expect(whole).toMatchObject({ firstYear: 2018, lastYear: 2018, years: [{ key: 2018, citations: 1 }] });
  });

  it('gives its evidence in the order of the text, across relations', () => {
    const rows = [
      row({ citations: [{ id: 'late', start: 90 }] }),
      row({ relation: 'STUDIES', citations: [{ id: 'early', start: 10 }] }),
    ];
    expect(timelineOf(rows, 'YEAR').whole.evidence).toEqual(['early', 'late']);
  });

  it('of a work that nothing cites is empty, not missing', () => {
    expect(timelineOf([], 'YEAR')).toMatchObject({ groups: [], whole: { citations: 0, firstYear: null } });
  });
});
