import type { ReportItem } from '../../../src/domain/model/report';
import type { ItemStatus } from '../../../src/domain/model/terms';
import { findFigures } from '../../../src/domain/reports/figures';
import { matchFigures, type StatedFigure } from '../../../src/domain/research/match-figures';

const YEAR = { from: '2020-01-01', to: '2021-01-01' };

/** The figures of one sentence, as the report parser reads them. */
function figuresOf(
  sentence: string,
  given: { status?: ItemStatus; period?: StatedFigure['period'] } = {},
): StatedFigure[] {
  const { status = 'DONE', period = YEAR } = given;
  const item = { kind: 'MEASURE', order: 0, start: 0, end: sentence.length } as ReportItem;
  return findFigures(sentence, [item]).map((figure) => ({
    ...figure,
    id: figure.text,
    status,
    sentence,
    period,
  }));
}

const matched = (before: StatedFigure[], after: StatedFigure[]) =>
  matchFigures(before, after).changes.map(({ before: a, after: b, absolute, percent }) => [
    a,
    b,
    absolute,
    percent,
  ]);
const unmatched = (before: StatedFigure[], after: StatedFigure[]) =>
  matchFigures(before, after).unmatched.map(({ figure, side, reason }) => `${side} ${figure} ${reason}`);

describe('figures that say the same', () => {
  test.each([
    ['a level', '城镇新增就业1312万人。', '城镇新增就业1314万人。', ['1312万人', '1314万人', 20_000, 0.15]],
    ['different multipliers', '受理申请9800件。', '受理申请1.2万件。', ['9800件', '1.2万件', 2200, 22.45]],
    ['a fall', '行政复议案件减少20件。', '行政复议案件减少15件。', ['20件', '15件', -5, -25]],
    [
      'a share, in percentage points',
      '城镇登记失业率4.5%。',
      '城镇登记失业率4.02%。',
      ['4.5%', '4.02%', -0.48, null],
    ],
    ['nothing before', '查处案件0件。', '查处案件3件。', ['0件', '3件', 3, null]],
  ])('are matched with their change: %s', (_, before, after, expected) => {
    expect(matched(figuresOf(before), figuresOf(after))).toEqual([expected]);
  });

  it('say why, and that the change is rough where one is not exact', () => {
    const [change] = matchFigures(figuresOf('公开信息280余条。'), figuresOf('公开信息300条。')).changes;
    expect(change).toMatchObject({ exact: false, absolute: 20 });
    expect(change!.reasons.join('；')).toMatch(/单位同为条.*不是确数/u);
  });

  it('said twice with one value are one', () => {
    const twice = [...figuresOf('14亿人口。'), ...figuresOf('14亿人口。')];
    expect(matched(twice, figuresOf('13亿人口。'))).toHaveLength(1);
  });
});

describe('figures that do not say the same are left apart, with the reason', () => {
  const five = { from: '2013-01-01', to: '2018-01-01' };
  test.each([
    ['another noun', figuresOf('培训干部23名。'), figuresOf('培训企业23家。'), /NO_COUNTERPART/u],
    ['another unit', figuresOf('制定行政法规8部。'), figuresOf('制定行政法规8件。'), /NO_COUNTERPART/u],
    [
      'a plan, not a deed',
      figuresOf('培训干部23名。'),
      figuresOf('培训干部23名。', { status: 'PLANNED' }),
      /NO_COUNTERPART/u,
    ],
    [
      'a level, not a rise',
      figuresOf('政务信息达到280条。'),
      figuresOf('政务信息增加280条。'),
      /NO_COUNTERPART/u,
    ],
    [
      'two that fit',
      figuresOf('培训干部23名。'),
      [...figuresOf('培训干部20名。'), ...figuresOf('培训干部30名。')],
      /SEVERAL_FIT/u,
    ],
    [
      'five years against one',
      figuresOf('培训干部23名。'),
      figuresOf('培训干部99名。', { period: five }),
      /PERIODS_DIFFER/u,
    ],
    [
      'new ones against all',
      figuresOf('地方政府专项债券30亿元。'),
      figuresOf('新增地方政府专项债券20亿元。'),
      /WORDS_DIFFER/u,
    ],
    ['nothing counted', figuresOf('用时5年。'), figuresOf('用时3年。'), /NOTHING_COUNTED/u],
  ] as const)('%s', (_, before, after, reason) => {
    expect(matched([...before], [...after])).toEqual([]);
    const reasons = unmatched([...before], [...after]);
    expect(reasons).toHaveLength(before.length + after.length);
    for (const each of reasons) expect(each).toMatch(reason);
  });

  // 2016: 1442 万人 of one year and 1 亿多 of five years stand in one part of the report.
  it('a figure without a unit may count the same as one with', () => {
    const both = [...figuresOf('农村贫困人口减少1442万人。'), ...figuresOf('农村贫困人口减少1亿多。')];
    expect(unmatched(both, figuresOf('农村贫困人口减少1240万。'))).toEqual([
      'BEFORE 1442万人 SEVERAL_FIT',
      'BEFORE 1亿多 SEVERAL_FIT',
      'AFTER 1240万 SEVERAL_FIT',
    ]);
  });
});
