import { conditionsOf } from '../../explorer/views/search/conditions';
import { facetCountsOf, facetVariables } from '../../explorer/views/search/facet-counts';

describe('the counts beside the conditions of a search', () => {
  it.each([
    ['q=目录', { hasKinds: false, hasLevels: false, hasYears: false, years: null }],
    ['q=目录&kind=MEASURE', { hasKinds: true, kinds: ['MEASURE'] }],
    ['q=目录&level=LAW,TREATY', { hasLevels: true, levels: ['LAW', 'TREATY'] }],
    ['q=目录&from=2020&to=2020', { hasYears: true, years: { from: 2020, to: 2020 } }],
    ['q=目录&to=2021', { hasYears: true, years: { from: null, to: 2021 } }],
  ])('are asked for as the address says: %s', (address, expected) => {
    const conditions = conditionsOf(Object.fromEntries(new URLSearchParams(address)));
    expect(facetVariables(conditions)).toMatchObject({ text: '目录', ...expected });
  });

  const all = {
    facets: {
      kinds: [{ kind: 'MEASURE' as const, count: 2 }],
      levels: [{ level: 'LAW' as const, count: 1 }],
      years: [{ year: 2020, count: 2 }],
    },
  };

  it('are those of the results where nothing is chosen', () => {
    const { kinds, levels, years } = facetCountsOf({ all });
    expect([...kinds]).toEqual([['MEASURE', 2]]);
    expect([...levels]).toEqual([['LAW', 1]]);
    expect(years).toEqual([{ year: 2020, count: 2 }]);
  });

  it('tell of what else could be chosen beside what is', () => {
    const kinds = [
      { kind: 'MEASURE' as const, count: 2 },
      { kind: 'PROVISION' as const, count: 7 },
    ];
    const years = [
      { year: 2019, count: 1 },
      { year: 2020, count: 2 },
    ];
    const counts = facetCountsOf({
      all,
      otherKinds: { facets: { kinds } },
      otherYears: { facets: { years } },
    });
    expect([...counts.kinds]).toEqual([
      ['MEASURE', 2],
      ['PROVISION', 7],
    ]);
    expect([...counts.levels]).toEqual([['LAW', 1]]);
    expect(counts.years).toEqual(years);
  });
});
