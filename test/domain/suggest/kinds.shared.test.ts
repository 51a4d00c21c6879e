/** Every entry of the list of kinds against the laws themselves. */
import { readCorpusArticles } from '../../../src/app/eval/suggest-corpus';
import { KINDS } from '../../../src/domain/suggest/kinds';
import { describeShared, SHARED } from '../../shared';

jest.setTimeout(300_000);

describeShared('the articles of recurring kinds of measure', 'corpus/laws', () => {
  it('exist in the version named, and say what the entry claims', () => {
    const texts = new Map(readCorpusArticles(SHARED).map(({ id, text }) => [id, text]));
    const wrong = KINDS.kinds.flatMap(({ id, articles }) =>
      articles.flatMap(({ work, version, article, says }) => {
        const text = texts.get(`provision:${work}@${version}/${article}`);
        const missing = text === undefined ? ['the article'] : says.filter((word) => !text.includes(word));
        return missing.length > 0
          ? [`${id}: 《${work}》@${version} ${article} lacks ${missing.join('、')}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(KINDS.kinds.flatMap(({ articles }) => articles).length).toBeGreaterThan(400);
  });
});
