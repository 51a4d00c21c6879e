/** The field's terms in both languages: what the interface's enum values are called. */

import type { Severity } from '../../src/domain/check/types';
import type { FileOutcome } from '../../src/domain/model/import';
import { DECISION_NAMES } from '../../src/domain/text/names/decision';
import type {
  ChainEnd,
  CitationOutcome,
  CitationRelation,
  CleanUpProposal,
  DecisionAction,
  HierarchyLevel,
  ItemStatus,
  LinkKind,
  LinkState,
  LookupOutcome,
  PowerType,
  RadarFate,
  Role,
  SearchKind,
  SourceKind,
  SourceRelationKind,
  ValidityStatus,
  VersionEnd,
} from '../generated/operations';

type Term = readonly [chinese: string, english: string];

export const LEVELS: Record<HierarchyLevel, Term> = {
  CONSTITUTION: ['宪法', 'Constitution'],
  LAW: ['法律', 'Law'],
  ADMIN_REGULATION: ['行政法规', 'Administrative regulation'],
  SUPERVISORY_REGULATION: ['监察法规', 'Supervisory regulation'],
  LOCAL_REGULATION: ['地方性法规', 'Local regulation'],
  DEPARTMENTAL_RULE: ['部门规章', 'Departmental rule'],
  LOCAL_GOVERNMENT_RULE: ['地方政府规章', 'Local government rule'],
  JUDICIAL_INTERPRETATION: ['司法解释', 'Judicial interpretation'],
  MILITARY_REGULATION: ['军事法规', 'Military regulation'],
  PARTY_REGULATION: ['党内法规', 'Party regulation'],
  PARTY_POLICY: ['党的政策文件', 'Party policy document'],
  NORMATIVE_DOCUMENT: ['规范性文件', 'Normative document'],
  TREATY: ['条约', 'Treaty'],
  STANDARD: ['标准', 'Standard'],
  PLAN: ['规划', 'Plan'],
  NOT_LEGAL_SOURCE: ['非法律渊源', 'Not a legal source'],
};

export const RELATIONS: Record<CitationRelation, Term> = {
  IMPLEMENTS: ['贯彻落实', 'Implements'],
  ACCORDS_WITH: ['依照', 'Accords with'],
  ISSUES: ['制定印发', 'Issues'],
  AMENDS: ['修改', 'Amends'],
  REPEALS: ['废止清理', 'Repeals'],
  REMEDIES_BREACH_OF: ['整改违反', 'Remedies a breach of'],
  STUDIES: ['学习', 'Studies'],
  BASIS: ['设定依据', 'Rests on'],
  MENTIONS: ['提及', 'Mentions'],
};

export const OUTCOMES: Record<CitationOutcome, Term> = {
  RESOLVED: ['已归结', 'Resolved'],
  SUPERSEDED: ['当时已被取代', 'Superseded by then'],
  PROVISION_NOT_FOUND: ['无此条款', 'No such provision'],
  AMBIGUOUS: ['有多个可能', 'Several candidates'],
  NOT_HELD: ['未收录', 'Not held'],
  NOT_LEGAL_SOURCE: ['非法律渊源', 'Not a legal source'],
};

export const LOOKUP_OUTCOMES: Record<LookupOutcome, Term> = {
  ...OUTCOMES,
  OVER_LIMIT: ['超过每次上限', 'Past the limit'],
};

export const ITEM_STATUSES: Record<ItemStatus, Term> = {
  DONE: ['已完成', 'Done'],
  PLANNED: ['计划', 'Planned'],
  SHORTCOMING: ['不足', 'Shortcoming'],
  BACKGROUND: ['背景', 'Background'],
};

export const VALIDITY: Record<ValidityStatus, Term> = {
  IN_FORCE: ['有效', 'In force'],
  AMENDED: ['已修改', 'Amended since'],
  REPEALED: ['已废止', 'Repealed'],
  EXPIRED: ['失效', 'Expired'],
  NOT_YET_IN_FORCE: ['尚未生效', 'Not yet in force'],
  UNKNOWN: ['时效不详', 'Validity unknown'],
};

export const VERSION_ENDS: Record<VersionEnd, Term> = {
  AMENDED: ['被修改', 'amended'],
  EXPIRED: ['期满失效', 'expired'],
  REPEALED: ['被废止', 'repealed'],
};

export const FILE_OUTCOMES: Record<FileOutcome, Term> = {
  LOADED: ['已载入', 'Loaded'],
  LOADED_WITH_WARNINGS: ['已载入，有提示', 'Loaded, with remarks'],
  UNCHANGED: ['库中已有，未变', 'Held already, unchanged'],
  REFUSED: ['拒收', 'Refused'],
};

export const SEARCH_KINDS: Record<SearchKind, Term> = {
  MEASURE: ['举措', 'Measures'],
  TABLE: ['表格', 'Tables'],
  LEGAL_SOURCE: ['文件', 'Sources'],
  PROVISION: ['条文', 'Articles'],
};

export const SOURCE_RELATIONS: Record<SourceRelationKind, Term> = {
  BASED_ON: ['根据', 'Based on'],
  IMPLEMENTS: ['实施', 'Implements'],
  AMENDS: ['修改', 'Amends'],
  REPEALS: ['废止', 'Repeals'],
  REPLACES: ['取代', 'Replaces'],
};

export const CHAIN_ENDS: Record<ChainEnd, Term> = {
  TOP_OF_HIERARCHY: ['至此为顶', 'Top of the hierarchy'],
  NO_BASIS_KNOWN: ['其依据未见', 'No basis known'],
  DEPTH_REACHED: ['其上从略', 'More above'],
  UNRESOLVED: ['未能归结', 'Unresolved'],
};

export const LINK_KINDS: Record<LinkKind, Term> = {
  CITATION: ['引用', 'Citation'],
  SUGGESTION: ['推断', 'Inference'],
};

export const LINK_STATES: Record<LinkState, Term> = {
  PROPOSED: ['待审', 'To review'],
  CONFIRMED: ['已确认', 'Confirmed'],
  REJECTED: ['已驳回', 'Rejected'],
  CORRECTED: ['已更正', 'Corrected'],
};

export const DECISIONS: Record<DecisionAction, Term> = {
  ADD: [DECISION_NAMES.ADD, 'Added'],
  CONFIRM: [DECISION_NAMES.CONFIRM, 'Confirmed'],
  REJECT: [DECISION_NAMES.REJECT, 'Rejected'],
  CORRECT: [DECISION_NAMES.CORRECT, 'Corrected'],
  UNDO: [DECISION_NAMES.UNDO, 'Undone'],
};

export const FATES: Record<RadarFate, Term> = {
  CHANGED: ['已修改', 'Changed'],
  DELETED: ['已删除', 'Deleted'],
  RENUMBERED: ['条号变动', 'Renumbered'],
  ENDED: ['文件已废止或失效', 'The document ended'],
};

export const PROPOSALS: Record<CleanUpProposal, Term> = {
  KEEP: ['保留', 'Keep'],
  AMEND: ['修改', 'Amend'],
  REPEAL: ['废止', 'Repeal'],
  LAPSE: ['失效', 'Declare lapsed'],
};

export const POWERS: Record<PowerType, Term> = {
  LICENCE: ['行政许可', 'Licence'],
  PENALTY: ['行政处罚', 'Penalty'],
  COERCION: ['行政强制', 'Coercion'],
  INSPECTION: ['行政检查', 'Inspection'],
  CONFIRMATION: ['行政确认', 'Confirmation'],
  REWARD: ['行政奖励', 'Reward'],
  ADJUDICATION: ['行政裁决', 'Adjudication'],
  PAYMENT: ['行政给付', 'Payment'],
  COLLECTION: ['行政征收', 'Collection'],
  REQUISITION: ['行政征用', 'Requisition'],
  FILING: ['备案', 'Filing'],
  SERVICE: ['公共服务', 'Public service'],
  OTHER: ['其他行政权力', 'Other'],
};

export const SOURCE_KINDS: Record<SourceKind, Term> = {
  CONSTITUTION: ['宪法', 'Constitution'],
  LAW: ['法律', 'Law'],
  ADMIN_REGULATION: ['行政法规', 'Administrative regulation'],
  SUPERVISORY_REGULATION: ['监察法规', 'Supervisory regulation'],
  LOCAL_REGULATION: ['地方性法规', 'Local regulation'],
  RULE: ['规章', 'Rule'],
  JUDICIAL_INTERPRETATION: ['司法解释', 'Judicial interpretation'],
  MILITARY_REGULATION: ['军事法规', 'Military regulation'],
  PARTY_REGULATION: ['党内法规', 'Party regulation'],
  PARTY_POLICY: ['党的政策文件', 'Party policy document'],
  NORMATIVE_DOCUMENT: ['规范性文件', 'Normative document'],
  TREATY: ['条约', 'Treaty'],
  STANDARD: ['标准', 'Standard'],
  PLAN: ['规划', 'Plan'],
  OTHER: ['其他', 'Other'],
};

export const ROLES: Record<Role, Term> = {
  READER: ['读者', 'Reader'],
  EDITOR: ['编辑（复核、导入）', 'Editor (reviews and imports)'],
  ADMIN: ['管理者（另可管理令牌）', 'Admin (manages tokens too)'],
};

export const SEVERITIES: Record<Severity, Term> = {
  ERROR: ['错误', 'Error'],
  WARNING: ['警告', 'Warning'],
  NOTE: ['提示', 'Note'],
};

/** What the colour of a stretch of a checked draft means. */
export const VERDICTS: Record<Severity | 'IN_ORDER' | 'OPEN', Term> = {
  ERROR: ['有错', 'Wrong'],
  WARNING: ['须由人看', 'To be looked at'],
  NOTE: ['未能核对，或属写法', 'Not verified, or a matter of form'],
  IN_ORDER: ['当日有效，未发现问题', 'In force that day, nothing found'],
  OPEN: ['不作判断', 'Not judged'],
};

export type { Term };
