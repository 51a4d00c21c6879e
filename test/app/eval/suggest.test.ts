import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreRanking } from '../../../src/app/eval/ranking';
import { evaluateSuggestions } from '../../../src/app/eval/suggest';
import { readLabelledMeasures, readSupportPairs } from '../../../src/app/eval/suggest-gold';

const root = join(__dirname, '..', '..', '..');
const pairs = readSupportPairs(join(root, 'test', 'gold', 'support', 'pairs.json'));
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

it('refuses a report that is not the one labelled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-labelled-'));
  writeFileSync(join(folder, 'a.txt'), '示例局\n关于2022年法治政府建设情况的报告\n\n一、公开\n公开目录。\n');
  const other = { ...pairs[0]!, report: 'a.txt', sha256: '0'.repeat(64) };
  expect(() => readLabelledMeasures([other], folder)).toThrow(/expected the labelled file .* but got/u);
  rmSync(folder, { recursive: true });
});
