// Generated from schema/operations by `npm run codegen`; not edited by hand.
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

/** 引用的写法。How a citation is written. */
export type CitationForm =
  /** “以下简称”所定的名称 a defined short name */
  | 'ABBREVIATION'
  /** 其实施细则、该条例 refers back */
  | 'ANAPHOR'
  /** 无书名号的名称 a known title without marks */
  | 'BARE'
  /** 由人标出 marked by a person */
  | 'BY_HAND'
  /** 《……》 in title marks */
  | 'MARKED'
  /** 仅发文字号 a document number alone */
  | 'NUMBER'
  /** 第二十七条，承前文 an article resting on an earlier mention */
  | 'PINPOINT';

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

/** 问题的种类。Kind of finding. */
export type FindingCode =
  /** 简称用在定义之前 short name used before its definition */
  | 'ABBREVIATION_EARLY'
  /** 简称定义两次 short name defined twice */
  | 'ABBREVIATION_TWICE'
  /** 简称没有定义 short name never defined */
  | 'ABBREVIATION_UNDEFINED'
  /** 减损权利或者增加义务，请核对上位法依据 adds a duty */
  | 'ADDS_DUTY'
  /** 可能指几个文件，列出候选 may mean several documents */
  | 'AMBIGUOUS'
  /** 所引版本或条文此后已修改，旧新对照 amended since, old beside new */
  | 'AMENDED_SINCE'
  /** 所引文件已期满失效 lapsed by its own term */
  | 'EXPIRED'
  /** 当日尚未施行，但所述可能是此后的安排 in force later, of which the draft may speak */
  | 'IN_FORCE_LATER'
  /** 未收录，无法核对（不表示正确） not held: could not be verified */
  | 'NOT_HELD'
  /** 所引文件已公布而当日尚未施行 promulgated, not yet in force */
  | 'NOT_YET_IN_FORCE'
  /** 只有一款的条写了“第一款” first paragraph of an undivided article */
  | 'NO_PARAGRAPHS'
  /** 文号的括号、年份或序号写法不合规范 form of the document number */
  | 'NUMBER_FORM'
  /** 文号不属于这一题名，或属于另一版本 the number belongs to another document or version */
  | 'NUMBER_MISMATCH'
  /** 引用了外地的文件 a local rule of another region */
  | 'OTHER_REGION'
  /** 超过每次上限，此后未核对 past the limit of one check */
  | 'OVER_LIMIT'
  /** 认不出是哪种年度报告，或年度早于要求，应有的部分未核对 not a kind of annual report whose parts are known: not looked at */
  | 'PARTS_NOT_VERIFIED'
  /** 年度报告的某一部分没有内容 a part of the report is empty */
  | 'PART_EMPTY'
  /** 年度报告缺少应有的部分 a part the report must have is missing */
  | 'PART_MISSING'
  /** 条款序号时用汉字、时用阿拉伯数字 article numbers written in two ways */
  | 'PINPOINT_FORM'
  /** 没有这一条、款、项（共有几条） no such article or part of one */
  | 'PROVISION_NOT_FOUND'
  /** 没有收录当日的条文，条款未能核对 text not held: article not verified */
  | 'PROVISION_NOT_VERIFIED'
  /** 原文没有这段文字 words quoted are not there */
  | 'QUOTATION_ABSENT'
  /** 引文与原文不一致，差异标出 quotation differs, the difference marked */
  | 'QUOTATION_DIFFERS'
  /** 引文是另一版本的文字 quotation of another version */
  | 'QUOTATION_EARLIER'
  /** 引文见于另一条 quotation of another article */
  | 'QUOTATION_ELSEWHERE'
  /** 没有收录条文，引文未能核对 text not held: quotation not verified */
  | 'QUOTATION_NOT_VERIFIED'
  /** 条文序号此后已变，文字未变 renumbered since */
  | 'RENUMBERED_SINCE'
  /** 所引文件已废止：被谁、自何日、现为什么 repealed: by what and since when */
  | 'REPEALED'
  /** 所引文件在报告所述的这一年内废止或失效 ended within the year reported */
  | 'REPEALED_IN_PERIOD'
  /** 涉及强制，请核对上位法依据 sets coercive action */
  | 'SETS_COERCION'
  /** 涉及收费，请核对上位法依据 sets a fee */
  | 'SETS_FEE'
  /** 涉及处罚，请核对上位法依据 sets a penalty */
  | 'SETS_PENALTY'
  /** 涉及许可，请核对上位法依据 sets a permit */
  | 'SETS_PERMIT'
  /** 当日的效力未能核实 status on that day not known */
  | 'STATUS_UNKNOWN'
  /** 所引下位规定的上位法此后有修改，请核对是否抵触 the superior law changed after this rule was made */
  | 'SUPERIOR_CHANGED'
  /** 题名有误，是否指某某 title misspelt, with what may be meant */
  | 'TITLE_MISSPELT'
  /** 没有收录，与某某题名相近 not held; a title much like it is */
  | 'TITLE_SIMILAR'
  /** 同一文件前后两种写法 one document named in two ways */
  | 'TWO_FORMS';

/** 问题的轻重。How grave a finding is. */
export type FindingSeverity =
  /** 错误：依据有误，且知道应为什么 wrong */
  | 'ERROR'
  /** 提示：未能核对，或属写法 could not be verified, or a matter of form */
  | 'NOTE'
  /** 警告：很可能有误，或须由人判断 likely wrong, or for a person to judge */
  | 'WARNING';

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

/** 筛选举措；各项须同时符合。Which measures: all conditions given must hold. */
export type MeasureFilter = {
  /** 引用此条的，如 第三十五条、35、art-35，含其款项；与 source 同用。Cites this article or a part of it, as 第三十五条, 35 or art-35; of the same citation as source. */
  article?: string | null | undefined;
  /** 发文机关的名称或标识。Name or id of the issuing body. */
  body?: string | null | undefined;
  /** 所引文件的效力级别。Cites a source of one of these levels (in such a relation, if both are given). */
  levels?: Array<HierarchyLevel> | null | undefined;
  /** 清单所列的行使主体，依原文。Rows of lists exercised by this body, as the list has it. */
  powerBody?: string | null | undefined;
  /** 清单中的事项名称。Rows of lists called so, in whatever region. */
  powerName?: string | null | undefined;
  /** 清单中职权的类型。Rows of lists of these kinds of power. */
  powerTypes?: Array<PowerType> | null | undefined;
  /** 地区，含其下级：名称、路径（重庆市/沙坪坝区）或标识。A region by name, path or id; what lies within it counts. */
  region?: string | null | undefined;
  /** 引用文件时须有的关系之一。Cites something in one of these relations. */
  relations?: Array<CitationRelation> | null | undefined;
  /** 只取此报告的。Of this report only. */
  report?: string | null | undefined;
  /** 引用此文件的：标识、名称、别名或文号。Cites this work: its id, title, alias or document number. */
  source?: string | null | undefined;
  /** 只取这些状态的。In one of these statuses. */
  statuses?: Array<ItemStatus> | null | undefined;
  /** 举措中须有的文字；空格分开的每个词都须出现，每词至少两字。Words that its measures hold; each of at least two characters. */
  text?: string | null | undefined;
  /** 报告年度。Years reported on. */
  years?: YearRange | null | undefined;
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

/** 清单一行核对的结论。What the check of a row comes to. */
export type RowVerdict =
  /** 错误 */
  | 'ERROR'
  /** 提示 */
  | 'NOTE'
  /** 没有读出依据，请人工核对 */
  | 'NOT_READ'
  /** 没有写明依据 */
  | 'NO_BASIS'
  /** 超过每次的上限，未核对；请把清单分成几个文件 */
  | 'OVER_LIMIT'
  /** 未发现问题 */
  | 'RIGHT'
  /** 发现的问题都已按请求略去 */
  | 'SILENCED'
  /** 文件有效；没有收录条文，条款未核对 */
  | 'UNVERIFIED'
  /** 警告 */
  | 'WARNING';

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

export type CheckListQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type CheckListQuery = { checkList: { asOf: string | null, standing: string, counts: { errors: number, warnings: number, notes: number }, list: { title: string | null, rows: Array<{ basis: string, verdict: RowVerdict, says: string, right: Array<string>, since: Array<string>, listed: { row: number, name: string | null, body: string | null } }> } | null } };

export type CheckTextQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  issuerHint?: string | null | undefined;
  ownTitle?: string | null | undefined;
}>;


export type CheckTextQuery = { checkText: { asOf: string | null, standing: string, counts: { errors: number, warnings: number, notes: number }, findings: Array<{ code: FindingCode, severity: FindingSeverity, start: number, end: number, words: string, message: string, messageEn: string, right: string | null, evidence: string | null, confidence: number, difference: Array<{ kind: TextChange, text: string }> | null }>, authorities: Array<{ title: string, documentNumber: string | null, verdict: string, provisions: Array<string>, count: number, severity: FindingSeverity | null }> } };

export type CitationsOfReportQueryVariables = Exact<{
  report: string;
  outcomes?: Array<CitationOutcome> | CitationOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CitationsOfReportQuery = { report: { citations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ text: string, start: number, end: number, form: CitationForm, kind: SourceKind, relation: CitationRelation, pinpoint: { text: string, provisions: Array<{ path: string }> } | null, resolution:
          | { __typename: 'Ambiguous', candidates: Array<{ score: number, reasons: Array<string>, source: { id: string, title: string } }> }
          | { __typename: 'KnownNotHeld', title: string | null, documentNumber: string | null }
          | { __typename: 'NoSuchProvision', asOf: string | null, status: ValidityStatus, source: { id: string, title: string, level: HierarchyLevel }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, provisions: Array<{ id: string, label: string | null, text: string | null }> }
          | { __typename: 'NotALegalSource', title: string | null }
          | { __typename: 'ResolvedToProvision', asOf: string | null, status: ValidityStatus, source: { id: string, title: string, level: HierarchyLevel }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, provisions: Array<{ id: string, label: string | null, text: string | null }> }
          | { __typename: 'ResolvedToSource', asOf: string | null, status: ValidityStatus, source: { id: string, title: string, level: HierarchyLevel }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, provisions: Array<{ id: string, label: string | null, text: string | null }> }
          | { __typename: 'ResolvedToVersion', asOf: string | null, status: ValidityStatus, source: { id: string, title: string, level: HierarchyLevel }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, provisions: Array<{ id: string, label: string | null, text: string | null }> }
          | { __typename: 'Superseded', asOf: string | null, status: ValidityStatus, on: string | null, source: { id: string, title: string, level: HierarchyLevel }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, provisions: Array<{ id: string, label: string | null, text: string | null }>, by: Array<{ id: string, title: string }> }
         }> } } | null };

export type CleanUpQueryVariables = Exact<{
  body: string;
  on?: string | null | undefined;
  levels?: Array<HierarchyLevel> | HierarchyLevel | null | undefined;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;


export type CleanUpQuery = { cleanUp: { body: string, total: number, more: boolean, entries: Array<{ source: string, title: string, documentNumber: string | null, level: HierarchyLevel, effectiveFrom: string | null, effectiveTo: string | null, status: ValidityStatus, proposal: CleanUpProposal | null, toCheck: boolean, evidence: Array<{ reason: CleanUpReason, message: string, source: string | null, on: string | null, quote: string | null }> }> } };

export type CompareVersionsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareVersionsQuery = { compareVersions: { textsHeld: boolean, unchanged: number, added: Array<{ id: string, label: string | null, text: string | null }>, removed: Array<{ id: string, label: string | null, text: string | null }>, renumbered: Array<{ before: { id: string, label: string | null }, after: { id: string, label: string | null } }>, changed: Array<{ renumbered: boolean, before: { id: string, label: string | null }, after: { id: string, label: string | null }, parts: Array<{ kind: TextChange, text: string }> }> } | null };

export type EmbedQueryVariables = Exact<{
  asked: Array<LookupQuestion> | LookupQuestion;
}>;


export type EmbedQuery = { citationLookup: Array<{ citations: Array<{ start: number, end: number, outcome: LookupOutcome, asOf: string | null, status: ValidityStatus | null, missingProvisions: Array<string>, supersededOn: string | null, strings: { full: string } | null, pinpoint: { provisions: Array<{ path: string }> } | null, source: { id: string, title: string } | null, version: { promulgatedOn: string | null, effectiveFrom: string | null, documentNumber: string | null, textHeld: boolean } | null, provisions: Array<{ label: string | null, caption: string | null, text: string | null }>, supersededBy: Array<{ id: string, title: string }>, candidates: Array<{ source: { id: string, title: string } | null }> }> }> };

export type LegalBasisOfReportQueryVariables = Exact<{
  report: string;
  depth?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LegalBasisOfReportQuery = { report: { id: string, title: string, year: number | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, order: number, headingPath: Array<string>, status: ItemStatus, text: string, legalBasis: Array<{ index: number, parentIndex: number | null, depth: number, asOf: string | null, status: ValidityStatus | null, endsHere: ChainEnd | null, citation: { id: string, text: string, start: number, end: number, relation: CitationRelation, confidence: number, rule: string, reasons: Array<string>, madeBy: string | null } | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null, rule: string | null, confidence: number | null }>, source: { id: string, title: string, level: HierarchyLevel, documentNumber: string | null, issuingBodies: Array<{ name: string }> } | null, version: { id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, documentNumber: string | null } | null }> }> } } | null };

export type ListedPowersQueryVariables = Exact<{
  filter: MeasureFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListedPowersQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, listed: { name: string | null, part: string | null, type: PowerType | null, typeWritten: string | null, code: string | null, body: string | null, department: string | null, level: string | null, row: number } | null, report: { id: string, title: string, year: number | null, issuingBody: { name: string, region: { path: Array<string> } | null } | null } | null, citations: Array<{ id: string, text: string, title: string | null, relation: CitationRelation, pinpoint: { text: string, provisions: Array<{ path: string }> } | null, resolution:
          | { __typename: 'Ambiguous' }
          | { __typename: 'KnownNotHeld' }
          | { __typename: 'NoSuchProvision' }
          | { __typename: 'NotALegalSource' }
          | { __typename: 'ResolvedToProvision' }
          | { __typename: 'ResolvedToSource' }
          | { __typename: 'ResolvedToVersion' }
          | { __typename: 'Superseded' }
         }> }> } };

export type MostCitedQueryVariables = Exact<{
  body?: string | null | undefined;
  region?: string | null | undefined;
  years?: YearRange | null | undefined;
  kinds?: Array<SourceKind> | SourceKind | null | undefined;
  first?: number | null | undefined;
}>;


export type MostCitedQuery = { mostCited: Array<{ reports: number, citations: number, firstYear: number | null, lastYear: number | null, bodies: Array<string>, source: { id: string, title: string, level: HierarchyLevel, held: boolean } }>, gaps: Array<{ reports: number, citations: number, proposal: string | null, source: { id: string, title: string, level: HierarchyLevel } }> };

export type ProvisionOnADayQueryVariables = Exact<{
  source: string;
  number: string;
  on?: string | null | undefined;
}>;


export type ProvisionOnADayQuery = { provision:
    | { __typename: 'NoLongerInForce', status: ValidityStatus, since: string | null, by: Array<{ id: string, title: string }>, lastVersion: { id: string, effectiveTo: string | null } | null }
    | { __typename: 'NoSuchArticle', articleCount: number | null }
    | { __typename: 'NotYetInForce', effectiveFrom: string | null }
    | { __typename: 'ProvisionFound', asOf: string | null, startKnown: boolean, certain: boolean, knownOn: string | null, cautions: Array<{ code: CautionCode, message: string, messageEn: string }>, provision: { id: string, label: string | null, heading: string | null, caption: string | null, text: string | null }, version: { id: string, effectiveFrom: string | null, effectiveTo: string | null } }
    | { __typename: 'SourceNotFound', name: string }
    | { __typename: 'VersionNotHeld', asOf: string | null, versionThen: { id: string, effectiveFrom: string | null, effectiveTo: string | null } | null, captioned: { label: string | null, caption: string | null } | null, held: Array<{ id: string, effectiveFrom: string | null, effectiveTo: string | null }> }
   | null };

export type RadarQueryVariables = Exact<{
  since: string;
  until?: string | null | undefined;
  sources?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;


export type RadarQuery = { radar: { works: number, total: number, more: boolean, notCompared: Array<{ source: string, title: string, on: string }>, lowerRules: Array<{ source: string, title: string, on: string, rule: string, ruleTitle: string, level: HierarchyLevel, region: Array<string>, ruleFrom: string, relation: SourceRelationKind, evidence: string | null, touched: number | null }>, entries: Array<{ fate: RadarFate, source: string, title: string, on: string, by: Array<string>, byNumber: boolean, before: { path: string, label: string, text: string } | null, after: { path: string, label: string, text: string } | null, resting: { kind: RadarRestingKind, id: string, name: string, type: PowerType | null, body: string | null, row: number | null, of: string, ofTitle: string, words: string } }> } };

export type SamePowerQueryVariables = Exact<{
  name: string;
}>;


export type SamePowerQuery = { samePower: Array<{ bases: Array<string>, lacks: Array<string>, adds: Array<string>, items: Array<{ item: string, report: string, reportTitle: string, body: string | null, region: Array<string> | null }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  inForceOn?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, snippet: string, highlights: Array<{ start: number, end: number }>, node:
        | { __typename: 'LegalSource', id: string, title: string, level: HierarchyLevel }
        | { __typename: 'Measure', id: string, headingPath: Array<string>, report: { title: string, year: number | null } | null }
        | { __typename: 'Provision', id: string, label: string | null, source: { title: string }, version: { effectiveFrom: string | null, effectiveTo: string | null } }
        | { __typename: 'ReportPart' }
       }> } };

export type SupportedMeasuresQueryVariables = Exact<{
  title: string;
  years?: YearRange | null | undefined;
  relations?: Array<CitationRelation> | CitationRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupportedMeasuresQuery = { legalSource: { id: string, title: string, supportedMeasures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, status: ItemStatus, report: { id: string, title: string, year: number | null, issuingBody: { name: string, region: { path: Array<string> } | null } | null } | null }> } } | null };

export type SourceOnADayQueryVariables = Exact<{
  title: string;
  date: string;
}>;


export type SourceOnADayQuery = { legalSource: { id: string, fullTitle: string, level: HierarchyLevel, statusAt: ValidityStatus, versionAt: { id: string, effectiveFrom: string | null, effectiveTo: string | null, documentNumber: string | null, textHeld: boolean } | null, versions: Array<{ id: string, promulgatedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, endedBy: VersionEnd | null }>, basis: Array<{ depth: number, parentIndex: number | null, relations: Array<{ kind: SourceRelationKind, evidence: string | null }>, source: { title: string, level: HierarchyLevel } | null, version: { effectiveFrom: string | null } | null }>, derived: Array<{ depth: number, parentIndex: number | null, source: { title: string, level: HierarchyLevel } | null }> } | null };

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

export const CheckListDocument = new TypedDocumentString(`
    query CheckList($text: String!, $asOf: LocalDate) {
  checkList(text: $text, asOf: $asOf) {
    asOf
    standing
    counts {
      errors
      warnings
      notes
    }
    list {
      title
      rows {
        listed {
          row
          name
          body
        }
        basis
        verdict
        says
        right
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckListQuery, CheckListQueryVariables>;
export const CheckTextDocument = new TypedDocumentString(`
    query CheckText($text: String!, $asOf: LocalDate, $issuerHint: String, $ownTitle: String) {
  checkText(
    text: $text
    asOf: $asOf
    issuerHint: $issuerHint
    ownTitle: $ownTitle
  ) {
    asOf
    standing
    counts {
      errors
      warnings
      notes
    }
    findings {
      code
      severity
      start
      end
      words
      message
      messageEn
      right
      evidence
      confidence
      difference {
        kind
        text
      }
    }
    authorities {
      title
      documentNumber
      verdict
      provisions
      count
      severity
    }
  }
}
    `) as unknown as TypedDocumentString<CheckTextQuery, CheckTextQueryVariables>;
export const CitationsOfReportDocument = new TypedDocumentString(`
    query CitationsOfReport($report: ID!, $outcomes: [CitationOutcome!], $first: Int = 50, $after: String) {
  report(id: $report) {
    citations(outcomes: $outcomes, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        text
        start
        end
        form
        kind
        relation
        pinpoint {
          text
          provisions {
            path
          }
        }
        resolution {
          __typename
          ... on ResolvedCitation {
            asOf
            status
            source {
              id
              title
              level
            }
            version {
              id
              effectiveFrom
              effectiveTo
            }
            provisions {
              id
              label
              text
            }
          }
          ... on Superseded {
            on
            by {
              id
              title
            }
          }
          ... on Ambiguous {
            candidates {
              score
              reasons
              source {
                id
                title
              }
            }
          }
          ... on KnownNotHeld {
            title
            documentNumber
          }
          ... on NotALegalSource {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationsOfReportQuery, CitationsOfReportQueryVariables>;
export const CleanUpDocument = new TypedDocumentString(`
    query CleanUp($body: String!, $on: LocalDate, $levels: [HierarchyLevel!], $first: Int = 100, $skip: Int = 0) {
  cleanUp(body: $body, asOf: $on, levels: $levels, first: $first, skip: $skip) {
    body
    total
    more
    entries {
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
        source
        on
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CleanUpQuery, CleanUpQueryVariables>;
export const CompareVersionsDocument = new TypedDocumentString(`
    query CompareVersions($a: ID!, $b: ID!) {
  compareVersions(a: $a, b: $b) {
    textsHeld
    unchanged
    added {
      id
      label
      text
    }
    removed {
      id
      label
      text
    }
    renumbered {
      before {
        id
        label
      }
      after {
        id
        label
      }
    }
    changed {
      renumbered
      before {
        id
        label
      }
      after {
        id
        label
      }
      parts {
        kind
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareVersionsQuery, CompareVersionsQueryVariables>;
export const EmbedDocument = new TypedDocumentString(`
    query Embed($asked: [LookupQuestion!]!) {
  citationLookup(asked: $asked) {
    citations {
      start
      end
      outcome
      asOf
      status
      missingProvisions
      supersededOn
      strings {
        full
      }
      pinpoint {
        provisions {
          path
        }
      }
      source {
        id
        title
      }
      version {
        promulgatedOn
        effectiveFrom
        documentNumber
        textHeld
      }
      provisions {
        label
        caption
        text
      }
      supersededBy {
        id
        title
      }
      candidates {
        source {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedQuery, EmbedQueryVariables>;
export const LegalBasisOfReportDocument = new TypedDocumentString(`
    query LegalBasisOfReport($report: ID!, $depth: Int = 5, $after: String) {
  report(id: $report) {
    id
    title
    year
    measures(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        order
        headingPath
        status
        text
        legalBasis(depth: $depth) {
          index
          parentIndex
          depth
          asOf
          status
          endsHere
          citation {
            id
            text
            start
            end
            relation
            confidence
            rule
            reasons
            madeBy
          }
          relations {
            kind
            evidence
            rule
            confidence
          }
          source {
            id
            title
            level
            documentNumber
            issuingBodies {
              name
            }
          }
          version {
            id
            promulgatedOn
            effectiveFrom
            effectiveTo
            documentNumber
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LegalBasisOfReportQuery, LegalBasisOfReportQueryVariables>;
export const ListedPowersDocument = new TypedDocumentString(`
    query ListedPowers($filter: MeasureFilter!, $first: Int = 50, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      listed {
        name
        part
        type
        typeWritten
        code
        body
        department
        level
        row
      }
      report {
        id
        title
        year
        issuingBody {
          name
          region {
            path
          }
        }
      }
      citations {
        id
        text
        title
        relation
        pinpoint {
          text
          provisions {
            path
          }
        }
        resolution {
          __typename
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListedPowersQuery, ListedPowersQueryVariables>;
export const MostCitedDocument = new TypedDocumentString(`
    query MostCited($body: String, $region: String, $years: YearRange, $kinds: [SourceKind!], $first: Int = 50) {
  mostCited(
    body: $body
    region: $region
    years: $years
    kinds: $kinds
    first: $first
  ) {
    source {
      id
      title
      level
      held
    }
    reports
    citations
    firstYear
    lastYear
    bodies
  }
  gaps(body: $body, region: $region, years: $years, kinds: $kinds, first: $first) {
    source {
      id
      title
      level
    }
    reports
    citations
    proposal
  }
}
    `) as unknown as TypedDocumentString<MostCitedQuery, MostCitedQueryVariables>;
export const ProvisionOnADayDocument = new TypedDocumentString(`
    query ProvisionOnADay($source: String!, $number: String!, $on: LocalDate) {
  provision(source: $source, number: $number, asOf: $on) {
    __typename
    ... on ProvisionFound {
      asOf
      startKnown
      certain
      knownOn
      cautions {
        code
        message
        messageEn
      }
      provision {
        id
        label
        heading
        caption
        text
      }
      version {
        id
        effectiveFrom
        effectiveTo
      }
    }
    ... on VersionNotHeld {
      asOf
      versionThen {
        id
        effectiveFrom
        effectiveTo
      }
      captioned {
        label
        caption
      }
      held {
        id
        effectiveFrom
        effectiveTo
      }
    }
    ... on NoSuchArticle {
      articleCount
    }
    ... on NotYetInForce {
      effectiveFrom
    }
    ... on NoLongerInForce {
      status
      since
      by {
        id
        title
      }
      lastVersion {
        id
        effectiveTo
      }
    }
    ... on SourceNotFound {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProvisionOnADayQuery, ProvisionOnADayQueryVariables>;
export const RadarDocument = new TypedDocumentString(`
    query Radar($since: LocalDate!, $until: LocalDate, $sources: [ID!], $first: Int = 100, $skip: Int = 0) {
  radar(
    since: $since
    until: $until
    sources: $sources
    first: $first
    skip: $skip
  ) {
    works
    total
    more
    notCompared {
      source
      title
      on
    }
    lowerRules {
      source
      title
      on
      rule
      ruleTitle
      level
      region
      ruleFrom
      relation
      evidence
      touched
    }
    entries {
      fate
      source
      title
      on
      by
      byNumber
      before {
        path
        label
        text
      }
      after {
        path
        label
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
  }
}
    `) as unknown as TypedDocumentString<RadarQuery, RadarQueryVariables>;
export const SamePowerDocument = new TypedDocumentString(`
    query SamePower($name: String!) {
  samePower(name: $name) {
    bases
    lacks
    adds
    items {
      item
      report
      reportTitle
      body
      region
    }
  }
}
    `) as unknown as TypedDocumentString<SamePowerQuery, SamePowerQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $inForceOn: LocalDate, $first: Int = 20, $after: String) {
  search(
    text: $text
    kinds: $kinds
    inForceOn: $inForceOn
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      snippet
      highlights {
        start
        end
      }
      node {
        __typename
        ... on Provision {
          id
          label
          source {
            title
          }
          version {
            effectiveFrom
            effectiveTo
          }
        }
        ... on LegalSource {
          id
          title
          level
        }
        ... on Measure {
          id
          headingPath
          report {
            title
            year
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SupportedMeasuresDocument = new TypedDocumentString(`
    query SupportedMeasures($title: String!, $years: YearRange, $relations: [CitationRelation!], $first: Int = 20, $after: String) {
  legalSource(title: $title) {
    id
    title
    supportedMeasures(
      years: $years
      relations: $relations
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        text
        status
        report {
          id
          title
          year
          issuingBody {
            name
            region {
              path
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SupportedMeasuresQuery, SupportedMeasuresQueryVariables>;
export const SourceOnADayDocument = new TypedDocumentString(`
    query SourceOnADay($title: String!, $date: LocalDate!) {
  legalSource(title: $title) {
    id
    fullTitle
    level
    statusAt(asOf: $date)
    versionAt(asOf: $date) {
      id
      effectiveFrom
      effectiveTo
      documentNumber
      textHeld
    }
    versions {
      id
      promulgatedOn
      effectiveFrom
      effectiveTo
      endedBy
    }
    basis(asOf: $date) {
      depth
      parentIndex
      relations {
        kind
        evidence
      }
      source {
        title
        level
      }
      version {
        effectiveFrom
      }
    }
    derived(depth: 2) {
      depth
      parentIndex
      source {
        title
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceOnADayQuery, SourceOnADayQueryVariables>;