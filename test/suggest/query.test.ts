import { queryTerms, suggestQuery } from '../../src/suggest/query';

describe('suggestQuery', () => {
  it.each([
    [
      'operators and wildcards',
      '收费+审批 -摊派 *:* 证明~2 AND (许可) OR "清单" \\ /x/',
      /^("[^"*~:/\\+()-]+"(\^\d+)? ?)+$/u,
    ],
    ['book-title marks', '《优化营商环境条例》（第722号）', /^("[^《》（）"]+"(\^\d+)? ?)+$/u],
  ])('lets nothing of %s through', (_, text, shape) => {
    expect(suggestQuery(text)).toMatch(shape);
  });

  it('drops pairs that are filler, keeps the subject', () => {
    expect(suggestQuery('加强消防')).toBe('"强消" "消防"');
  });

  it('gives repeated pairs a boost', () => {
    expect(suggestQuery('收费，收费')).toBe('"收费"^2');
  });

  it('is null where there is nothing to search for', () => {
    expect(suggestQuery('2022：（1）！')).toBeNull();
  });

  it('caps the number of terms', () => {
    expect(queryTerms('甲乙丙丁戊己庚辛壬癸', 3).map(({ term }) => term)).toEqual(['甲乙', '乙丙', '丙丁']);
  });
});
