import { queryTerms } from '../../../src/domain/suggest/query';

describe('queryTerms', () => {
  it('drops pairs that are filler, keeps the subject', () => {
    expect(queryTerms('加强消防')).toEqual(['强消', '消防']);
  });

  it('keeps repeats, which weigh more', () => {
    expect(queryTerms('收费，收费')).toEqual(['收费', '收费']);
  });

  it('is empty where there is nothing to search for', () => {
    expect(queryTerms('2022：（1）！')).toEqual([]);
  });

  it('caps the number of different terms', () => {
    expect(queryTerms('甲乙丙丁，甲乙，戊己庚', 3)).toEqual(['甲乙', '乙丙', '丙丁', '甲乙']);
  });
});
