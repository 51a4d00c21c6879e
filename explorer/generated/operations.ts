/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 须知之事的种类。What a caution is about. */
export type CautionCode =
  /** 所问之日晚于资料截至之日 the day is later than what is known */
  | 'AFTER_KNOWN_DAY'
  /** 所依据的法律已废止 the law it rests on has ended */
  | 'BASE_ENDED'
  /** 已终止而终止日不明 ended on a day that is not known */
  | 'END_UNKNOWN'
  /** 文号与资料所载不同 the number is none of the work’s known ones */
  | 'NUMBER_NOT_ITS_OWN'
  /** 文号属另一版本 the number is another version’s */
  | 'NUMBER_OF_OTHER_VERSION'
  /** 文号属另一文件 the number is another work’s */
  | 'NUMBER_OF_OTHER_WORK'
  /** 当日适用的旧文本资料未载 an older text, not known, applied that day */
  | 'OLDER_UNKNOWN'
  /** 条文未收录，有无所引条款未核实 text not held: whether the provision exists is not verified */
  | 'PROVISION_NOT_VERIFIED'
  /** 版本自何时施行不明 since when the version applies is not known */
  | 'START_UNKNOWN'
  /** 文中所说的版本不止一个 the words fit several versions */
  | 'VERSION_AMBIGUOUS'
  /** 文中指明的版本资料未载 the version named is not among those known */
  | 'VERSION_NOT_KNOWN'
  /** 已知的版本是否即文中所指未能核实 not verified to be the version named */
  | 'VERSION_UNSURE';

/** 依据链为何止于此。Why the chain of bases ends here. */
export type ChainEnd =
  /** 已至所求深度 the depth asked for is reached */
  | 'DEPTH_REACHED'
  /** 未见其依据：文本未写明，或未收录 no basis is known: not stated, or not held */
  | 'NO_BASIS_KNOWN'
  /** 已至宪法或法律 a law or the Constitution */
  | 'TOP_OF_HIERARCHY'
  /** 引用未能归结 the citation is not resolved */
  | 'UNRESOLVED';

/** 引用的归结。What a citation came to. */
export type CitationOutcome =
  /** 有多个可能 several candidates */
  | 'AMBIGUOUS'
  /** 写法完整，但未收录 well-formed, not held */
  | 'NOT_HELD'
  /** 不是法律渊源 not a legal source */
  | 'NOT_LEGAL_SOURCE'
  /** 文件与版本已确定，但所指条款有该版本所无者 the version has not all provisions named */
  | 'PROVISION_NOT_FOUND'
  /** 已归结到文件 resolved */
  | 'RESOLVED'
  /** 已归结，但当日已被取代或废止 resolved, but replaced or repealed on the day */
  | 'SUPERSEDED';

/** 举措对所引文件的关系，据原文用词判断。How a measure stands to what it cites, read from its own words. */
export type CitationRelation =
  /** 按照、依据、对照 acts in accordance with it */
  | 'ACCORDS_WITH'
  /** 修改、修订 amends it */
  | 'AMENDS'
  /** 设定依据：清单的依据一栏所列 what a listed power rests on, by the list itself */
  | 'BASIS'
  /** 贯彻、落实、执行 carries it out */
  | 'IMPLEMENTS'
  /** 制定、印发、出台 makes or issues it */
  | 'ISSUES'
  /** 仅提及 only mentions it */
  | 'MENTIONS'
  /** 整改违反它的做法 puts right a breach of it */
  | 'REMEDIES_BREACH_OF'
  /** 废止、清理 repeals it */
  | 'REPEALS'
  /** 学习 studies it */
  | 'STUDIES';

/** 清理建议。What is proposed of a document. */
export type CleanUpProposal =
  /** 修改 amend */
  | 'AMEND'
  /** 保留 keep */
  | 'KEEP'
  /** 失效 declare lapsed */
  | 'LAPSE'
  /** 废止 repeal */
  | 'REPEAL';

/** 清理建议的理由。Why it is proposed. */
export type CleanUpReason =
  /** 所引的条文变了 an article that it names changed */
  | 'ARTICLE_CHANGED'
  /** 另有文件终止了它 another document ended it */
  | 'ENDED_BY'
  /** 上位法修改，条文未能比较 what it rests on changed, and not both texts are held */
  | 'NOT_COMPARED'
  /** 没有发现变动 nothing was found */
  | 'NO_FINDING'
  /** 是否有效不详 whether it applies is not known */
  | 'START_UNKNOWN'
  /** 上位法修改，所引的条文没有变 what it rests on changed, and no article that it names */
  | 'SUPERIOR_CHANGED'
  /** 所依据或所引的文件不再有效 what it rests on has ended */
  | 'SUPERIOR_ENDED'
  /** 有效期已满 its own term is over */
  | 'TERM_PASSED'
  /** 有效期未满 its own term is not over */
  | 'TERM_RUNS'
  /** 没有收录正文 its text is not held */
  | 'TEXT_NOT_HELD'
  /** 报告称已废止 a report says that it was repealed */
  | 'TOLD_ENDED';

/** 确认一条联系。To confirm a link. */
export type ConfirmLinkInput = {
  /** 联系的标识，如 link:…。Id of the link, as link:…. */
  link: string | number;
  /** 理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out. */
  reason?: string | null | undefined;
  /** 作决定时所见的 revision。The revision it is taken in view of. */
  revision: number;
};

/** 改正一条联系。To correct a link. */
export type CorrectLinkInput = {
  /** 联系的标识，如 link:…。Id of the link, as link:…. */
  link: string | number;
  /** 理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out. */
  reason?: string | null | undefined;
  /** 引用的关系，不写则不变；推断没有关系。Of a citation; left as it is where none is given. An inference has none. */
  relation?: CitationRelation | null | undefined;
  /** 作决定时所见的 revision。The revision it is taken in view of. */
  revision: number;
  /** 所指；只改关系者可不给，但尚无确定所指的联系须给。Not needed where the relation alone is corrected and the link leads somewhere. */
  target?: LinkTargetInput | null | undefined;
};

/** 为谁创建怎样的令牌。What token to make. */
export type CreateAccessTokenInput = {
  /** 有效至此日终了（UTC），如 2027-12-31，或 90d 之类的天数；不写则长期有效。Last day, or days such as 90d; left out: without end. */
  expires?: string | null | undefined;
  /** 何人或何程序：1 至 64 个文字、数字、空格或 . _ @ -。Whose it is: letters, digits, spaces or . _ @ -. */
  name: string;
  /** 权限。What it lets do. */
  role: Role;
};

/** 人所作的决定。What a person decided. */
export type DecisionAction =
  /** 补充联系 added it by hand */
  | 'ADD'
  /** 确认 confirmed */
  | 'CONFIRM'
  /** 改正所指 corrected its target */
  | 'CORRECT'
  /** 否定 rejected */
  | 'REJECT'
  /** 撤回先前的决定 took an earlier decision back */
  | 'UNDO';

/** 决定未能作出的缘由。Why a decision was not taken. */
export type DecisionErrorCode =
  /** 已有这一联系 there is such a link already */
  | 'LINK_EXISTS'
  /** 没有这一联系 no such link */
  | 'LINK_NOT_FOUND'
  /** 尚无确定的所指 nothing is chosen that could be confirmed */
  | 'NOTHING_TO_CONFIRM'
  /** 没有可撤回的决定 no decision is left to take back */
  | 'NOTHING_TO_UNDO'
  /** 与现在相同 it would change nothing */
  | 'NO_CHANGE'
  /** 所依的文字已不在报告中 its words are gone from the report */
  | 'ORPHANED'
  /** 理由中有不可见的控制字符 the reason has control or direction characters */
  | 'REASON_INVALID'
  /** 须说明理由，至多 2000 字 a reason is needed, of at most 2000 characters */
  | 'REASON_REQUIRED'
  /** 所见已非最新，见 StaleDecision others decided meanwhile: see StaleDecision */
  | 'STALE'
  /** 所指不存在或不相符 the target is not there, or does not fit together */
  | 'TARGET_INVALID'
  /** 所标文字不在该举措中 the words marked are not in the measure */
  | 'WORDS_INVALID';

/** 效力级别。部门规章与地方性法规不分高下（立法法），所以不是一个序数。Rank in the hierarchy of norms: a partial order. */
export type HierarchyLevel =
  /** 行政法规 administrative regulation */
  | 'ADMIN_REGULATION'
  /** 宪法 Constitution */
  | 'CONSTITUTION'
  /** 部门规章 departmental rule */
  | 'DEPARTMENTAL_RULE'
  /** 司法解释 judicial interpretation */
  | 'JUDICIAL_INTERPRETATION'
  /** 法律 law */
  | 'LAW'
  /** 地方政府规章 local government rule */
  | 'LOCAL_GOVERNMENT_RULE'
  /** 地方性法规、自治条例、单行条例 local regulation */
  | 'LOCAL_REGULATION'
  /** 军事法规 military regulation */
  | 'MILITARY_REGULATION'
  /** 行政规范性文件 normative document */
  | 'NORMATIVE_DOCUMENT'
  /** 不是法律渊源 not a legal source */
  | 'NOT_LEGAL_SOURCE'
  /** 党的政策文件 Party policy document, also those issued jointly with the State Council */
  | 'PARTY_POLICY'
  /** 党内法规 Party regulation */
  | 'PARTY_REGULATION'
  /** 规划、计划、白皮书 plan or white paper */
  | 'PLAN'
  /** 国家标准、行业标准、地方标准 technical standard */
  | 'STANDARD'
  /** 监察法规 supervisory regulation */
  | 'SUPERVISORY_REGULATION'
  /** 条约、公约、协定 treaty */
  | 'TREATY';

/** 已做、将做、不足或背景。What a unit of a report says. */
export type ItemStatus =
  /** 背景 background */
  | 'BACKGROUND'
  /** 已完成 done */
  | 'DONE'
  /** 下一步计划 planned */
  | 'PLANNED'
  /** 不足和原因 shortcoming */
  | 'SHORTCOMING';

/** 筛选文件；各项须同时符合。Which works: all conditions given must hold. */
export type LegalSourceFilter = {
  /** 制定机关的名称或标识。Name or id of an issuing body. */
  body?: string | null | undefined;
  /** 是否收录。Whether held, or only named. */
  held?: boolean | null | undefined;
  /** 当日有效；施行日不明、是否已废止不明的不算。In force on this day, as far as that is known. */
  inForceOn?: string | null | undefined;
  /** 只取这些效力级别的。Of these levels only. */
  levels?: Array<HierarchyLevel> | null | undefined;
  /** 适用地区，含其下级：名称、路径（重庆市/沙坪坝区）或标识。A region by name, path or id. */
  region?: string | null | undefined;
  /** 被以这些关系引用。Cited in one of these. */
  relations?: Array<CitationRelation> | null | undefined;
  /** 名称或别名中的文字，每词至少两字。Words in its titles. */
  text?: string | null | undefined;
  /** 有版本在这些年公布。Some version promulgated in these years. */
  years?: YearRange | null | undefined;
};

/** 一批决定之一；CORRECT 须给 target、relation 之一或两者，REJECT 须给 reason。One of several decisions; a correction has a target, a relation or both. */
export type LinkDecisionInput = {
  /** CONFIRM、REJECT、CORRECT 或 UNDO。 */
  action: DecisionAction;
  /** 联系的标识，如 link:…。Id of the link, as link:…. */
  link: string | number;
  /** 理由，至多 2000 字；REJECT 必填。Why, at most 2000 characters; a rejection needs it. */
  reason?: string | null | undefined;
  /** CORRECT 的引用关系；不改则不给。Relation of a correction; left out where it stays. */
  relation?: CitationRelation | null | undefined;
  /** 作决定时所见的 revision。The revision it is taken in view of. */
  revision: number;
  /** CORRECT 的所指；不改则不给。What a correction leads to; left out where it stays. */
  target?: LinkTargetInput | null | undefined;
};

/** 联系的种类。What kind of link. */
export type LinkKind =
  /** 引用及其归结 a citation and what it came to */
  | 'CITATION'
  /** 推断支持举措的条款 a provision inferred to support a measure */
  | 'SUGGESTION';

/** 联系的状态。Where a link stands with people. */
export type LinkState =
  /** 经人确认 confirmed by a person */
  | 'CONFIRMED'
  /** 经人改正所指 given another target by a person */
  | 'CORRECTED'
  /** 程序提出，未经人复核 left as a program proposed it */
  | 'PROPOSED'
  /** 经人否定；默认不计入任何联系 rejected by a person: counts nowhere unless asked for */
  | 'REJECTED';

/** 所指：三者给其一；给条款者须同属一个版本。What a link leads to: exactly one of the three. */
export type LinkTargetInput = {
  /** 同一版本的若干条款。Provisions of one version. */
  provisions?: Array<string | number> | null | undefined;
  /** 文件；取报告所述之时有效的版本。A work, in the version in force at the time. */
  source?: string | number | null | undefined;
  /** 文件的某一版本的标识。Id of one version of a work. */
  version?: string | number | null | undefined;
};

/** 查询所得。What a mention came to. */
export type LookupOutcome =
  /** 有多个可能，未作取舍 several candidates, none chosen */
  | 'AMBIGUOUS'
  /** 写法完整，但未收录 well-formed, not held */
  | 'NOT_HELD'
  /** 不是法律渊源 not a legal source */
  | 'NOT_LEGAL_SOURCE'
  /** 超过每次上限，仅给出位置与规范写法 past the cap: span and normal form only */
  | 'OVER_LIMIT'
  /** 文件与版本已确定，但所指条款有该版本所无者，见 missingProvisions the version has not all provisions named */
  | 'PROVISION_NOT_FOUND'
  /** 已归结 resolved */
  | 'RESOLVED'
  /** 已归结，但当日已被取代或废止 resolved, but replaced or repealed that day */
  | 'SUPERSEDED';

/** 一段文本，及如何解释。A text with a reading of its own. */
export type LookupQuestion = {
  /** 按哪一天解释。The day meant. */
  asOf?: string | null | undefined;
  /** 发文机关或地区。Who issued the text, or where. */
  issuerHint?: string | null | undefined;
  /** 文本自身是法律文件时的题名，“本法”“前款”即指它。Title of the text, where it is a law itself. */
  ownTitle?: string | null | undefined;
  /** 文本。The text. */
  text: string;
};

/** 清单所列职权的类型。What kind of power or service a row of a list is. */
export type PowerType =
  /** 行政裁决 adjudication */
  | 'ADJUDICATION'
  /** 行政强制 coercion */
  | 'COERCION'
  /** 行政征收 collection */
  | 'COLLECTION'
  /** 行政确认 confirmation */
  | 'CONFIRMATION'
  /** 备案 filing */
  | 'FILING'
  /** 行政检查 inspection */
  | 'INSPECTION'
  /** 行政许可 licence */
  | 'LICENCE'
  /** 其他行政权力 other */
  | 'OTHER'
  /** 行政给付 payment */
  | 'PAYMENT'
  /** 行政处罚 penalty */
  | 'PENALTY'
  /** 行政征用 requisition */
  | 'REQUISITION'
  /** 行政奖励 reward */
  | 'REWARD'
  /** 公共服务 public service */
  | 'SERVICE';

/** 编、章、节、条、款、项、目。Kind of provision. */
export type ProvisionKind =
  /** 附件 annex */
  | 'ANNEX'
  /** 条 article */
  | 'ARTICLE'
  /** 章 chapter */
  | 'CHAPTER'
  /** 目 item */
  | 'ITEM'
  /** 款 paragraph */
  | 'PARAGRAPH'
  /** 编 part */
  | 'PART'
  /** 序言 preamble */
  | 'PREAMBLE'
  /** 节 section */
  | 'SECTION'
  /** 项 subparagraph */
  | 'SUBPARAGRAPH'
  /** 分编 subpart */
  | 'SUBPART';

/** 条文或文件怎样变了。What became of an article or a work. */
export type RadarFate =
  /** 修改 other words */
  | 'CHANGED'
  /** 删除 no more in the text */
  | 'DELETED'
  /** 文件废止或失效 the work was repealed or expired */
  | 'ENDED'
  /** 条号变动，文字未变 the same words under another number */
  | 'RENUMBERED';

/** 何者以它为依据。What rests on it. */
export type RadarRestingKind =
  /** 报告或清单的一项 an item of a report or list */
  | 'ITEM'
  /** 下位规定的一条 a provision of another rule */
  | 'RULE';

/** 否定一条联系。To reject a link. */
export type RejectLinkInput = {
  /** 联系的标识，如 link:…。Id of the link, as link:…. */
  link: string | number;
  /** 必填，至多 2000 字。Needed. */
  reason: string;
  /** 作决定时所见的 revision。The revision it is taken in view of. */
  revision: number;
};

/** 筛选报告；各项须同时符合。Which reports: all conditions given must hold. */
export type ReportFilter = {
  /** 发文机关的名称或标识。Name or id of the issuing body. */
  body?: string | null | undefined;
  /** 地区，含其下级：名称、路径（重庆市/沙坪坝区）或标识。A region by name, path or id; what lies within it counts. */
  region?: string | null | undefined;
  /** 举措中须有的文字；空格分开的每个词都须出现，每词至少两字。Words that its measures hold; each of at least two characters. */
  text?: string | null | undefined;
  /** 报告年度。Years reported on. */
  years?: YearRange | null | undefined;
};

/** 报告中一个单元的种类。Kind of unit in a report. */
export type ReportItemKind =
  /** 单元格 cell of a table */
  | 'CELL'
  /** 结尾 closing */
  | 'CLOSING'
  /** 网页的导航、工具、页脚等，不是正文 of the page, not of the document */
  | 'FURNITURE'
  /** 章节自身的标题行 the heading line of a section */
  | 'HEADING'
  /** 举措 measure */
  | 'MEASURE'
  /** 段落 paragraph */
  | 'PARAGRAPH'
  /** 引言 preface */
  | 'PREFACE'
  /** 章节 section */
  | 'SECTION'
  /** 表格 table; its parts are cells */
  | 'TABLE'
  /** 标题 title */
  | 'TITLE';

/** 报告的状态。The state of a report. */
export type ReportState =
  /** 草稿：不在图中，只有编辑以上可读 a draft, beside the graph, for those who edit */
  | 'DRAFT'
  /** 已发布：在图中 published: in the graph */
  | 'PUBLISHED'
  /** 已撤回：不在图中，文字与决定留存 withdrawn: out of the graph, text and decisions kept */
  | 'WITHDRAWN';

/** 谁可做什么，后者可做前者的一切。Who may do what, each all of the one before. */
export type Role =
  /** 管理令牌 may make and revoke tokens */
  | 'ADMIN'
  /** 复核、导入 may review and import */
  | 'EDITOR'
  /** 读 may read */
  | 'READER';

/** 检索的对象。What is searched. */
export type SearchKind =
  /** 文件名称与别名 titles of sources */
  | 'LEGAL_SOURCE'
  /** 举措 measures */
  | 'MEASURE'
  /** 条款 provisions */
  | 'PROVISION'
  /** 报告中的表格 tables of reports */
  | 'TABLE';

/** 文件沿革中的事件。An event in a work’s history. */
export type SourceEventKind =
  /** 通过 adopted */
  | 'ADOPTED'
  /** 修正 amended by decision */
  | 'AMENDED'
  /** 批准 approved */
  | 'APPROVED'
  /** 施行 took effect */
  | 'EFFECTIVE'
  /** 其他 other */
  | 'OTHER'
  /** 公布 promulgated */
  | 'PROMULGATED'
  /** 废止 repealed */
  | 'REPEALED'
  /** 修订 reissued as a whole */
  | 'REVISED';

/** 所引文件的种类。What kind of document is cited. */
export type SourceKind =
  /** 行政法规 administrative regulation */
  | 'ADMIN_REGULATION'
  /** 宪法 Constitution */
  | 'CONSTITUTION'
  /** 司法解释 judicial interpretation */
  | 'JUDICIAL_INTERPRETATION'
  /** 法律 law */
  | 'LAW'
  /** 地方性法规 local regulation */
  | 'LOCAL_REGULATION'
  /** 军事法规 military regulation */
  | 'MILITARY_REGULATION'
  /** 行政规范性文件 normative document */
  | 'NORMATIVE_DOCUMENT'
  /** 不是法律渊源 not a legal source: a book, a newspaper, a list */
  | 'OTHER'
  /** 党的政策文件 Party policy document */
  | 'PARTY_POLICY'
  /** 党内法规 Party regulation */
  | 'PARTY_REGULATION'
  /** 规划、计划 plan */
  | 'PLAN'
  /** 规章 departmental or local government rule */
  | 'RULE'
  /** 国家标准、行业标准、地方标准 technical standard */
  | 'STANDARD'
  /** 监察法规 supervisory regulation */
  | 'SUPERVISORY_REGULATION'
  /** 条约 treaty */
  | 'TREATY';

/** 文件之间的关系。How one work stands to another. */
export type SourceRelationKind =
  /** 修改 amends */
  | 'AMENDS'
  /** 根据……制定 made on the basis of */
  | 'BASED_ON'
  /** 实施、细化 carries out */
  | 'IMPLEMENTS'
  /** 废止 repeals */
  | 'REPEALS'
  /** 取代 replaces */
  | 'REPLACES';

/** 词语的增删。How words changed. */
export type TextChange =
  /** 新增 only in the later */
  | 'ADDED'
  /** 删去 only in the earlier */
  | 'REMOVED'
  /** 未变 in both */
  | 'SAME';

/** 撤回最近一次决定。To take the last decision back. */
export type UndoDecisionInput = {
  /** 联系的标识，如 link:…。Id of the link, as link:…. */
  link: string | number;
  /** 理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out. */
  reason?: string | null | undefined;
  /** 作决定时所见的 revision。The revision it is taken in view of. */
  revision: number;
};

/** 时效性，由版本与日期算出，不存储。Computed from a version and a date, never stored. */
export type ValidityStatus =
  /** 已修改 replaced by a later version */
  | 'AMENDED'
  /** 失效，因自身期限届满 lapsed by its own term */
  | 'EXPIRED'
  /** 有效 in force */
  | 'IN_FORCE'
  /** 尚未生效 not yet in force */
  | 'NOT_YET_IN_FORCE'
  /** 已废止 repealed */
  | 'REPEALED'
  /** 所需日期不详 the dates needed are not known */
  | 'UNKNOWN';

/** 版本因何终止。Why a version ended. */
export type VersionEnd =
  /** 被修改 amended */
  | 'AMENDED'
  /** 期满失效 expired */
  | 'EXPIRED'
  /** 被废止 repealed */
  | 'REPEALED';

/** 年度范围，两端都含。Years from and to, both included; either may be left out. */
export type YearRange = {
  /** 起始年度，含；不写则不限。First year, included; no limit if left out. */
  from?: number | null | undefined;
  /** 终止年度，含；不写则不限。Last year, included; no limit if left out. */
  to?: number | null | undefined;
};

export type CitedWorksQueryVariables = Exact<{
  body?: string | null | undefined;
  region?: string | null | undefined;
  years?: YearRange | null | undefined;
  kinds?: Array<SourceKind> | SourceKind | null | undefined;
  of: ReportFilter;
}>;


export type CitedWorksQuery = { mostCited: Array<{ citations: number, reports: number, firstYear: number | null, lastYear: number | null, bodies: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }>, reports: { totalCount: number } };

export type UnheldWorksQueryVariables = Exact<{
  body?: string | null | undefined;
  region?: string | null | undefined;
  years?: YearRange | null | undefined;
  kinds?: Array<SourceKind> | SourceKind | null | undefined;
  of: ReportFilter;
}>;


export type UnheldWorksQuery = { gaps: Array<{ citations: number, reports: number, firstYear: number | null, lastYear: number | null, bodies: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }>, reports: { totalCount: number } };

export type CitedLineFragment = { citations: number, reports: number, firstYear: number | null, lastYear: number | null, bodies: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } };

export type UnheldLineFragment = { citations: number, reports: number, firstYear: number | null, lastYear: number | null, bodies: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } };

export type RadarQueryVariables = Exact<{
  since: string;
  until?: string | null | undefined;
  sources?: Array<string | number> | string | number | null | undefined;
  skip: number;
}>;


export type RadarQuery = { radar: { works: number, total: number, more: boolean, lowerRulesTotal: number, entries: Array<{ source: string, title: string, fate: RadarFate, on: string, by: Array<string>, byNumber: boolean, beforeVersion: string, afterVersion: string | null, before: { label: string, path: string, text: string } | null, after: { label: string, path: string, text: string } | null, resting: { kind: RadarRestingKind, id: string, name: string, type: PowerType | null, body: string | null, row: number | null, of: string, ofTitle: string, words: string } }>, notCompared: Array<{ source: string, title: string, on: string }>, lowerRules: Array<{ source: string, title: string, on: string, rule: string, ruleTitle: string, ruleFrom: string, evidence: string | null, touched: number | null }> } };

export type RadarLineFragment = { source: string, title: string, fate: RadarFate, on: string, by: Array<string>, byNumber: boolean, beforeVersion: string, afterVersion: string | null, before: { label: string, path: string, text: string } | null, after: { label: string, path: string, text: string } | null, resting: { kind: RadarRestingKind, id: string, name: string, type: PowerType | null, body: string | null, row: number | null, of: string, ofTitle: string, words: string } };

export type RadarSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type RadarSourceQuery = { legalSource: { knownOn: string | null, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, versions: Array<{ id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }> } | null };

export type CleanUpQueryVariables = Exact<{
  body: string;
  on: string;
  levels?: Array<HierarchyLevel> | HierarchyLevel | null | undefined;
  skip: number;
}>;


export type CleanUpQuery = { cleanUp: { total: number, more: boolean, body: string, entries: Array<{ source: string, title: string, documentNumber: string | null, level: HierarchyLevel, effectiveFrom: string | null, effectiveTo: string | null, status: ValidityStatus, proposal: CleanUpProposal | null, toCheck: boolean, evidence: Array<{ reason: CleanUpReason, message: string, messageEn: string, source: string | null, on: string | null, quote: string | null }> }> } };

export type CleanUpLineFragment = { source: string, title: string, documentNumber: string | null, level: HierarchyLevel, effectiveFrom: string | null, effectiveTo: string | null, status: ValidityStatus, proposal: CleanUpProposal | null, toCheck: boolean, evidence: Array<{ reason: CleanUpReason, message: string, messageEn: string, source: string | null, on: string | null, quote: string | null }> };

export type SourceLineFragment = { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean };

export type VersionLineFragment = { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean };

export type PageLineFragment = { hasNextPage: boolean, endCursor: string | null };

export type ReportLineFragment = { id: string, title: string, year: number | null, issuingBody: { name: string } | null };

export type LinkStandingFragment = { id: string, state: LinkState, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState }> };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
}>;


export type NeighboursQuery = { node:
    | { __typename: 'Citation' }
    | { __typename: 'Figure' }
    | { __typename: 'IssuingBody' }
    | { __typename: 'LegalSource', id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, outgoing: Array<{ kind: SourceRelationKind, to: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }>, incoming: Array<{ kind: SourceRelationKind, from: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }>, citedBy: { totalCount: number, nodes: Array<{ relation: CitationRelation, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }> } }
    | { __typename: 'Link' }
    | { __typename: 'Measure' }
    | { __typename: 'Provision' }
    | { __typename: 'Region' }
    | { __typename: 'Report', id: string, title: string, year: number | null, cited: { totalCount: number, nodes: Array<{ relation: CitationRelation, resolution:
            | { __typename: 'Ambiguous' }
            | { __typename: 'KnownNotHeld' }
            | { __typename: 'NoSuchProvision', source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
            | { __typename: 'NotALegalSource' }
            | { __typename: 'ResolvedToProvision', source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
            | { __typename: 'ResolvedToSource', source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
            | { __typename: 'ResolvedToVersion', source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
            | { __typename: 'Superseded', source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
           }> }, issuingBody: { name: string } | null }
    | { __typename: 'ReportPart' }
    | { __typename: 'SourceVersion' }
   | null };

export type LawsQueryVariables = Exact<{
  filter: LegalSourceFilter;
  on: string;
  after?: string | null | undefined;
}>;


export type LawsQuery = { legalSources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }> } };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { reportStatus: { state: ReportState, title: string, at: string | null, reason: string | null } | null, report: { suggestionsComputed: boolean, id: string, title: string, year: number | null, text: string, file: string | null, period: { from: string, to: string } | null, issuingBody: { name: string } | null, region: { path: Array<string> } | null } | null };

export type ReportItemsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReportItemsQuery = { report: { items: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Measure', id: string, kind: ReportItemKind, order: number, style: string | null, heading: string | null, headingPath: Array<string>, status: ItemStatus, start: number, end: number, row: number | null, column: number | null, parent:
            | { id: string }
            | { id: string }
           | null }
        | { __typename: 'ReportPart', id: string, kind: ReportItemKind, order: number, style: string | null, heading: string | null, headingPath: Array<string>, status: ItemStatus, start: number, end: number, row: number | null, column: number | null, parent:
            | { id: string }
            | { id: string }
           | null }
      > } } | null };

type ItemLine_Measure_Fragment = { __typename: 'Measure', id: string, kind: ReportItemKind, order: number, style: string | null, heading: string | null, headingPath: Array<string>, status: ItemStatus, start: number, end: number, row: number | null, column: number | null, parent:
    | { id: string }
    | { id: string }
   | null };

type ItemLine_ReportPart_Fragment = { __typename: 'ReportPart', id: string, kind: ReportItemKind, order: number, style: string | null, heading: string | null, headingPath: Array<string>, status: ItemStatus, start: number, end: number, row: number | null, column: number | null, parent:
    | { id: string }
    | { id: string }
   | null };

export type ItemLineFragment =
  | ItemLine_Measure_Fragment
  | ItemLine_ReportPart_Fragment
;

export type ReportCitationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReportCitationsQuery = { report: { citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, start: number, end: number, relation: CitationRelation, outcome: CitationOutcome }> } } | null };

export type CitationMarkFragment = { id: string, text: string, start: number, end: number, relation: CitationRelation, outcome: CitationOutcome };

export type CitationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type CitationDetailQuery = { node:
    | { __typename: 'Citation', asOf: string | null, confidence: number, rule: string, reasons: Array<string>, title: string | null, documentNumber: string | null, id: string, text: string, start: number, end: number, relation: CitationRelation, outcome: CitationOutcome, link: { id: string, state: LinkState, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState }> }, pinpoint: { text: string, provisions: Array<{ path: string }> } | null, relationCue: { text: string } | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { __typename: 'Measure', id: string, legalBasis: Array<{ index: number, parentIndex: number | null, depth: number, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, provision: { label: string | null, path: string } | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null }> }
        | { __typename: 'ReportPart', id: string }
       | null, resolution:
        | { __typename: 'Ambiguous', candidates: Array<{ score: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }> }
        | { __typename: 'KnownNotHeld', title: string | null, documentNumber: string | null, didYouMean: Array<string>, namedSource: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null }
        | { __typename: 'NoSuchProvision', asOf: string | null, status: ValidityStatus, missing: Array<string>, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }> }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }
        | { __typename: 'NotALegalSource', title: string | null }
        | { __typename: 'ResolvedToProvision', asOf: string | null, status: ValidityStatus, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }> }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }
        | { __typename: 'ResolvedToSource', asOf: string | null, status: ValidityStatus, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }> }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }
        | { __typename: 'ResolvedToVersion', asOf: string | null, status: ValidityStatus, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }> }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }
        | { __typename: 'Superseded', asOf: string | null, status: ValidityStatus, on: string | null, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }> }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }>, by: Array<{ id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }> }
       }
    | { __typename: 'Figure' }
    | { __typename: 'IssuingBody' }
    | { __typename: 'LegalSource' }
    | { __typename: 'Link' }
    | { __typename: 'Measure' }
    | { __typename: 'Provision' }
    | { __typename: 'Region' }
    | { __typename: 'Report' }
    | { __typename: 'ReportPart' }
    | { __typename: 'SourceVersion' }
   | null };

export type ProvisionTextFragment = { id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null };

export type StepFragment = { index: number, parentIndex: number | null, depth: number, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, provision: { label: string | null, path: string } | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null };

export type SuggestionsQueryVariables = Exact<{
  measure: string | number;
}>;


export type SuggestionsQuery = { measure: { id: string, report: { suggestionsComputed: boolean, id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, suggestedProvisions: Array<{ rank: number, score: number, reasons: Array<string>, link: { id: string, state: LinkState, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState }> }, provision: { id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } } }> } | null };

export type MeasureRulesQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasureRulesQuery = { measure: { id: string, text: string, status: ItemStatus, citations: Array<{ id: string, text: string, start: number, end: number, relation: CitationRelation, outcome: CitationOutcome }>, legalBasis: Array<{ index: number, parentIndex: number | null, depth: number, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, provision: { label: string | null, path: string } | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null }> } | null };

export type SupportedMeasuresQueryVariables = Exact<{
  source: string | number;
  after?: string | null | undefined;
}>;


export type SupportedMeasuresQuery = { legalSource: { supportedMeasures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, status: ItemStatus, start: number, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }> } } | null };

export type ReportBasisQueryVariables = Exact<{
  id: string | number;
  today: string;
  after?: string | null | undefined;
}>;


export type ReportBasisQuery = { report: { citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, relation: CitationRelation, outcome: CitationOutcome, confidence: number, pinpoint: { text: string } | null, item:
          | { id: string, kind: ReportItemKind, text: string }
          | { id: string, kind: ReportItemKind, text: string }
         | null, link: { id: string, state: LinkState, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState }> }, resolution:
          | { __typename: 'Ambiguous' }
          | { __typename: 'KnownNotHeld' }
          | { __typename: 'NoSuchProvision', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
          | { __typename: 'NotALegalSource' }
          | { __typename: 'ResolvedToProvision', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
          | { __typename: 'ResolvedToSource', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
          | { __typename: 'ResolvedToVersion', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
          | { __typename: 'Superseded', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
         }> } } | null };

export type BasisLineFragment = { id: string, text: string, relation: CitationRelation, outcome: CitationOutcome, confidence: number, pinpoint: { text: string } | null, item:
    | { id: string, kind: ReportItemKind, text: string }
    | { id: string, kind: ReportItemKind, text: string }
   | null, link: { id: string, state: LinkState, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState }> }, resolution:
    | { __typename: 'Ambiguous' }
    | { __typename: 'KnownNotHeld' }
    | { __typename: 'NoSuchProvision', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
    | { __typename: 'NotALegalSource' }
    | { __typename: 'ResolvedToProvision', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
    | { __typename: 'ResolvedToSource', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
    | { __typename: 'ResolvedToVersion', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
    | { __typename: 'Superseded', asOf: string | null, status: ValidityStatus, source: { statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ path: string }> }
   };

export type DeleteReportMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteReportMutation = { deleteReport: { deleted: string | null, title: string | null, decisionsKept: number } };

export type WithdrawReportMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
}>;


export type WithdrawReportMutation = { withdrawReport: { report: string | null, decisionsKept: number, message: string | null } };

export type PublishReportMutationVariables = Exact<{
  id: string | number;
  replace: boolean;
}>;


export type PublishReportMutation = { publishReport: { report: string | null, code: string | null, message: string | null } };

export type UnpublishedReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnpublishedReportsQuery = { drafts: Array<{ id: string, state: ReportState, title: string, year: number | null, body: string | null, at: string, reason: string | null, held: boolean }>, withdrawn: Array<{ id: string, state: ReportState, title: string, year: number | null, body: string | null, at: string, reason: string | null, held: boolean }> };

export type UnpublishedLineFragment = { id: string, state: ReportState, title: string, year: number | null, body: string | null, at: string, reason: string | null, held: boolean };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  report?: string | number | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> }> } };

export type DecidedLinksQueryVariables = Exact<{
  before?: string | null | undefined;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  report?: string | number | null | undefined;
  actor?: string | null | undefined;
}>;


export type DecidedLinksQuery = { decidedLinks: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> }> } };

export type OneLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type OneLinkQuery = { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
      | { id: string, text: string, start: number }
      | { id: string, text: string, start: number }
     | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null };

export type ReviewLinkFragment = { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
    | { id: string, text: string, start: number }
    | { id: string, text: string, start: number }
   | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> };

export type ReadingLineFragment = { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> };

export type DecidedFragment = { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
      | { id: string, text: string, start: number }
      | { id: string, text: string, start: number }
     | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
    | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
    | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
          | { id: string, text: string, start: number }
          | { id: string, text: string, start: number }
         | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
  > };

export type ConfirmLinkMutationVariables = Exact<{
  input: ConfirmLinkInput;
}>;


export type ConfirmLinkMutation = { confirmLink: { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
      | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
      | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
            | { id: string, text: string, start: number }
            | { id: string, text: string, start: number }
           | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
    > } };

export type RejectLinkMutationVariables = Exact<{
  input: RejectLinkInput;
}>;


export type RejectLinkMutation = { rejectLink: { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
      | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
      | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
            | { id: string, text: string, start: number }
            | { id: string, text: string, start: number }
           | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
    > } };

export type CorrectLinkMutationVariables = Exact<{
  input: CorrectLinkInput;
}>;


export type CorrectLinkMutation = { correctLink: { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
      | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
      | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
            | { id: string, text: string, start: number }
            | { id: string, text: string, start: number }
           | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
    > } };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { undoDecision: { link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
        | { id: string, text: string, start: number }
        | { id: string, text: string, start: number }
       | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
      | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
      | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
            | { id: string, text: string, start: number }
            | { id: string, text: string, start: number }
           | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
    > } };

export type DecideLinksMutationVariables = Exact<{
  decisions: Array<LinkDecisionInput> | LinkDecisionInput;
}>;


export type DecideLinksMutation = { decideLinks: { decided: number, results: Array<{ link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
          | { id: string, text: string, start: number }
          | { id: string, text: string, start: number }
         | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } | null, userErrors: Array<
        | { __typename: 'DecisionRefused', code: DecisionErrorCode, message: string }
        | { __typename: 'StaleDecision', code: DecisionErrorCode, message: string, link: { id: string, kind: LinkKind, state: LinkState, revision: number, quote: string, relation: CitationRelation | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
              | { id: string, text: string, start: number }
              | { id: string, text: string, start: number }
             | null, citation: { id: string, start: number, end: number } | null, reading: { outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> }, history: Array<{ revision: number, action: DecisionAction, actorName: string | null, at: string, to: LinkState, reason: string | null, before: { relation: CitationRelation | null } | null, after: { relation: CitationRelation | null, outcome: CitationOutcome | null, confidence: number, reasons: Array<string>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }> } }> } }
      > }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  levels?: Array<HierarchyLevel> | HierarchyLevel | null | undefined;
  years?: YearRange | null | undefined;
  inForceOn?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, snippet: string, highlights: Array<{ start: number, end: number }>, node:
        | { __typename: 'LegalSource', id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }
        | { __typename: 'Measure', id: string, headingPath: Array<string>, status: ItemStatus, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
        | { __typename: 'Provision', id: string, path: string, label: string | null, heading: string | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }
        | { __typename: 'ReportPart', id: string, headingPath: Array<string>, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
       }> } };

export type HoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingsQuery = { coverage: { reports: number, measures: number, citations: number, citationsLinked: number, sources: number, versions: number, versionsWithText: number, articles: number, importedAt: string | null, levels: Array<{ level: HierarchyLevel, sources: number, knownOn: string | null, leastKnownOn: string | null }> } };

export type ReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, year: number | null, issuingBody: { name: string } | null }> } };

export type SearchFacetsQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  levels?: Array<HierarchyLevel> | HierarchyLevel | null | undefined;
  years?: YearRange | null | undefined;
  inForceOn?: string | null | undefined;
  hasKinds: boolean;
  hasLevels: boolean;
  hasYears: boolean;
}>;


export type SearchFacetsQuery = { all: { facets: { kinds: Array<{ kind: SearchKind, count: number }>, levels: Array<{ level: HierarchyLevel, count: number }>, years: Array<{ year: number, count: number }> } }, otherKinds?: { facets: { kinds: Array<{ kind: SearchKind, count: number }> } }, otherLevels?: { facets: { levels: Array<{ level: HierarchyLevel, count: number }> } }, otherYears?: { facets: { years: Array<{ year: number, count: number }> } } };

export type KindCountsFragment = { kinds: Array<{ kind: SearchKind, count: number }> };

export type LevelCountsFragment = { levels: Array<{ level: HierarchyLevel, count: number }> };

export type YearCountsFragment = { years: Array<{ year: number, count: number }> };

export type NamedQueryVariables = Exact<{
  asked: Array<LookupQuestion> | LookupQuestion;
}>;


export type NamedQuery = { citationLookup: Array<{ citations: Array<{ text: string, start: number, end: number, asOf: string | null, outcome: LookupOutcome, status: ValidityStatus | null, didYouMean: Array<string>, supersededOn: string | null, startKnown: boolean | null, missingProvisions: Array<string>, pinpoint: { text: string } | null, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ id: string, path: string, kind: ProvisionKind, label: string | null, caption: string | null, text: string | null }>, supersededBy: Array<{ id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }>, candidates: Array<{ source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null }> }> }> };

export type SourceQueryVariables = Exact<{
  id: string | number;
  on: string;
  today: string;
}>;


export type SourceQuery = { legalSource: { fullTitle: string, note: string | null, knownOn: string | null, statusAt: ValidityStatus, id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean, issuingBodies: Array<{ name: string }>, regions: Array<{ name: string }>, versions: Array<{ articleCount: number | null, startKnown: boolean, status: ValidityStatus, id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }>, versionAt: { id: string } | null, current: { id: string, textHeld: boolean } | null, endedBy: Array<{ kind: SourceRelationKind, from: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }>, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, events: Array<{ kind: SourceEventKind, date: string | null, text: string }> } | null };

export type SourceBasisQueryVariables = Exact<{
  id: string | number;
  on: string;
}>;


export type SourceBasisQuery = { legalSource: { basis: Array<{ index: number, parentIndex: number | null, depth: number, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, provision: { label: string | null, path: string } | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null }>, derived: Array<{ index: number, parentIndex: number | null, depth: number, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, provision: { label: string | null, path: string } | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } | null }> } | null };

export type SourceInferredQueryVariables = Exact<{
  source: string;
  on?: string | null | undefined;
  after?: string | number | null | undefined;
}>;


export type SourceInferredQuery = { articleCoverage: { suggested: number, articles: Array<{ provision: { id: string, path: string, label: string | null }, suggestedFor: Array<
        | { id: string, text: string, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
        | { id: string, text: string, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
      > }> } | null };

export type VersionContentsQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionContentsQuery = { sourceVersion: { tableOfContents: Array<{ id: string, path: string, kind: ProvisionKind, depth: number, label: string | null, heading: string | null, caption: string | null, text: string | null }> } | null };

export type SourceNamedQueryVariables = Exact<{
  title: string;
}>;


export type SourceNamedQuery = { legalSource: { id: string } | null };

export type ArticleSupportQueryVariables = Exact<{
  source: string;
  on?: string | null | undefined;
  article: string | number;
}>;


export type ArticleSupportQuery = { articleCoverage: { articles: Array<{ citations: Array<{ id: string, text: string, relation: CitationRelation, outcome: CitationOutcome, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null, item:
          | { id: string, text: string }
          | { id: string, text: string }
         | null }>, suggestedFor: Array<
        | { id: string, text: string, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
        | { id: string, text: string, report: { id: string, title: string, year: number | null, issuingBody: { name: string } | null } | null }
      > }> } | null };

export type ArticleDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleDetailQuery = { node:
    | { __typename: 'Citation' }
    | { __typename: 'Figure' }
    | { __typename: 'IssuingBody' }
    | { __typename: 'LegalSource' }
    | { __typename: 'Link' }
    | { __typename: 'Measure' }
    | { __typename: 'Provision', id: string, path: string, history: Array<{ id: string, path: string, label: string | null, text: string | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean } }>, cites: Array<{ text: string | null, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, provision: { path: string, version: { id: string } } | null }>, citedBy: { totalCount: number, nodes: Array<{ id: string, path: string, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }> } }
    | { __typename: 'Region' }
    | { __typename: 'Report' }
    | { __typename: 'ReportPart' }
    | { __typename: 'SourceVersion' }
   | null };

export type CompareVersionsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CompareVersionsQuery = { compareVersions: { textsHeld: boolean, unchanged: number, a: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }, b: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null, documentNumber: string | null, textHeld: boolean }, added: Array<{ text: string | null, id: string, path: string, label: string | null, order: number }>, removed: Array<{ text: string | null, id: string, path: string, label: string | null, order: number }>, renumbered: Array<{ before: { id: string, path: string, label: string | null, order: number }, after: { id: string, path: string, label: string | null, order: number } }>, changed: Array<{ renumbered: boolean, before: { id: string, path: string, label: string | null, order: number }, after: { id: string, path: string, label: string | null, order: number }, parts: Array<{ kind: TextChange, text: string }> }> } | null };

export type ProvisionPlaceFragment = { id: string, path: string, label: string | null, order: number };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, role: Role } | null };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInWays: { hasAdmin: boolean, hasLogin: boolean, loginAddress: string | null } };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { accessTokens: Array<{ id: string, name: string, role: Role, createdAt: string, expiresAt: string | null, revokedAt: string | null }> };

export type TokenLineFragment = { id: string, name: string, role: Role, createdAt: string, expiresAt: string | null, revokedAt: string | null };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { token: string, accessToken: { id: string, name: string, role: Role, createdAt: string, expiresAt: string | null, revokedAt: string | null } } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { accessToken: { id: string, name: string, role: Role, createdAt: string, expiresAt: string | null, revokedAt: string | null } | null } };

export type TimelineQueryVariables = Exact<{
  source: string;
  article?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, whole: { measures: number, reports: number, citations: number, years: Array<{ year: number, citations: number }> }, groups: Array<{ relation: CitationRelation | null, years: Array<{ year: number, citations: number }> }> } | null, coCited: Array<{ measures: number, reports: number, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } }> | null };

export type TimelineByBodyQueryVariables = Exact<{
  source: string;
  article?: string | null | undefined;
}>;


export type TimelineByBodyQuery = { timeline: { source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }, groups: Array<{ body: { name: string } | null, years: Array<{ year: number, citations: number }> }> } | null };

export type CompareYearsQueryVariables = Exact<{
  body: string;
  from: number;
  to: number;
}>;


export type CompareYearsQuery = { compareYears: { unidentified: number, added: Array<{ title: string, citationsBefore: number, citationsAfter: number, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null }>, dropped: Array<{ title: string, citationsBefore: number, citationsAfter: number, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null }>, kept: Array<{ title: string, citationsBefore: number, citationsAfter: number, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null }> } | null };

export type ComparedLineFragment = { title: string, citationsBefore: number, citationsAfter: number, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean } | null };

export type CitedSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CitedSourcesQuery = { legalSources: { nodes: Array<{ id: string, title: string, level: HierarchyLevel, documentNumber: string | null, held: boolean }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const CitedLineFragmentDoc = new TypedDocumentString(`
    fragment CitedLine on CitedWork {
  citations
  reports
  firstYear
  lastYear
  bodies
  source {
    ...SourceLine
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`, {"fragmentName":"CitedLine"}) as unknown as TypedDocumentString<CitedLineFragment, unknown>;
export const UnheldLineFragmentDoc = new TypedDocumentString(`
    fragment UnheldLine on Gap {
  citations
  reports
  firstYear
  lastYear
  bodies
  source {
    ...SourceLine
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`, {"fragmentName":"UnheldLine"}) as unknown as TypedDocumentString<UnheldLineFragment, unknown>;
export const RadarLineFragmentDoc = new TypedDocumentString(`
    fragment RadarLine on RadarEntry {
  source
  title
  fate
  on
  by
  byNumber
  beforeVersion
  afterVersion
  before {
    label
    path
    text
  }
  after {
    label
    path
    text
  }
  resting {
    kind
    id
    name
    type
    body
    row
    of
    ofTitle
    words
  }
}
    `, {"fragmentName":"RadarLine"}) as unknown as TypedDocumentString<RadarLineFragment, unknown>;
export const CleanUpLineFragmentDoc = new TypedDocumentString(`
    fragment CleanUpLine on CleanUpEntry {
  source
  title
  documentNumber
  level
  effectiveFrom
  effectiveTo
  status
  proposal
  toCheck
  evidence {
    reason
    message
    messageEn
    source
    on
    quote
  }
}
    `, {"fragmentName":"CleanUpLine"}) as unknown as TypedDocumentString<CleanUpLineFragment, unknown>;
export const PageLineFragmentDoc = new TypedDocumentString(`
    fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageLine"}) as unknown as TypedDocumentString<PageLineFragment, unknown>;
export const ItemLineFragmentDoc = new TypedDocumentString(`
    fragment ItemLine on ReportItem {
  __typename
  id
  kind
  order
  style
  heading
  headingPath
  status
  start
  end
  row
  column
  parent {
    id
  }
}
    `, {"fragmentName":"ItemLine"}) as unknown as TypedDocumentString<ItemLineFragment, unknown>;
export const CitationMarkFragmentDoc = new TypedDocumentString(`
    fragment CitationMark on Citation {
  id
  text
  start
  end
  relation
  outcome
}
    `, {"fragmentName":"CitationMark"}) as unknown as TypedDocumentString<CitationMarkFragment, unknown>;
export const VersionLineFragmentDoc = new TypedDocumentString(`
    fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
    `, {"fragmentName":"VersionLine"}) as unknown as TypedDocumentString<VersionLineFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on LegalBasisStep {
  index
  parentIndex
  depth
  status
  endsHere
  citation {
    id
    text
  }
  relations {
    kind
    evidence
    provision {
      label
      path
    }
  }
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const LinkStandingFragmentDoc = new TypedDocumentString(`
    fragment LinkStanding on Link {
  id
  state
  history {
    revision
    action
    actorName
    at
    to
  }
}
    `, {"fragmentName":"LinkStanding"}) as unknown as TypedDocumentString<LinkStandingFragment, unknown>;
export const BasisLineFragmentDoc = new TypedDocumentString(`
    fragment BasisLine on Citation {
  id
  text
  relation
  outcome
  confidence
  pinpoint {
    text
  }
  item {
    id
    kind
    text
  }
  link {
    ...LinkStanding
  }
  resolution {
    __typename
    ... on ResolvedCitation {
      asOf
      status
      source {
        ...SourceLine
        statusAt(asOf: $today)
      }
      version {
        ...VersionLine
      }
      provisions {
        path
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment LinkStanding on Link {
  id
  state
  history {
    revision
    action
    actorName
    at
    to
  }
}`, {"fragmentName":"BasisLine"}) as unknown as TypedDocumentString<BasisLineFragment, unknown>;
export const UnpublishedLineFragmentDoc = new TypedDocumentString(`
    fragment UnpublishedLine on UnpublishedReport {
  id
  state
  title
  year
  body
  at
  reason
  held
}
    `, {"fragmentName":"UnpublishedLine"}) as unknown as TypedDocumentString<UnpublishedLineFragment, unknown>;
export const ReportLineFragmentDoc = new TypedDocumentString(`
    fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
    `, {"fragmentName":"ReportLine"}) as unknown as TypedDocumentString<ReportLineFragment, unknown>;
export const ProvisionTextFragmentDoc = new TypedDocumentString(`
    fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
    `, {"fragmentName":"ProvisionText"}) as unknown as TypedDocumentString<ProvisionTextFragment, unknown>;
export const ReadingLineFragmentDoc = new TypedDocumentString(`
    fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}`, {"fragmentName":"ReadingLine"}) as unknown as TypedDocumentString<ReadingLineFragment, unknown>;
export const ReviewLinkFragmentDoc = new TypedDocumentString(`
    fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}`, {"fragmentName":"ReviewLink"}) as unknown as TypedDocumentString<ReviewLinkFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}`, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const KindCountsFragmentDoc = new TypedDocumentString(`
    fragment KindCounts on SearchFacets {
  kinds {
    kind
    count
  }
}
    `, {"fragmentName":"KindCounts"}) as unknown as TypedDocumentString<KindCountsFragment, unknown>;
export const LevelCountsFragmentDoc = new TypedDocumentString(`
    fragment LevelCounts on SearchFacets {
  levels {
    level
    count
  }
}
    `, {"fragmentName":"LevelCounts"}) as unknown as TypedDocumentString<LevelCountsFragment, unknown>;
export const YearCountsFragmentDoc = new TypedDocumentString(`
    fragment YearCounts on SearchFacets {
  years {
    year
    count
  }
}
    `, {"fragmentName":"YearCounts"}) as unknown as TypedDocumentString<YearCountsFragment, unknown>;
export const ProvisionPlaceFragmentDoc = new TypedDocumentString(`
    fragment ProvisionPlace on Provision {
  id
  path
  label
  order
}
    `, {"fragmentName":"ProvisionPlace"}) as unknown as TypedDocumentString<ProvisionPlaceFragment, unknown>;
export const TokenLineFragmentDoc = new TypedDocumentString(`
    fragment TokenLine on AccessToken {
  id
  name
  role
  createdAt
  expiresAt
  revokedAt
}
    `, {"fragmentName":"TokenLine"}) as unknown as TypedDocumentString<TokenLineFragment, unknown>;
export const ComparedLineFragmentDoc = new TypedDocumentString(`
    fragment ComparedLine on ComparedSource {
  title
  citationsBefore
  citationsAfter
  source {
    ...SourceLine
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`, {"fragmentName":"ComparedLine"}) as unknown as TypedDocumentString<ComparedLineFragment, unknown>;
export const CitedWorksDocument = new TypedDocumentString(`
    query CitedWorks($body: String, $region: String, $years: YearRange, $kinds: [SourceKind!], $of: ReportFilter!) {
  mostCited(
    body: $body
    region: $region
    years: $years
    kinds: $kinds
    first: 100
  ) {
    ...CitedLine
  }
  reports(first: 1, filter: $of) {
    totalCount
  }
}
    fragment CitedLine on CitedWork {
  citations
  reports
  firstYear
  lastYear
  bodies
  source {
    ...SourceLine
  }
}
fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`) as unknown as TypedDocumentString<CitedWorksQuery, CitedWorksQueryVariables>;
export const UnheldWorksDocument = new TypedDocumentString(`
    query UnheldWorks($body: String, $region: String, $years: YearRange, $kinds: [SourceKind!], $of: ReportFilter!) {
  gaps(body: $body, region: $region, years: $years, kinds: $kinds, first: 100) {
    ...UnheldLine
  }
  reports(first: 1, filter: $of) {
    totalCount
  }
}
    fragment UnheldLine on Gap {
  citations
  reports
  firstYear
  lastYear
  bodies
  source {
    ...SourceLine
  }
}
fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`) as unknown as TypedDocumentString<UnheldWorksQuery, UnheldWorksQueryVariables>;
export const RadarDocument = new TypedDocumentString(`
    query Radar($since: LocalDate!, $until: LocalDate, $sources: [ID!], $skip: Int!) {
  radar(since: $since, until: $until, sources: $sources, first: 100, skip: $skip) {
    works
    total
    more
    entries {
      ...RadarLine
    }
    notCompared {
      source
      title
      on
    }
    lowerRulesTotal
    lowerRules {
      source
      title
      on
      rule
      ruleTitle
      ruleFrom
      evidence
      touched
    }
  }
}
    fragment RadarLine on RadarEntry {
  source
  title
  fate
  on
  by
  byNumber
  beforeVersion
  afterVersion
  before {
    label
    path
    text
  }
  after {
    label
    path
    text
  }
  resting {
    kind
    id
    name
    type
    body
    row
    of
    ofTitle
    words
  }
}`) as unknown as TypedDocumentString<RadarQuery, RadarQueryVariables>;
export const RadarSourceDocument = new TypedDocumentString(`
    query RadarSource($id: ID!) {
  legalSource(id: $id) {
    ...SourceLine
    knownOn
    versions {
      ...VersionLine
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}`) as unknown as TypedDocumentString<RadarSourceQuery, RadarSourceQueryVariables>;
export const CleanUpDocument = new TypedDocumentString(`
    query CleanUp($body: String!, $on: LocalDate!, $levels: [HierarchyLevel!], $skip: Int!) {
  cleanUp(body: $body, asOf: $on, levels: $levels, first: 100, skip: $skip) {
    total
    more
    body
    entries {
      ...CleanUpLine
    }
  }
}
    fragment CleanUpLine on CleanUpEntry {
  source
  title
  documentNumber
  level
  effectiveFrom
  effectiveTo
  status
  proposal
  toCheck
  evidence {
    reason
    message
    messageEn
    source
    on
    quote
  }
}`) as unknown as TypedDocumentString<CleanUpQuery, CleanUpQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!) {
  node(id: $id) {
    __typename
    ... on LegalSource {
      ...SourceLine
      outgoing: relations(direction: OUTGOING) {
        kind
        to {
          ...SourceLine
        }
      }
      incoming: relations(direction: INCOMING) {
        kind
        from {
          ...SourceLine
        }
      }
      citedBy(first: 30) {
        totalCount
        nodes {
          relation
          report {
            ...ReportLine
          }
        }
      }
    }
    ... on Report {
      ...ReportLine
      cited: citations(first: 60) {
        totalCount
        nodes {
          relation
          resolution {
            __typename
            ... on ResolvedCitation {
              source {
                ...SourceLine
              }
            }
          }
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const LawsDocument = new TypedDocumentString(`
    query Laws($filter: LegalSourceFilter!, $on: LocalDate!, $after: String) {
  legalSources(first: 50, filter: $filter, after: $after) {
    totalCount
    pageInfo {
      ...PageLine
    }
    nodes {
      ...SourceLine
      statusAt(asOf: $on)
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<LawsQuery, LawsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  reportStatus(id: $id) {
    state
    title
    at
    reason
  }
  report(id: $id) {
    suggestionsComputed
    id
    title
    year
    text
    file
    period {
      from
      to
    }
    issuingBody {
      name
    }
    region {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportItemsDocument = new TypedDocumentString(`
    query ReportItems($id: ID!, $after: String) {
  report(id: $id) {
    items(first: 100, after: $after) {
      pageInfo {
        ...PageLine
      }
      nodes {
        ...ItemLine
      }
    }
  }
}
    fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment ItemLine on ReportItem {
  __typename
  id
  kind
  order
  style
  heading
  headingPath
  status
  start
  end
  row
  column
  parent {
    id
  }
}`) as unknown as TypedDocumentString<ReportItemsQuery, ReportItemsQueryVariables>;
export const ReportCitationsDocument = new TypedDocumentString(`
    query ReportCitations($id: ID!, $after: String) {
  report(id: $id) {
    citations(first: 100, after: $after) {
      pageInfo {
        ...PageLine
      }
      nodes {
        ...CitationMark
      }
    }
  }
}
    fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment CitationMark on Citation {
  id
  text
  start
  end
  relation
  outcome
}`) as unknown as TypedDocumentString<ReportCitationsQuery, ReportCitationsQueryVariables>;
export const CitationDetailDocument = new TypedDocumentString(`
    query CitationDetail($id: ID!) {
  node(id: $id) {
    __typename
    ... on Citation {
      ...CitationMark
      asOf
      confidence
      rule
      reasons
      title
      documentNumber
      link {
        ...LinkStanding
      }
      pinpoint {
        text
        provisions {
          path
        }
      }
      relationCue {
        text
      }
      report {
        ...ReportLine
      }
      item {
        __typename
        id
        ... on Measure {
          legalBasis(depth: 6) {
            ...Step
          }
        }
      }
      resolution {
        __typename
        ... on ResolvedCitation {
          asOf
          status
          cautions {
            code
            message
            messageEn
          }
          source {
            ...SourceLine
            issuingBodies {
              name
            }
          }
          version {
            ...VersionLine
          }
          provisions {
            ...ProvisionText
          }
        }
        ... on NoSuchProvision {
          missing
        }
        ... on Superseded {
          on
          by {
            ...SourceLine
          }
        }
        ... on Ambiguous {
          candidates {
            score
            reasons
            source {
              ...SourceLine
            }
          }
        }
        ... on KnownNotHeld {
          title
          documentNumber
          didYouMean
          namedSource {
            ...SourceLine
          }
        }
        ... on NotALegalSource {
          title
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment LinkStanding on Link {
  id
  state
  history {
    revision
    action
    actorName
    at
    to
  }
}
fragment CitationMark on Citation {
  id
  text
  start
  end
  relation
  outcome
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment Step on LegalBasisStep {
  index
  parentIndex
  depth
  status
  endsHere
  citation {
    id
    text
  }
  relations {
    kind
    evidence
    provision {
      label
      path
    }
  }
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
}`) as unknown as TypedDocumentString<CitationDetailQuery, CitationDetailQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($measure: ID!) {
  measure(id: $measure) {
    id
    report {
      ...ReportLine
      suggestionsComputed
    }
    suggestedProvisions(first: 5) {
      rank
      score
      reasons
      link {
        ...LinkStanding
      }
      provision {
        ...ProvisionText
        version {
          ...VersionLine
        }
        source {
          ...SourceLine
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment LinkStanding on Link {
  id
  state
  history {
    revision
    action
    actorName
    at
    to
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MeasureRulesDocument = new TypedDocumentString(`
    query MeasureRules($id: ID!) {
  measure(id: $id) {
    id
    text
    status
    citations {
      ...CitationMark
    }
    legalBasis(depth: 6) {
      ...Step
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment CitationMark on Citation {
  id
  text
  start
  end
  relation
  outcome
}
fragment Step on LegalBasisStep {
  index
  parentIndex
  depth
  status
  endsHere
  citation {
    id
    text
  }
  relations {
    kind
    evidence
    provision {
      label
      path
    }
  }
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
}`) as unknown as TypedDocumentString<MeasureRulesQuery, MeasureRulesQueryVariables>;
export const SupportedMeasuresDocument = new TypedDocumentString(`
    query SupportedMeasures($source: ID!, $after: String) {
  legalSource(id: $source) {
    supportedMeasures(first: 50, after: $after) {
      totalCount
      pageInfo {
        ...PageLine
      }
      nodes {
        id
        text
        status
        start
        report {
          ...ReportLine
        }
      }
    }
  }
}
    fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<SupportedMeasuresQuery, SupportedMeasuresQueryVariables>;
export const ReportBasisDocument = new TypedDocumentString(`
    query ReportBasis($id: ID!, $today: LocalDate!, $after: String) {
  report(id: $id) {
    citations(first: 50, after: $after) {
      pageInfo {
        ...PageLine
      }
      nodes {
        ...BasisLine
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment LinkStanding on Link {
  id
  state
  history {
    revision
    action
    actorName
    at
    to
  }
}
fragment BasisLine on Citation {
  id
  text
  relation
  outcome
  confidence
  pinpoint {
    text
  }
  item {
    id
    kind
    text
  }
  link {
    ...LinkStanding
  }
  resolution {
    __typename
    ... on ResolvedCitation {
      asOf
      status
      source {
        ...SourceLine
        statusAt(asOf: $today)
      }
      version {
        ...VersionLine
      }
      provisions {
        path
      }
    }
  }
}`) as unknown as TypedDocumentString<ReportBasisQuery, ReportBasisQueryVariables>;
export const DeleteReportDocument = new TypedDocumentString(`
    mutation DeleteReport($id: ID!) {
  deleteReport(id: $id) {
    deleted
    title
    decisionsKept
  }
}
    `) as unknown as TypedDocumentString<DeleteReportMutation, DeleteReportMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($id: ID!, $reason: String) {
  withdrawReport(id: $id, reason: $reason) {
    report
    decisionsKept
    message
  }
}
    `) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const PublishReportDocument = new TypedDocumentString(`
    mutation PublishReport($id: ID!, $replace: Boolean!) {
  publishReport(id: $id, replace: $replace) {
    report
    code
    message
  }
}
    `) as unknown as TypedDocumentString<PublishReportMutation, PublishReportMutationVariables>;
export const UnpublishedReportsDocument = new TypedDocumentString(`
    query UnpublishedReports {
  drafts: unpublishedReports(state: DRAFT) {
    ...UnpublishedLine
  }
  withdrawn: unpublishedReports(state: WITHDRAWN) {
    ...UnpublishedLine
  }
}
    fragment UnpublishedLine on UnpublishedReport {
  id
  state
  title
  year
  body
  at
  reason
  held
}`) as unknown as TypedDocumentString<UnpublishedReportsQuery, UnpublishedReportsQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($after: String, $kinds: [LinkKind!], $report: ID) {
  reviewQueue(first: 20, after: $after, kinds: $kinds, report: $report) {
    totalCount
    pageInfo {
      ...PageLine
    }
    nodes {
      ...ReviewLink
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const DecidedLinksDocument = new TypedDocumentString(`
    query DecidedLinks($before: String, $kinds: [LinkKind!], $report: ID, $actor: String) {
  decidedLinks(
    last: 20
    before: $before
    kinds: $kinds
    report: $report
    actor: $actor
  ) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...ReviewLink
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}`) as unknown as TypedDocumentString<DecidedLinksQuery, DecidedLinksQueryVariables>;
export const OneLinkDocument = new TypedDocumentString(`
    query OneLink($id: ID!) {
  link(id: $id) {
    ...ReviewLink
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}`) as unknown as TypedDocumentString<OneLinkQuery, OneLinkQueryVariables>;
export const ConfirmLinkDocument = new TypedDocumentString(`
    mutation ConfirmLink($input: ConfirmLinkInput!) {
  confirmLink(input: $input) {
    ...Decided
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}`) as unknown as TypedDocumentString<ConfirmLinkMutation, ConfirmLinkMutationVariables>;
export const RejectLinkDocument = new TypedDocumentString(`
    mutation RejectLink($input: RejectLinkInput!) {
  rejectLink(input: $input) {
    ...Decided
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}`) as unknown as TypedDocumentString<RejectLinkMutation, RejectLinkMutationVariables>;
export const CorrectLinkDocument = new TypedDocumentString(`
    mutation CorrectLink($input: CorrectLinkInput!) {
  correctLink(input: $input) {
    ...Decided
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}`) as unknown as TypedDocumentString<CorrectLinkMutation, CorrectLinkMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($input: UndoDecisionInput!) {
  undoDecision(input: $input) {
    ...Decided
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}`) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const DecideLinksDocument = new TypedDocumentString(`
    mutation DecideLinks($decisions: [LinkDecisionInput!]!) {
  decideLinks(decisions: $decisions) {
    decided
    results {
      ...Decided
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}
fragment ReviewLink on Link {
  id
  kind
  state
  revision
  quote
  relation
  report {
    ...ReportLine
  }
  item {
    id
    text
    start
  }
  citation {
    id
    start
    end
  }
  reading {
    ...ReadingLine
  }
  history {
    revision
    action
    actorName
    at
    to
    reason
    before {
      relation
    }
    after {
      relation
      ...ReadingLine
    }
  }
}
fragment ReadingLine on LinkReading {
  outcome
  confidence
  reasons
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
  provisions {
    ...ProvisionText
  }
}
fragment Decided on DecisionPayload {
  link {
    ...ReviewLink
  }
  userErrors {
    __typename
    code
    message
    ... on StaleDecision {
      link {
        ...ReviewLink
      }
    }
  }
}`) as unknown as TypedDocumentString<DecideLinksMutation, DecideLinksMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $levels: [HierarchyLevel!], $years: YearRange, $inForceOn: LocalDate, $after: String) {
  search(
    text: $text
    kinds: $kinds
    levels: $levels
    years: $years
    inForceOn: $inForceOn
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageLine
    }
    edges {
      cursor
      snippet
      highlights {
        start
        end
      }
      node {
        __typename
        ... on LegalSource {
          ...SourceLine
        }
        ... on Provision {
          id
          path
          label
          heading
          version {
            ...VersionLine
          }
          source {
            ...SourceLine
          }
        }
        ... on Measure {
          id
          headingPath
          status
          report {
            ...ReportLine
          }
        }
        ... on ReportPart {
          id
          headingPath
          report {
            ...ReportLine
          }
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HoldingsDocument = new TypedDocumentString(`
    query Holdings {
  coverage {
    reports
    measures
    citations
    citationsLinked
    sources
    versions
    versionsWithText
    articles
    importedAt
    levels {
      level
      sources
      knownOn
      leastKnownOn
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($after: String) {
  reports(first: 100, after: $after) {
    pageInfo {
      ...PageLine
    }
    nodes {
      ...ReportLine
    }
  }
}
    fragment PageLine on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($text: String!, $kinds: [SearchKind!], $levels: [HierarchyLevel!], $years: YearRange, $inForceOn: LocalDate, $hasKinds: Boolean!, $hasLevels: Boolean!, $hasYears: Boolean!) {
  all: search(
    text: $text
    kinds: $kinds
    levels: $levels
    years: $years
    inForceOn: $inForceOn
    first: 1
  ) {
    facets {
      ...KindCounts
      ...LevelCounts
      ...YearCounts
    }
  }
  otherKinds: search(
    text: $text
    levels: $levels
    years: $years
    inForceOn: $inForceOn
    first: 1
  ) @include(if: $hasKinds) {
    facets {
      ...KindCounts
    }
  }
  otherLevels: search(
    text: $text
    kinds: $kinds
    years: $years
    inForceOn: $inForceOn
    first: 1
  ) @include(if: $hasLevels) {
    facets {
      ...LevelCounts
    }
  }
  otherYears: search(
    text: $text
    kinds: $kinds
    levels: $levels
    inForceOn: $inForceOn
    first: 1
  ) @include(if: $hasYears) {
    facets {
      ...YearCounts
    }
  }
}
    fragment KindCounts on SearchFacets {
  kinds {
    kind
    count
  }
}
fragment LevelCounts on SearchFacets {
  levels {
    level
    count
  }
}
fragment YearCounts on SearchFacets {
  years {
    year
    count
  }
}`) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($asked: [LookupQuestion!]!) {
  citationLookup(asked: $asked) {
    citations {
      text
      start
      end
      asOf
      outcome
      status
      didYouMean
      supersededOn
      startKnown
      missingProvisions
      pinpoint {
        text
      }
      cautions {
        code
        message
        messageEn
      }
      source {
        ...SourceLine
      }
      version {
        ...VersionLine
      }
      provisions {
        ...ProvisionText
      }
      supersededBy {
        ...SourceLine
      }
      candidates {
        source {
          ...SourceLine
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ProvisionText on Provision {
  id
  path
  kind
  label
  caption
  text
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!, $on: LocalDate!, $today: LocalDate!) {
  legalSource(id: $id) {
    ...SourceLine
    fullTitle
    note
    knownOn
    issuingBodies {
      name
    }
    regions {
      name
    }
    versions {
      ...VersionLine
      articleCount
      startKnown
      status(asOf: $on)
    }
    versionAt(asOf: $on) {
      id
    }
    current: versionAt(asOf: $today) {
      id
      textHeld
    }
    endedBy: relations(direction: INCOMING, kinds: [REPLACES, REPEALS]) {
      kind
      from {
        ...SourceLine
      }
    }
    statusAt(asOf: $on)
    cautions(asOf: $on) {
      code
      message
      messageEn
    }
    events {
      kind
      date
      text
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourceBasisDocument = new TypedDocumentString(`
    query SourceBasis($id: ID!, $on: LocalDate!) {
  legalSource(id: $id) {
    basis(depth: 6, asOf: $on) {
      ...Step
    }
    derived(depth: 1, asOf: $on) {
      ...Step
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment Step on LegalBasisStep {
  index
  parentIndex
  depth
  status
  endsHere
  citation {
    id
    text
  }
  relations {
    kind
    evidence
    provision {
      label
      path
    }
  }
  source {
    ...SourceLine
  }
  version {
    ...VersionLine
  }
}`) as unknown as TypedDocumentString<SourceBasisQuery, SourceBasisQueryVariables>;
export const SourceInferredDocument = new TypedDocumentString(`
    query SourceInferred($source: String!, $on: LocalDate, $after: ID) {
  articleCoverage(source: $source, asOf: $on) {
    suggested
    articles(first: 50, supports: [SUGGESTED, CITED], after: $after) {
      provision {
        id
        path
        label
      }
      suggestedFor {
        id
        text
        report {
          ...ReportLine
        }
      }
    }
  }
}
    fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<SourceInferredQuery, SourceInferredQueryVariables>;
export const VersionContentsDocument = new TypedDocumentString(`
    query VersionContents($id: ID!) {
  sourceVersion(id: $id) {
    tableOfContents {
      id
      path
      kind
      depth
      label
      heading
      caption
      text
    }
  }
}
    `) as unknown as TypedDocumentString<VersionContentsQuery, VersionContentsQueryVariables>;
export const SourceNamedDocument = new TypedDocumentString(`
    query SourceNamed($title: String!) {
  legalSource(title: $title) {
    id
  }
}
    `) as unknown as TypedDocumentString<SourceNamedQuery, SourceNamedQueryVariables>;
export const ArticleSupportDocument = new TypedDocumentString(`
    query ArticleSupport($source: String!, $on: LocalDate, $article: ID!) {
  articleCoverage(source: $source, asOf: $on) {
    articles(first: 1, only: $article) {
      citations {
        id
        text
        relation
        outcome
        report {
          ...ReportLine
        }
        item {
          id
          text
        }
      }
      suggestedFor {
        id
        text
        report {
          ...ReportLine
        }
      }
    }
  }
}
    fragment ReportLine on Report {
  id
  title
  year
  issuingBody {
    name
  }
}`) as unknown as TypedDocumentString<ArticleSupportQuery, ArticleSupportQueryVariables>;
export const ArticleDetailDocument = new TypedDocumentString(`
    query ArticleDetail($id: ID!) {
  node(id: $id) {
    __typename
    ... on Provision {
      id
      path
      history {
        id
        path
        label
        text
        version {
          ...VersionLine
        }
      }
      cites {
        text
        source {
          ...SourceLine
        }
        provision {
          path
          version {
            id
          }
        }
      }
      citedBy(first: 20) {
        totalCount
        nodes {
          id
          path
          version {
            ...VersionLine
          }
          source {
            ...SourceLine
          }
        }
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}`) as unknown as TypedDocumentString<ArticleDetailQuery, ArticleDetailQueryVariables>;
export const CompareVersionsDocument = new TypedDocumentString(`
    query CompareVersions($a: ID!, $b: ID!) {
  compareVersions(a: $a, b: $b) {
    textsHeld
    unchanged
    a {
      ...VersionLine
    }
    b {
      ...VersionLine
    }
    added {
      ...ProvisionPlace
      text
    }
    removed {
      ...ProvisionPlace
      text
    }
    renumbered {
      before {
        ...ProvisionPlace
      }
      after {
        ...ProvisionPlace
      }
    }
    changed {
      renumbered
      before {
        ...ProvisionPlace
      }
      after {
        ...ProvisionPlace
      }
      parts {
        kind
        text
      }
    }
  }
}
    fragment VersionLine on SourceVersion {
  id
  promulgatedOn
  effectiveFrom
  effectiveTo
  endedBy
  documentNumber
  textHeld
}
fragment ProvisionPlace on Provision {
  id
  path
  label
  order
}`) as unknown as TypedDocumentString<CompareVersionsQuery, CompareVersionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInWaysDocument = new TypedDocumentString(`
    query SignInWays {
  signInWays {
    hasAdmin
    hasLogin
    loginAddress
  }
}
    `) as unknown as TypedDocumentString<SignInWaysQuery, SignInWaysQueryVariables>;
export const AccessTokensDocument = new TypedDocumentString(`
    query AccessTokens {
  accessTokens {
    ...TokenLine
  }
}
    fragment TokenLine on AccessToken {
  id
  name
  role
  createdAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    token
    accessToken {
      ...TokenLine
    }
  }
}
    fragment TokenLine on AccessToken {
  id
  name
  role
  createdAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($id: ID!) {
  revokeAccessToken(id: $id) {
    accessToken {
      ...TokenLine
    }
  }
}
    fragment TokenLine on AccessToken {
  id
  name
  role
  createdAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($source: String!, $article: String) {
  timeline(source: $source, article: $article, groupBy: RELATION) {
    source {
      ...SourceLine
    }
    whole {
      measures
      reports
      citations
      years {
        year
        citations
      }
    }
    groups {
      relation
      years {
        year
        citations
      }
    }
  }
  coCited(source: $source, first: 12) {
    measures
    reports
    source {
      ...SourceLine
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimelineByBodyDocument = new TypedDocumentString(`
    query TimelineByBody($source: String!, $article: String) {
  timeline(source: $source, article: $article, groupBy: BODY) {
    source {
      ...SourceLine
    }
    groups {
      body {
        name
      }
      years {
        year
        citations
      }
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`) as unknown as TypedDocumentString<TimelineByBodyQuery, TimelineByBodyQueryVariables>;
export const CompareYearsDocument = new TypedDocumentString(`
    query CompareYears($body: String!, $from: Int!, $to: Int!) {
  compareYears(body: $body, from: $from, to: $to) {
    unidentified
    added {
      ...ComparedLine
    }
    dropped {
      ...ComparedLine
    }
    kept {
      ...ComparedLine
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}
fragment ComparedLine on ComparedSource {
  title
  citationsBefore
  citationsAfter
  source {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<CompareYearsQuery, CompareYearsQueryVariables>;
export const CitedSourcesDocument = new TypedDocumentString(`
    query CitedSources {
  legalSources(
    first: 100
    filter: {relations: [IMPLEMENTS, ACCORDS_WITH, ISSUES, AMENDS, REPEALS, REMEDIES_BREACH_OF, STUDIES, BASIS, MENTIONS]}
  ) {
    nodes {
      ...SourceLine
    }
  }
}
    fragment SourceLine on LegalSource {
  id
  title
  level
  documentNumber
  held
}`) as unknown as TypedDocumentString<CitedSourcesQuery, CitedSourcesQueryVariables>;