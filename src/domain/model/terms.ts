/**
 * The field's vocabulary, shared by every layer. Pure values: nothing here knows of Neo4j or GraphQL.
 * Terms follow the usual Chinese legal names; see the README's table.
 */

/** What kind of document a citation names, as `yiju cite --json` prints it. */
export const SOURCE_KINDS = [
  'constitution', // 宪法
  'law', // 法律
  'admin_regulation', // 行政法规
  'supervisory_regulation', // 监察法规
  'local_regulation', // 地方性法规, 自治条例, 单行条例
  'rule', // 规章: 部门规章 and 地方政府规章
  'judicial_interpretation', // 司法解释
  'military_regulation', // 军事法规
  'party_regulation', // 党内法规
  'party_policy', // 党的政策文件, incl. those issued jointly with the State Council
  'normative_document', // 行政规范性文件
  'treaty', // 条约、公约、协定
  'standard', // 国家标准、行业标准、地方标准: GB/T 9704
  'other', // not a legal source: books, newspapers, lists, reports
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** 效力级别. A partial order: 部门规章 and 地方性法规 are not comparable (立法法), so never a single integer. */
export const HIERARCHY_LEVELS = [
  'CONSTITUTION',
  'LAW',
  'ADMIN_REGULATION',
  'SUPERVISORY_REGULATION',
  'LOCAL_REGULATION',
  'DEPARTMENTAL_RULE',
  'LOCAL_GOVERNMENT_RULE',
  'JUDICIAL_INTERPRETATION',
  'MILITARY_REGULATION',
  'PARTY_REGULATION',
  'PARTY_POLICY',
  'NORMATIVE_DOCUMENT',
  'TREATY',
  'STANDARD',
  'PLAN',
  'NOT_LEGAL_SOURCE',
] as const;
export type HierarchyLevel = (typeof HIERARCHY_LEVELS)[number];

/** How a measure stands to what it cites, read from the measure's own words. */
export const RELATIONS = [
  'IMPLEMENTS', // 贯彻、落实、执行
  'ACCORDS_WITH', // 按照、依据、对照
  'ISSUES', // 制定、印发、出台
  'AMENDS', // 修改、修订
  'REPEALS', // 废止、清理
  'REMEDIES_BREACH_OF', // 整改…违反
  'STUDIES', // 学习
  'BASIS', // 设定依据: what a listed power or service rests on, by the list's own column
  'MENTIONS', // none of these
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a leaf unit of a report says: done, planned, a shortcoming, or background. */
export const ITEM_STATUSES = ['DONE', 'PLANNED', 'SHORTCOMING', 'BACKGROUND'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** 时效性, always a function of (version, date), never stored. 失效 (EXPIRED) is kept apart from 废止 (REPEALED). */
export const VALIDITY_STATUSES = [
  'IN_FORCE', // 有效
  'AMENDED', // 已修改: a later version of the same work is in force
  'REPEALED', // 已废止
  'EXPIRED', // 失效, by its own term
  'NOT_YET_IN_FORCE', // 尚未生效
  'UNKNOWN', // the dates needed are not known
] as const;
export type ValidityStatus = (typeof VALIDITY_STATUSES)[number];

/** Why a version ended. */
export const VERSION_ENDS = ['AMENDED', 'REPEALED', 'EXPIRED'] as const;
export type VersionEnd = (typeof VERSION_ENDS)[number];

/** What a reader must know beside an answer about the law. */
export const CAUTION_CODES = [
  'START_UNKNOWN', // since when the version applies is not known
  'AFTER_KNOWN_DAY', // the day is later than what is known
  'BASE_ENDED', // the law it rests on has ended
  'OLDER_UNKNOWN', // an older text applied then, which is not known
  'END_UNKNOWN', // it has ended, on a day that is not known
  'VERSION_NOT_KNOWN', // the text names a version that is not among those known
  'VERSION_AMBIGUOUS', // the text names a version by words that several fit
  'VERSION_UNSURE', // whether the version known is the one named is not verified
  'PROVISION_NOT_VERIFIED', // the text of the version is not held: whether it has the provision is not known
  'NUMBER_OF_OTHER_VERSION', // the document number is that of another version
  'NUMBER_OF_OTHER_WORK', // the document number is that of another work
  'NUMBER_NOT_ITS_OWN', // the document number is none of the work's as far as known
] as const;
export type CautionCode = (typeof CAUTION_CODES)[number];

export interface Caution {
  code: CautionCode;
  message: string;
  messageEn: string;
}

/** 编/章/节/条/款/项/目, with what stands outside them. */
export const PROVISION_KINDS = [
  'PREAMBLE', // 序言, and any text before the first heading or article
  'PART', // 编
  'SUBPART', // 分编
  'CHAPTER', // 章
  'SECTION', // 节
  'ARTICLE', // 条
  'PARAGRAPH', // 款
  'SUBPARAGRAPH', // 项
  'ITEM', // 目
  'ANNEX', // 附件, appendices and tables
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** Relations between works. */
export const SOURCE_RELATIONS = ['BASED_ON', 'IMPLEMENTS', 'AMENDS', 'REPEALS', 'REPLACES'] as const;
export type SourceRelation = (typeof SOURCE_RELATIONS)[number];

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Half-open range of UTF-16 code units in a stated text. */
export interface Span {
  start: number;
  end: number;
}

/** Something noticed in an input. `line` is 1-based. `remedy` tells the reader what to do. */
export interface Finding {
  code: string;
  severity: 'warning' | 'error';
  file: string;
  line: number | null;
  message: string;
  remedy: string | null;
}
