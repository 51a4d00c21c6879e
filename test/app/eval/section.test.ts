import { fallsFrom } from '../../../src/app/eval/baseline';
import { scoresOf } from '../../../src/app/eval/section';
import { tableOf } from '../../../src/app/eval/table';

const counts = (truePositives: number, falsePositives: number, falseNegatives: number) => ({
  truePositives,
  falsePositives,
  falseNegatives,
});

describe('scores', () => {
  it.each([
    ['all right', counts(4, 0, 0), [1, 1, 1]],
    ['half found, half of it right', counts(1, 1, 1), [0.5, 0.5, 0.5]],
    ['nothing given', counts(0, 0, 3), [null, 0, 0]],
    ['nothing wanted', counts(0, 2, 0), [0, null, 0]],
    ['nothing at all', counts(0, 0, 0), [null, null, null]],
  ])('of %s', (_, row, [precision, recall, f1]) => {
    expect(scoresOf(row)).toEqual({ precision, recall, f1 });
  });
});

describe('falls from the baseline', () => {
  it.each([
    ['half a point is borne', 0.9, 0.895, 0],
    ['more than half a point fails', 0.9, 0.8949, 1],
    ['a rise is no fall', 0.9, 0.95, 0],
    ['a row that had no score cannot fall', null, 0.1, 0],
    ['a score that is gone is a fall', 0.9, null, 1],
  ])('%s', (_, before, now, falls) => {
    expect(fallsFrom({ citations: { exact: before } }, { citations: { exact: now } })).toHaveLength(falls);
  });

  it('counts a section or row that has vanished', () => {
    expect(
      fallsFrom(
        { citations: { exact: 0.5, title: 0.5 }, articles: { top1: 0.4 } },
        { citations: { exact: 0.5 } },
      ),
    ).toEqual([
      { section: 'citations', row: 'title', before: 0.5, now: null },
      { section: 'articles', row: 'top1', before: 0.4, now: null },
    ]);
  });
});

it('lines up the table by the columns that Chinese characters take', () => {
  const section = {
    id: 'x',
    title: '标题',
    notes: ['注'],
    errors: [],
    rows: [
      { id: 'a', group: '组', label: '题名', ...counts(9, 1, 0) },
      { id: 'b', group: '组', label: 'ab', ...counts(0, 0, 0) },
    ],
  };
  const lines = tableOf(section).trimEnd().split('\n');
  expect(lines[3]).toMatch(/^ {2}题名 +90\.0% +100\.0% +94\.7% +9 +1 +0$/u);
  expect(lines[4]).toMatch(/^ {2}ab {3,}— +— +— +0 +0 +0$/u);
  expect(lines.at(-1)).toBe('注');
});
