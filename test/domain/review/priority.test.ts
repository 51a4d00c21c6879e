import { priority, uncertainty } from '../../../src/domain/review/priority';

describe('uncertainty', () => {
  test.each([
    ['a sure link', { outcome: 'RESOLVED', confidence: 1 }, 0],
    ['a link as good as a coin', { outcome: 'RESOLVED', confidence: 0.5 }, 1],
    ['two candidates alike', { outcome: 'AMBIGUOUS', confidence: 0.6, candidates: [0.6, 0.6] }, 1],
    ['four candidates alike', { outcome: 'AMBIGUOUS', confidence: 0.3, candidates: [0.3, 0.3, 0.3, 0.3] }, 1],
    ['an ambiguous mention without candidates', { outcome: 'AMBIGUOUS', confidence: 0.5 }, 1],
    ['a work that is certainly not held', { outcome: 'NOT_HELD', confidence: 0 }, 0],
  ] as const)('of %s', (_, judged, expected) => {
    expect(uncertainty(judged)).toBe(expected);
  });

  test('falls the surer the link, and the further apart the candidates', () => {
    const linked = [0.6, 0.8, 0.96].map((confidence) => uncertainty({ outcome: 'SUGGESTED', confidence }));
    expect(linked).toEqual([...linked].sort((a, b) => b - a));
    const torn = uncertainty({ outcome: 'AMBIGUOUS', confidence: 0.5, candidates: [0.5, 0.45] });
    const leaning = uncertainty({ outcome: 'AMBIGUOUS', confidence: 0.7, candidates: [0.7, 0.2] });
    expect(torn).toBeGreaterThan(leaning);
  });
});

describe('priority', () => {
  test('without doubt is none, however far a link reaches', () => {
    expect(priority(0, 1000)).toBe(0);
  });

  test('of a lone link is its doubt', () => {
    expect(priority(0.4, 1)).toBeCloseTo(0.4);
  });

  test('grows with reach, ever more slowly', () => {
    const at = (reach: number) => priority(0.5, reach);
    expect(at(10)).toBeGreaterThan(at(1));
    expect(at(20) - at(10)).toBeLessThan(at(11) - at(1));
  });
});
