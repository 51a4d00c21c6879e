import { countBySupport, pickArticles } from '../../../src/domain/research/article-support';

const ARTICLES = [
  { id: 'art-1', cited: ['citation:1'], suggested: ['item:1'] },
  { id: 'art-2', cited: [], suggested: ['item:1'] },
  { id: 'art-3', cited: [], suggested: [] },
  { id: 'art-4', cited: [], suggested: [] },
];
const pick = (given: Partial<Parameters<typeof pickArticles>[1]>) =>
  pickArticles(ARTICLES, { supports: null, after: null, first: 10, ...given })?.map(({ id }) => id);

describe('articles', () => {
  it('that are cited are not counted as suggested too', () => {
    expect(countBySupport(ARTICLES)).toEqual({ CITED: 1, SUGGESTED: 1, NONE: 2 });
  });

  test.each([
    ['all', {}, ['art-1', 'art-2', 'art-3', 'art-4']],
    ['some', { first: 2 }, ['art-1', 'art-2']],
    ['what comes after one', { after: 'art-3' }, ['art-4']],
    ['those without support', { supports: ['NONE'] }, ['art-3', 'art-4']],
    ['the first without support behind one', { supports: ['NONE'], after: 'art-1', first: 1 }, ['art-3']],
    ['nothing after the last', { after: 'art-4' }, []],
    ['one alone', { only: 'art-2' }, ['art-2']],
    ['none where the one is not there', { only: 'art-9' }, []],
  ])('are picked: %s', (_, given, expected) => {
    expect(pick(given)).toEqual(expected);
  });

  it('are not picked behind one that is not among them', () => {
    expect(pick({ after: 'art-9' })).toBeUndefined();
  });
});
