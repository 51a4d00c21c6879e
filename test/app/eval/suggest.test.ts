import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreRanking } from '../../../src/app/eval/ranking';
import { evaluateOn, evaluateSuggestions } from '../../../src/app/eval/suggest';
import { type CorpusArticle, readCorpusArticles } from '../../../src/app/eval/suggest-corpus';
import { readLabelledMeasures, readSupportPairs } from '../../../src/app/eval/suggest-gold';
import { storedMeasures } from '../../../src/app/eval/suggest-stored';
import { ArticleLibrary } from '../../../src/domain/suggest';

const root = join(__dirname, '..', '..', '..');
const sharedDir = join(root, '..', 'shared');
const pairs = readSupportPairs(join(root, 'test', 'gold', 'support', 'pairs.json'));
const EXAMPLES = [
  { words: '收到政府信息公开申请1条', title: '政府信息公开条例', first: [29, 30, 31, 33] },
  { words: '由法律顾问进行合法性审查', title: '重大行政决策程序暂行条例', first: [25, 26, 27, 28] },
  { words: '强化公平竞争审查制度刚性约束', title: '优化营商环境条例', first: [63] },
];

const withShared = existsSync(join(sharedDir, 'corpus', 'laws')) ? describe : describe.skip;

describe('scoreRanking', () => {
  it.each([
    ['all right ones first', ['a', 'b', 'x'], ['a', 'b'], [1, 2 / 2, 1, 1]],
    ['the first right one third', ['x', 'y', 'a'], ['a', 'b'], [0, 1 / 2, 1 / 2, 1 / 3]],
    ['none', ['x'], ['a'], [0, 0, 0, 0]],
    ['more right ones than places', ['a'], ['a', 'b', 'c'], [1, 1 / 3, 1 / 3, 1]],
  ])('scores %s', (_, ranked, right, [at1, at3, at10, reciprocal]) => {
    expect(scoreRanking(ranked, new Set(right))).toEqual({
      recallAt1: at1,
      recallAt3: at3,
      recallAt10: at10,
      reciprocalRank: reciprocal,
    });
  });
});

it('there are at least 60 labelled pairs from at least 20 works', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(
    new Set(pairs.flatMap(({ supports }) => supports.map(({ title }) => title))).size,
  ).toBeGreaterThanOrEqual(20);
});

it('evaluates nothing where the shared data are absent', () => {
  expect(evaluateSuggestions({ sharedDir: join(root, 'no-such-folder') })).toBeNull();
});

withShared('with ../shared (skipped where it is absent)', () => {
  it('every label points at whole words of the labelled report', () => {
    for (const { text } of readLabelledMeasures(pairs, sharedDir)) {
      expect(text).toMatch(/^[^，。；\s][\s\S]*[^，；\s]$/u);
    }
  });

  it('refuses a report that is not the one labelled', () => {
    const other = { ...pairs[0]!, sha256: '0'.repeat(64) };
    expect(() => readLabelledMeasures([other], sharedDir)).toThrow(/expected the labelled file .* but got/u);
  });

  describe('over the whole corpus', () => {
    let articles: CorpusArticle[];
    let library: ArticleLibrary;
    // Half a minute on two idle cores.
    beforeAll(() => {
      articles = readCorpusArticles(sharedDir);
      library = new ArticleLibrary(articles);
    }, 600_000);

    it('ranks better than BM25 alone, in both settings, and so does what is stored', () => {
      const { rows } = evaluateOn(readLabelledMeasures(pairs, sharedDir), articles, sharedDir, library);
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
    }, 600_000);

    // By the issue: the articles a lawyer would look in come first among those that answer the words.
    it.each(EXAMPLES)(
      'stores for the seed report’s “$words” the articles $first first',
      (example) => {
        const labels = readLabelledMeasures(pairs, sharedDir).filter(
          ({ report, text }) => report.includes('shapingba') && text.includes(example.words),
        );
        const [measure] = storedMeasures(labels, articles, library, sharedDir);
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
      },
      600_000,
    );
  });
});
