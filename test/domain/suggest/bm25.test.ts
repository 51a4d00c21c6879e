import { Bm25Index } from '../../../src/domain/suggest/bm25';
import { bigrams, hasLoosely } from '../../../src/domain/suggest/terms';

describe('Bm25Index', () => {
  const index = new Bm25Index();
  for (const text of ['许可清单', '许可事项的办理期限与费用', '档案']) index.add(text);

  it('ranks the shorter of two documents with the same term first', () => {
    expect(index.search(bigrams('许可'), 10).map(({ document }) => document)).toEqual([0, 1]);
  });

  it('goes on being added to after it was asked', () => {
    const growing = new Bm25Index();
    growing.add('许可');
    expect(growing.search(bigrams('许可'), 10)).toHaveLength(1);
    growing.add('许可证');
    expect(growing.search(bigrams('许可'), 10).map(({ document }) => document)).toEqual([0, 1]);
  });

  it('keeps the best of many more than are wanted', () => {
    const many = new Bm25Index();
    for (let at = 0; at < 2000; at++) many.add(at === 1234 ? '许可' : '许可清单与期限');
    expect(many.search(bigrams('许可'), 2).map(({ document }) => document)).toEqual([1234, 0]);
  });

  it('finds a rare pair more telling than a common one', () => {
    expect(index.rarity('档案')).toBeGreaterThan(index.rarity('许可'));
    expect(index.rarity('没有')).toBeGreaterThan(index.rarity('档案'));
  });

  it('leaves out what is not accepted', () => {
    expect(index.search(bigrams('许可'), 10, (document) => document !== 0)).toHaveLength(1);
  });
});

it('finds an abbreviation as a pair with characters between', () => {
  expect(hasLoosely('最低生活保障', '低保')).toBe(true);
  expect(hasLoosely('最低。保障', '低保')).toBe(false);
  expect(hasLoosely('低保', '低保')).toBe(false);
});
