/** The field's vocabulary of src/domain/model/terms.ts as GraphQL enums, described. Importing this file registers them. */
import { registerEnumType } from 'type-graphql';
import type { CitationForm } from '../../domain/model/citation';
import type { ReportItemKind } from '../../domain/model/report';
import type { SourceKind } from '../../domain/model/terms';
import type { Role } from '../../platform/access/roles';

export function enumOf<V extends string>(
  name: string,
  description: string,
  values: Record<V, string>,
): Record<string, V> {
  const members: Record<string, V> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  for (const value of Object.keys(values) as V[]) {
    const member = value.toUpperCase();
    members[member] = value;
    valuesConfig[member] = { description: values[value] };
  }
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

export const HierarchyLevelEnum = enumOf(
  'HierarchyLevel',
  '效力级别。部门规章与地方性法规不分高下（立法法），所以不是一个序数。Rank in the hierarchy of norms: a partial order.',
  {
    CONSTITUTION: '宪法 Constitution',
    LAW: '法律 law',
    ADMIN_REGULATION: '行政法规 administrative regulation',
    SUPERVISORY_REGULATION: '监察法规 supervisory regulation',
    LOCAL_REGULATION: '地方性法规、自治条例、单行条例 local regulation',
    DEPARTMENTAL_RULE: '部门规章 departmental rule',
    LOCAL_GOVERNMENT_RULE: '地方政府规章 local government rule',
    JUDICIAL_INTERPRETATION: '司法解释 judicial interpretation',
    MILITARY_REGULATION: '军事法规 military regulation',
    PARTY_REGULATION: '党内法规 Party regulation',
    PARTY_POLICY: '党的政策文件 Party policy document, also those issued jointly with the State Council',
    NORMATIVE_DOCUMENT: '行政规范性文件 normative document',
    TREATY: '条约、公约、协定 treaty',
    STANDARD: '国家标准、行业标准、地方标准 technical standard',
    PLAN: '规划、计划、白皮书 plan or white paper',
    NOT_LEGAL_SOURCE: '不是法律渊源 not a legal source',
  },
);

export const SourceKindEnum = enumOf<SourceKind | 'plan'>(
  'SourceKind',
  '所引文件的种类。What kind of document is cited.',
  {
    constitution: '宪法 Constitution',
    law: '法律 law',
    admin_regulation: '行政法规 administrative regulation',
    supervisory_regulation: '监察法规 supervisory regulation',
    local_regulation: '地方性法规 local regulation',
    rule: '规章 departmental or local government rule',
    judicial_interpretation: '司法解释 judicial interpretation',
    military_regulation: '军事法规 military regulation',
    party_regulation: '党内法规 Party regulation',
    party_policy: '党的政策文件 Party policy document',
    normative_document: '行政规范性文件 normative document',
    treaty: '条约 treaty',
    standard: '国家标准、行业标准、地方标准 technical standard',
    plan: '规划、计划 plan',
    other: '不是法律渊源 not a legal source: a book, a newspaper, a list',
  },
);

export const PowerTypeEnum = enumOf(
  'PowerType',
  '清单所列职权的类型。What kind of power or service a row of a list is.',
  {
    LICENCE: '行政许可 licence',
    PENALTY: '行政处罚 penalty',
    COERCION: '行政强制 coercion',
    COLLECTION: '行政征收 collection',
    REQUISITION: '行政征用 requisition',
    PAYMENT: '行政给付 payment',
    INSPECTION: '行政检查 inspection',
    CONFIRMATION: '行政确认 confirmation',
    REWARD: '行政奖励 reward',
    ADJUDICATION: '行政裁决 adjudication',
    FILING: '备案 filing',
    SERVICE: '公共服务 public service',
    OTHER: '其他行政权力 other',
  },
);

export const RadarFateEnum = enumOf('RadarFate', '条文或文件怎样变了。What became of an article or a work.', {
  CHANGED: '修改 other words',
  RENUMBERED: '条号变动，文字未变 the same words under another number',
  DELETED: '删除 no more in the text',
  ENDED: '文件废止或失效 the work was repealed or expired',
});

export const RadarRestingKindEnum = enumOf('RadarRestingKind', '何者以它为依据。What rests on it.', {
  ITEM: '报告或清单的一项 an item of a report or list',
  RULE: '下位规定的一条 a provision of another rule',
});

export const CleanUpProposalEnum = enumOf('CleanUpProposal', '清理建议。What is proposed of a document.', {
  KEEP: '保留 keep',
  AMEND: '修改 amend',
  REPEAL: '废止 repeal',
  LAPSE: '失效 declare lapsed',
});

export const CleanUpReasonEnum = enumOf('CleanUpReason', '清理建议的理由。Why it is proposed.', {
  ENDED_BY: '另有文件终止了它 another document ended it',
  TOLD_ENDED: '报告称已废止 a report says that it was repealed',
  TERM_PASSED: '有效期已满 its own term is over',
  TERM_RUNS: '有效期未满 its own term is not over',
  SUPERIOR_ENDED: '所依据或所引的文件不再有效 what it rests on has ended',
  ARTICLE_CHANGED: '所引的条文变了 an article that it names changed',
  SUPERIOR_CHANGED: '上位法修改，所引的条文没有变 what it rests on changed, and no article that it names',
  NOT_COMPARED: '上位法修改，条文未能比较 what it rests on changed, and not both texts are held',
  NO_FINDING: '没有发现变动 nothing was found',
  TEXT_NOT_HELD: '没有收录正文 its text is not held',
  START_UNKNOWN: '是否有效不详 whether it applies is not known',
});

export const CitationRelationEnum = enumOf(
  'CitationRelation',
  '举措对所引文件的关系，据原文用词判断。How a measure stands to what it cites, read from its own words.',
  {
    IMPLEMENTS: '贯彻、落实、执行 carries it out',
    ACCORDS_WITH: '按照、依据、对照 acts in accordance with it',
    ISSUES: '制定、印发、出台 makes or issues it',
    AMENDS: '修改、修订 amends it',
    REPEALS: '废止、清理 repeals it',
    REMEDIES_BREACH_OF: '整改违反它的做法 puts right a breach of it',
    STUDIES: '学习 studies it',
    BASIS: '设定依据：清单的依据一栏所列 what a listed power rests on, by the list itself',
    MENTIONS: '仅提及 only mentions it',
  },
);

export const ItemStatusEnum = enumOf('ItemStatus', '已做、将做、不足或背景。What a unit of a report says.', {
  DONE: '已完成 done',
  PLANNED: '下一步计划 planned',
  SHORTCOMING: '不足和原因 shortcoming',
  BACKGROUND: '背景 background',
});

export const ReportItemKindEnum = enumOf<ReportItemKind>(
  'ReportItemKind',
  '报告中一个单元的种类。Kind of unit in a report.',
  {
    TITLE: '标题 title',
    PREFACE: '引言 preface',
    TABLE: '表格 table; its parts are cells',
    CELL: '单元格 cell of a table',
    FURNITURE: '网页的导航、工具、页脚等，不是正文 of the page, not of the document',
    SECTION: '章节 section',
    HEADING: '章节自身的标题行 the heading line of a section',
    PARAGRAPH: '段落 paragraph',
    MEASURE: '举措 measure',
    CLOSING: '结尾 closing',
  },
);

export const ValidityStatusEnum = enumOf(
  'ValidityStatus',
  '时效性，由版本与日期算出，不存储。Computed from a version and a date, never stored.',
  {
    IN_FORCE: '有效 in force',
    AMENDED: '已修改 replaced by a later version',
    REPEALED: '已废止 repealed',
    EXPIRED: '失效，因自身期限届满 lapsed by its own term',
    NOT_YET_IN_FORCE: '尚未生效 not yet in force',
    UNKNOWN: '所需日期不详 the dates needed are not known',
  },
);

export const ProvisionKindEnum = enumOf('ProvisionKind', '编、章、节、条、款、项、目。Kind of provision.', {
  PREAMBLE: '序言 preamble',
  PART: '编 part',
  SUBPART: '分编 subpart',
  CHAPTER: '章 chapter',
  SECTION: '节 section',
  ARTICLE: '条 article',
  PARAGRAPH: '款 paragraph',
  SUBPARAGRAPH: '项 subparagraph',
  ITEM: '目 item',
  ANNEX: '附件 annex',
});

export const SourceRelationKindEnum = enumOf(
  'SourceRelationKind',
  '文件之间的关系。How one work stands to another.',
  {
    BASED_ON: '根据……制定 made on the basis of',
    IMPLEMENTS: '实施、细化 carries out',
    AMENDS: '修改 amends',
    REPEALS: '废止 repeals',
    REPLACES: '取代 replaces',
  },
);

export const RelationDirectionEnum = enumOf(
  'RelationDirection',
  '关系的方向。Which way a relation is read.',
  {
    OUTGOING: '本文件对他文件 from this work',
    INCOMING: '他文件对本文件 to this work',
  },
);

export const CitationFormEnum = enumOf<CitationForm>(
  'CitationForm',
  '引用的写法。How a citation is written.',
  {
    MARKED: '《……》 in title marks',
    BARE: '无书名号的名称 a known title without marks',
    ANAPHOR: '其实施细则、该条例 refers back',
    ABBREVIATION: '“以下简称”所定的名称 a defined short name',
    NUMBER: '仅发文字号 a document number alone',
    PINPOINT: '第二十七条，承前文 an article resting on an earlier mention',
    BY_HAND: '由人标出 marked by a person',
  },
);

export const SourceOriginEnum = enumOf('SourceOrigin', '从何得知一个文件。What a work is known from.', {
  seed: '种子目录：事实，不含条文 the seed catalogue: facts, no text',
  corpus: '载入的法律文本 a law text that was loaded',
  named: '只在法律文本或目录中被提到 named by a law text or the catalogue alone',
  report: '只见于报告；文本未收录 told of by reports alone; its text is not held',
});

export const CitationOutcomeEnum = enumOf('CitationOutcome', '引用的归结。What a citation came to.', {
  RESOLVED: '已归结到文件 resolved',
  SUPERSEDED: '已归结，但当日已被取代或废止 resolved, but replaced or repealed on the day',
  PROVISION_NOT_FOUND: '文件与版本已确定，但所指条款有该版本所无者 the version has not all provisions named',
  AMBIGUOUS: '有多个可能 several candidates',
  NOT_HELD: '写法完整，但未收录 well-formed, not held',
  NOT_LEGAL_SOURCE: '不是法律渊源 not a legal source',
});

export const VersionEndEnum = enumOf('VersionEnd', '版本因何终止。Why a version ended.', {
  AMENDED: '被修改 amended',
  REPEALED: '被废止 repealed',
  EXPIRED: '期满失效 expired',
});

export const SourceEventKindEnum = enumOf(
  'SourceEventKind',
  '文件沿革中的事件。An event in a work’s history.',
  {
    ADOPTED: '通过 adopted',
    PROMULGATED: '公布 promulgated',
    EFFECTIVE: '施行 took effect',
    AMENDED: '修正 amended by decision',
    REVISED: '修订 reissued as a whole',
    REPEALED: '废止 repealed',
    APPROVED: '批准 approved',
    OTHER: '其他 other',
  },
);

export const FigureBoundEnum = enumOf('FigureBound', '数字的界限。What a figure bounds.', {
  EXACT: '确数 exact',
  AT_LEAST: '余、多、以上 at least',
  AT_MOST: '近、不到、以内 at most',
  ABOUT: '约、左右 about',
});

export const ChainEndEnum = enumOf('ChainEnd', '依据链为何止于此。Why the chain of bases ends here.', {
  TOP_OF_HIERARCHY: '已至宪法或法律 a law or the Constitution',
  NO_BASIS_KNOWN: '未见其依据：文本未写明，或未收录 no basis is known: not stated, or not held',
  DEPTH_REACHED: '已至所求深度 the depth asked for is reached',
  UNRESOLVED: '引用未能归结 the citation is not resolved',
});

export const LinkStateEnum = enumOf('LinkState', '联系的状态。Where a link stands with people.', {
  PROPOSED: '程序提出，未经人复核 left as a program proposed it',
  CONFIRMED: '经人确认 confirmed by a person',
  REJECTED: '经人否定；默认不计入任何联系 rejected by a person: counts nowhere unless asked for',
  CORRECTED: '经人改正所指 given another target by a person',
});

export const LinkKindEnum = enumOf('LinkKind', '联系的种类。What kind of link.', {
  CITATION: '引用及其归结 a citation and what it came to',
  SUGGESTION: '推断支持举措的条款 a provision inferred to support a measure',
});

export const DecisionActionEnum = enumOf('DecisionAction', '人所作的决定。What a person decided.', {
  CONFIRM: '确认 confirmed',
  REJECT: '否定 rejected',
  CORRECT: '改正所指 corrected its target',
  ADD: '补充联系 added it by hand',
  UNDO: '撤回先前的决定 took an earlier decision back',
});

export const LinkOrphanEnum = enumOf(
  'LinkOrphan',
  '决定所依的何者已不存在；决定仍保留。What a decision rested on and is there no more; the decision is kept.',
  {
    MENTION_GONE: '报告改动后，所依的文字已不在 the words are no longer in the report',
    TARGET_GONE: '所指的版本或条款已不在库中 the version or provision is no longer held',
  },
);

export const RoleEnum = enumOf<Role>(
  'Role',
  '谁可做什么，后者可做前者的一切。Who may do what, each all of the one before.',
  {
    reader: '读 may read',
    editor: '复核、导入 may review and import',
    admin: '管理令牌 may make and revoke tokens',
  },
);

export const DecisionErrorCodeEnum = enumOf(
  'DecisionErrorCode',
  '决定未能作出的缘由。Why a decision was not taken.',
  {
    LINK_NOT_FOUND: '没有这一联系 no such link',
    STALE: '所见已非最新，见 StaleDecision others decided meanwhile: see StaleDecision',
    ORPHANED: '所依的文字已不在报告中 its words are gone from the report',
    REASON_REQUIRED: '须说明理由，至多 2000 字 a reason is needed, of at most 2000 characters',
    REASON_INVALID: '理由中有不可见的控制字符 the reason has control or direction characters',
    NOTHING_TO_CONFIRM: '尚无确定的所指 nothing is chosen that could be confirmed',
    NO_CHANGE: '与现在相同 it would change nothing',
    NOTHING_TO_UNDO: '没有可撤回的决定 no decision is left to take back',
    TARGET_INVALID: '所指不存在或不相符 the target is not there, or does not fit together',
    WORDS_INVALID: '所标文字不在该举措中 the words marked are not in the measure',
    LINK_EXISTS: '已有这一联系 there is such a link already',
  },
);
