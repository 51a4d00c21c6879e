/** Vocabulary of the research queries as GraphQL enums. */
import type { FigureManner } from '../../../domain/research/manner';
import type { UnmatchedReason } from '../../../domain/research/match-figures';
import type { OutdatedStatus } from '../../../domain/research/outdated';
import type { PathRelation } from '../../../domain/research/path';
import type { TimelineGrouping } from '../../../domain/research/timeline';
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

export const OutdatedStatusEnum = enumOf<OutdatedStatus>(
  'OutdatedStatus',
  '所引文件当日为何已不适用或尚不适用。Why what is cited did not apply that day.',
  {
    REPEALED: '已废止 repealed',
    EXPIRED: '已失效 lapsed',
    REPLACED: '已有取代它的文件施行，它自身未见废止之日 a successor is in force; no end of its own is known',
    NOT_YET_IN_FORCE: '尚未施行 not yet in force',
  },
);

export const ArticleSupportEnum = enumOf<'CITED' | 'SUGGESTED' | 'NONE'>(
  'ArticleSupport',
  '条文有无举措支持；引用与推断分开。Whether measures stand behind an article; citations and inferences apart.',
  {
    CITED: '有举措引用 cited by a measure',
    SUGGESTED: '没有引用，只有推断 only suggested, by inference',
    NONE: '都没有 neither',
  },
);

export const PathRelationEnum = enumOf<PathRelation>(
  'PathRelation',
  '路径所沿的关系。What a path goes along.',
  {
    PUBLISHED_BY: '报告 → 发文机关 report to its body',
    HAS_ITEM: '报告 → 单元 report to its units',
    HAS_CITATION: '举措 → 引用 measure to its citations',
    RESOLVES_TO: '引用 → 文件 citation to the work',
    RESOLVES_TO_PROVISION: '引用 → 条款 citation to the provision',
    SUGGESTS: '举措 → 推断的条款 measure to a provision inferred',
    HAS_VERSION: '文件 → 版本 work to its versions',
    HAS_PROVISION: '版本 → 条款 version to its provisions',
    HAS_PART: '条款 → 款项目 provision to its parts',
    CITES: '条款 → 条款 provision to provision',
    CITES_SOURCE: '条款 → 文件 provision to work',
    BASED_ON: '根据 made on the basis of',
    IMPLEMENTS: '实施 carries out',
    AMENDS: '修改 amends',
    REPEALS: '废止 repeals',
    REPLACES: '取代 replaces',
    ISSUED_BY: '文件 → 制定机关 work to who issued it',
  },
);
