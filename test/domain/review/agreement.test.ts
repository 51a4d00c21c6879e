import { agreementOf, bandOf, tally, type Verdict } from '../../../src/domain/review/agreement';

let count = 0;
function verdict(given: Partial<Verdict> = {}): Verdict {
  count += 1;
  return {
    link: `link:${count}`,
    actor: '甲',
    state: 'CONFIRMED',
    target: '条例',
    at: `2026-01-01T00:00:${String(count % 60).padStart(2, '0')}.000Z`,
    kind: 'CITATION',
    rule: 'title',
    relation: 'IMPLEMENTS',
    confidence: 0.96,
    ...given,
  };
}

describe('people and the program', () => {
  test('agree as often as people confirm', () => {
    const { overall, byRule, byRelation, byConfidence, byKind } = agreementOf([
      verdict(),
      verdict({ state: 'REJECTED', rule: 'alias', confidence: 0.9 }),
      verdict({ state: 'CORRECTED', relation: 'STUDIES' }),
      verdict({ kind: 'SUGGESTION', relation: null, rule: 'suggested', confidence: 0.4 }),
    ]);
    expect(overall).toMatchObject({ decided: 4, confirmed: 2, corrected: 1, rejected: 1, agreement: 0.5 });
    expect(byKind.map(({ name, decided }) => [name, decided])).toEqual([
      ['CITATION', 3],
      ['SUGGESTION', 1],
    ]);
    expect(byRule.map(({ name, agreement }) => [name, agreement])).toEqual([
      ['alias', 0],
      ['suggested', 1],
      ['title', 0.5],
    ]);
    expect(byRelation.map(({ name, decided }) => [name, decided])).toEqual([
      ['IMPLEMENTS', 2],
      ['STUDIES', 1],
    ]);
    expect(byConfidence.map(({ name }) => name)).toEqual(['0.00–0.50', '0.90–0.95', '0.95–1.00']);
  });

  test('are counted by the last word on each link', () => {
    const { overall } = agreementOf([
      verdict({ link: 'link:a', at: '2026-01-01T00:00:00.000Z' }),
      verdict({ link: 'link:a', actor: '乙', state: 'REJECTED', at: '2026-01-02T00:00:00.000Z' }),
    ]);
    expect(overall).toMatchObject({ decided: 1, rejected: 1 });
  });

  test('of nothing decided nothing is said', () => {
    expect(agreementOf([])).toMatchObject({
      overall: { decided: 0, agreement: null, low: null, high: null },
      between: { links: 0, pairs: [] },
    });
  });

  // Wilson's interval for 8 of 10, as published tables have it.
  test('comes with the interval it lies in', () => {
    const { low, high } = tally([
      ...Array(8).fill({ state: 'CONFIRMED' }),
      ...Array(2).fill({ state: 'REJECTED' }),
    ]);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 3);
  });

  test.each([
    [0, '0.00–0.50'],
    [0.5, '0.50–0.70'],
    [0.949, '0.90–0.95'],
    [0.95, '0.95–1.00'],
    [1, '0.95–1.00'],
  ])('a confidence of %d is in the band %s', (confidence, band) => {
    expect(bandOf(confidence)).toBe(band);
  });
});

describe('people among themselves', () => {
  const both = (link: string, first: Verdict['state'], second: Verdict['state'], target = '条例') => [
    verdict({ link, state: first }),
    verdict({ link, actor: '乙', state: second, target }),
  ];

  test('agree on a state and a target; kappa takes chance out', () => {
    const { between } = agreementOf([
      ...both('link:a', 'CONFIRMED', 'CONFIRMED'),
      ...both('link:b', 'CONFIRMED', 'CONFIRMED'),
      ...both('link:c', 'REJECTED', 'REJECTED'),
      ...both('link:d', 'CONFIRMED', 'REJECTED'),
      verdict({ link: 'link:e' }),
    ]);
    expect(between).toMatchObject({
      links: 4,
      pairs: [{ first: '乙', second: '甲', links: 4, same: 3, agreement: 0.75 }],
    });
    // Chance: 3/4·2/4 + 1/4·2/4 = 0.5.
    expect(between.pairs[0]!.kappa).toBeCloseTo(0.5);
  });

  test('do not agree when they corrected to two targets', () => {
    const { between } = agreementOf(both('link:a', 'CORRECTED', 'CORRECTED', '办法'));
    expect(between.pairs).toMatchObject([{ same: 0, kappa: null }]);
  });
});
