import { join } from 'node:path';
import { evaluateOn } from '../../../src/app/eval/suggest';
import { type CorpusArticle, readCorpusArticles } from '../../../src/app/eval/suggest-corpus';
import { readLabelledMeasures, readSupportPairs } from '../../../src/app/eval/suggest-gold';
import { storedMeasures } from '../../../src/app/eval/suggest-stored';
import { ArticleLibrary } from '../../../src/domain/suggest';
import { describeShared, SHARED } from '../../shared';

// Half a minute on two idle cores.
jest.setTimeout(600_000);
const pairs = readSupportPairs(join(__dirname, '../../gold/support/pairs.json'));
const EXAMPLES = [
  { words: '收到政府信息公开申请1条', title: '政府信息公开条例', first: [29, 30, 31, 33] },
  { words: '由法律顾问进行合法性审查', title: '重大行政决策程序暂行条例', first: [25, 26, 27, 28] },
  { words: '强化公平竞争审查制度刚性约束', title: '优化营商环境条例', first: [63] },
];

describeShared('the labelled reports and the whole corpus', 'corpus/laws', () => {
  it('every label points at whole words of the labelled report', () => {
    for (const { text } of readLabelledMeasures(pairs, SHARED)) {
      expect(text).toMatch(/^[^，。；\s][\s\S]*[^，；\s]$/u);
    }
  });

  describe('over the whole corpus', () => {
    let articles: CorpusArticle[];
    let library: ArticleLibrary;
    beforeAll(() => {
      articles = readCorpusArticles(SHARED);
      library = new ArticleLibrary(articles);
    });

    it('ranks better than BM25 alone, in both settings, and so does what is stored', () => {
      const { rows } = evaluateOn(readLabelledMeasures(pairs, SHARED), articles, SHARED, library);
      const rate = (setting: string, ranker: string) =>
        rows.find((row) => row.report === null && row.setting === setting && row.ranker === ranker)!;
      for (const setting of ['given', 'open', 'measure']) {
        const [base, ranked] = [rate(setting, 'bm25-applicable'), rate(setting, 'ranked')];
        expect(ranked.reciprocalRank).toBeGreaterThan(base.reciprocalRank + 0.03);
        expect(ranked.recallAt1).toBeGreaterThan(base.recallAt1);
      }
      for (const setting of ['given', 'open']) {
        const held = rate(setting, 'ranked-held-out');
        expect(held.reciprocalRank).toBeGreaterThan(rate(setting, 'bm25-applicable').reciprocalRank);
      }
    });

    // By the issue: the articles a lawyer would look in come first among those that answer the words.
    it.each(EXAMPLES)('stores for the seed report’s “$words” the articles $first first', (example) => {
      const labels = readLabelledMeasures(pairs, SHARED).filter(
        ({ report, text }) => report.includes('shapingba') && text.includes(example.words),
      );
      const [measure] = storedMeasures(labels, articles, library, SHARED);
      const at = measure!.text.indexOf(example.words);
      const ranked = measure!.suggestions.flatMap(({ candidate, answers }) =>
        answers
          .filter(({ start, end }) => start <= at && at + example.words.length <= end)
          .map((answer) => ({ ...answer, id: candidate.id })),
      );
      // The narrowest stretch with the words in it.
      const length = Math.min(...ranked.map(({ start, end }) => end - start));
      const first = ranked
        .filter(({ start, end }) => end - start === length)
        .sort((a, b) => a.rank - b.rank)
        .slice(0, example.first.length)
        .map(({ id }) => id.replace(/^provision:(.*)@.*\/art-(\d+)$/u, '$1 $2'));
      expect(new Set(first)).toEqual(new Set(example.first.map((number) => `${example.title} ${number}`)));
    });
  });
});
