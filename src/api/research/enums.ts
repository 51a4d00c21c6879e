/** Vocabulary of the research queries as GraphQL enums. */
import type { FigureManner } from '../../research/manner';
import type { UnmatchedReason } from '../../research/match-figures';
import type { TimelineGrouping } from '../../research/timeline';
import { enumOf } from '../enums';

export const TimelineGroupingEnum = enumOf<TimelineGrouping>(
  'TimelineGrouping',
  '按什么归组。What to gather by.',
  {
    YEAR: '报告年度 the year of the report',
    BODY: '发文机关 the body that published it',
    REGION: '发文机关所在地区 where that body is seated',
    RELATION: '举措对所引文件的关系 how the measure stands to what it cites',
  },
);

export const FigureMannerEnum = enumOf<FigureManner>('FigureManner', '数字的说法。How a figure is put.', {
  LEVEL: '达到、为：本身之数 the amount itself',
  RISE: '增长、提高：增加之数 by how much it rose',
  FALL: '下降、减少：减少之数 by how much it fell',
  YEARLY_MEAN: '年均 a mean of several years',
  START: '从……：变化的起点 where a change began',
});

export const UnmatchedReasonEnum = enumOf<UnmatchedReason>(
  'UnmatchedFigureReason',
  '数字为何没有配对。Why a figure has no counterpart.',
  {
    NOTHING_COUNTED: '未写明所计之物 the text does not say what is counted',
    NO_COUNTERPART: '另一方没有同一所计之物、单位、状态、说法的数字 the other side has none like it',
    SEVERAL_FIT: '有几个都可能，未作取舍 several fit; none is chosen',
    PERIODS_DIFFER: '两份报告所述期间长短不同 the reports cover periods of different length',
    WORDS_DIFFER: '用语或限定词不同 the words around it differ',
  },
);

export const ReportSideEnum = enumOf('ReportSide', '比较中的前者或后者。Which side of a comparison.', {
  BEFORE: '前者 the earlier',
  AFTER: '后者 the later',
});
