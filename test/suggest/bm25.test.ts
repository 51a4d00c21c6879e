import { Bm25Index } from '../../src/suggest';
import { bigrams, looseBigrams } from '../../src/suggest/terms';

describe('Bm25Index', () => {
  const index = new Bm25Index();
  for (const text of ['许可清单', '许可事项的办理期限与费用', '档案']) index.add(text);

  it('ranks the shorter of two documents with the same term first', () => {
    expect(index.search(bigrams('许可'), 10).map(({ document }) => document)).toEqual([0, 1]);
  });

  it('leaves out what is not accepted', () => {
    expect(index.search(bigrams('许可'), 10, (document) => document !== 0)).toHaveLength(1);
  });
});

it('finds an abbreviation as a pair with characters between', () => {
  expect(looseBigrams('最低生活保障').has('低保')).toBe(true);
});
