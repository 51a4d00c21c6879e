import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreRanking } from '../../src/eval/ranking';
import { evaluateSuggestions } from '../../src/eval/suggest';
import { readLabelledMeasures, readSupportPairs } from '../../src/eval/suggestGold';

const root = join(__dirname, '..', '..');
const sharedDir = join(root, '..', 'shared');
const pairs = readSupportPairs(join(root, 'test', 'gold', 'support', 'pairs.json'));
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

  // The whole corpus is read: a minute and a half on two busy cores.
  it('ranks better than BM25 alone, in both settings', () => {
    const result = evaluateSuggestions({ sharedDir })!;
    const rate = (setting: string, ranker: string) =>
      result.rows.find((row) => row.report === null && row.setting === setting && row.ranker === ranker)!;
    for (const setting of ['given', 'open']) {
      const [base, ranked] = [rate(setting, 'bm25-applicable'), rate(setting, 'ranked')];
      expect(ranked.reciprocalRank).toBeGreaterThan(base.reciprocalRank + 0.03);
      expect(ranked.recallAt1).toBeGreaterThan(base.recallAt1);
    }
  }, 600_000);
});
