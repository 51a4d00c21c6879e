/** What kind of document a title names: by its number, its issuer and its last word, in that order. */
import type { SourceKind } from '../../model/terms';
import { isStandardNumber } from '../../text/document-number-key';
import { regionPrefix } from '../../text/regions';

export interface KindEvidence {
  /** Normalised title; null for a number alone. */
  title: string | null;
  documentNumber: string | null;
  /** The text right before the mention, where the issuer may be named: 中共中央办公厅、国务院办公厅印发. */
  before: string;
}

export function kindOf({ title, documentNumber, before }: KindEvidence): SourceKind {
  const byNumber = documentNumber === null ? null : kindOfNumber(documentNumber, title);
  if (byNumber) return byNumber;
  if (title === null) return 'other';
  return kindOfTitle(title, before);
}

/** 国办发 → normative document, 中发 → Party policy, 部令 → rule; null where the number does not tell. */
function kindOfNumber(number: string, title: string | null): SourceKind | null {
  if (isStandardNumber(number)) return 'standard';
  if (title !== null && /请示$/u.test(title)) return 'other';
  if (/^(?:法释|高检发释字)/u.test(number)) return 'judicial_interpretation';
  if (/^(?:法(?:发|复|办发|（.{1,3}）发)?|高检.{0,4})〔/u.test(number)) {
    return title !== null && /(?:解释|批复|解答)(?:（[^（）]*）)?$/u.test(title)
      ? 'judicial_interpretation'
      : 'normative_document';
  }
  if (
    /^(?:中发|中办发|中办|厅字|中委|.{0,4}委发|.{0,4}委办发|.{0,4}党发|.{0,4}党组发|.{0,4}委〔|.{0,4}委办〔)/u.test(
      number,
    )
  ) {
    return title !== null && isPartyRegulation(title) ? 'party_regulation' : 'party_policy';
  }
  if (/令/u.test(number)) return kindOfOrder(number, title);
  if (/人(?:民代表)?大(?:会)?(?:常务委员会|常委会)?公告/u.test(number)) return 'local_regulation';
  if (/〔\d{4}〕/u.test(number)) return title !== null && isNoSource(title) ? 'other' : 'normative_document';
  return /公告/u.test(number) ? 'normative_document' : null;
}

function kindOfOrder(number: string, title: string | null): SourceKind {
  if (/主席令/u.test(number)) return 'law';
  if (/(?:^|国)国务院(?:令|第|、)|^国令/u.test(number)) return 'admin_regulation';
  if (title !== null && /条例$/u.test(title) && regionPrefix(title).path.length > 0)
    return 'local_regulation';
  return 'rule';
}

function kindOfTitle(title: string, before: string): SourceKind {
  // （试行） and the like say nothing of the kind; nor do a year or 草案 in brackets.
  const core = title
    .replace(/(?:（[^（）]{1,20}）)+$/u, '')
    .replace(/(?<=清单|法|条例|纲要|规划|方案)草案$/u, '')
    .replace(/[“”"]/gu, '');
  const party = PARTY_BEFORE.test(before);
  const court = COURT_BEFORE.exec(before);
  if (court && !core.startsWith('最高人民')) return kindOfTitle(court[1]! + title, '');
  if (/^宪法(?:修正案)?$/u.test(core)) return 'constitution';
  if (isPartyRegulation(core)) return 'party_regulation';
  if (/^(?:中共|中国共产党|党中央)/u.test(core)) return 'party_policy';
  if (isNoSource(core) || /(?:请示|审议意见)$/u.test(core)) return 'other';
  if (/^(?:最高人民法院|最高人民检察院|两高)/u.test(core)) {
    return /(?:解释|规定|批复|解答|决定|规则|办法)(?:（[一二三四五六七八九十]+）)?$/u.test(core)
      ? 'judicial_interpretation'
      : 'normative_document';
  }
  if (INTERPRETS_LAW.test(core)) return 'judicial_interpretation';
  if (/(?:公约|议定书|协定|条约)$/u.test(core)) return 'treaty';
  const region = regionPrefix(core);
  if (/(?:自治|单行)条例$/u.test(core)) return 'local_regulation';
  if (/[^办方]法$|法典$|法实施法$/u.test(core) && !/(?:办|方|做|用|想|看|书|语|技|算|疗)法$/u.test(core))
    return 'law';
  if (
    /^全国人(?:民代表)?大(?:会)?(?:常务委员会|常委会)?关于/u.test(core) &&
    /(?:决定|决议|解释)$/u.test(core)
  )
    return 'law';
  if (RULE.test(core)) {
    if (/(?<!中央、?)国务院(?:(?:19|20)\d\d年|令[^，。；]{1,10}号)?(?:发布|公布|批准|颁布)的$/u.test(before))
      return 'admin_regulation';
    if (/令[^，。；]{1,10}号(?:发布|公布|颁布)的$/u.test(before)) return 'rule';
  }
  const amended = /^(.+(?:条例|法))修正案(?:草案)?$/u.exec(core)?.[1];
  if (amended) return kindOfTitle(amended, '');
  const decision = kindOfDecision(core);
  if (decision) return decision;
  // The State's own are called 某法实施条例: 实施〈某法〉办法 without a place is a province's, named from within.
  if (
    /^实施〈.+法〉(?:的)?(?:办法|若干规定)$/u.test(core) ||
    (region.path.length > 0 && /实施〈.+〉(?:的)?(?:办法|若干规定|细则)$/u.test(core))
  )
    return 'local_regulation';
  if (region.path.length === 0 && /(?:法|条例)(?:的)?(?:实施|施行)(?:细则|办法)$/u.test(core)) return 'rule';
  if (/条例$/u.test(core))
    return region.path.length > 0 || OF_SOME_PLACE.test(core) ? 'local_regulation' : 'admin_regulation';
  if (region.path.length > 0 && /人民代表大会(?:常务委员会)?关于.*决定$/u.test(core))
    return 'local_regulation';
  if (/(?:实施|建设|发展|规划)?纲要$/u.test(core)) {
    if (/规划纲要$|发展纲要$|目标纲要$/u.test(core) || /(?<!中央、?)国务院(?:印发|发布)?的?$/u.test(before))
      return 'normative_document';
    return region.path.length > 1 ? 'normative_document' : 'party_policy';
  }
  if (party && POLICY.test(core)) return 'party_policy';
  if (RULE.test(core)) return ruleOrNormative(core, region.path, region.length);
  return NORMATIVE.test(core) ? 'normative_document' : 'other';
}

/** 公司法司法解释, 民法典婚姻家庭编解释: what courts say of a law, by its everyday name. */
const INTERPRETS_LAW =
  /^[^〈《]{1,20}(?:法|法典|条例)(?:(?:有关)?[\u4e00-\u9fff]{2,6}(?:编|制度|责任|效力|程序|部分))?(?:通则)?(?:的)?(?:若干问题的)?(?:司法)?解释$|^[^〈《]{1,20}(?:法|法典)(?:时间效力(?:的)?(?:若干)?规定|(?:适用)?若干问题的规定(?:（[一二三四五六七八九十]+）)?)$/u;

/** 省优化营商环境条例: of the place whose report speaks, which the name leaves out. */
const OF_SOME_PLACE = /^(?:[我本全][省市区县州]|省(?!级|际|会)|自治区|自治州|市(?![场政容民域]))/u;

/** A decision to amend or repeal is of the kind of what it changes. */
function kindOfDecision(core: string): SourceKind | null {
  if (!/^.{0,40}关于(?:修改|废止|取消|停止执行).+决定$/u.test(core)) return null;
  if (/地方性法规/u.test(core)) return 'local_regulation';
  if (/部分法律的决定$/u.test(core)) return 'law';
  if (/^国务院|行政法规/u.test(core)) return 'admin_regulation';
  const inner = firstNested(core);
  if (inner === null) return null;
  const kind = kindOfTitle(inner.replace(/^中华人民共和国/u, ''), '');
  return kind === 'other' ? null : kind;
}

/** The first 〈…〉 of a title, with those inside it. */
function firstNested(title: string): string | null {
  const open = title.search(/[〈《]/u);
  let depth = 0;
  for (let at = open; at >= 0 && at < title.length; at++) {
    if ('〈《'.includes(title[at]!)) depth++;
    else if ('〉》'.includes(title[at]!) && --depth === 0) return title.slice(open + 1, at);
  }
  return null;
}

/** 规章 come from ministries, and from governments of provinces and cities with districts; what is below is 规范性文件. */
function ruleOrNormative(core: string, region: string[], regionLength: number): SourceKind {
  if (/^关于|印发|若干|^(?:国务院|.{2,12}(?:部|委|委员会|局|总局|署|厅|办公室|法院|检察院))关于/u.test(core))
    return 'normative_document';
  if (/(?:工作|内部|机关|值班|会议|考勤|财务|印章|车辆|学习)(?:规则|规定|规范|制度|办法|细则)$/u.test(core))
    return 'normative_document';
  // How offices write, publish and check papers binds no one outside.
  if (/公文|公报|督查|绩效考核|政务公开/u.test(core)) return 'normative_document';
  if (region.length === 0) return /细则$/u.test(core) ? 'normative_document' : 'rule';
  const organ = core.slice(regionLength);
  if (
    /^(?:人民政府办公厅|人民政府办公室|.{0,14}(?:委员会|局|厅|办公室)(?!等))/u.test(organ) &&
    /关于|印发/u.test(organ)
  )
    return 'normative_document';
  const low = region.length > 1 || /(?:县|旗|区|镇|乡)$/u.test(region[0]!);
  const autonomous = /自治区$/u.test(region[0]!) && region.length === 1;
  return low && !autonomous && !/^.{2,}市$/u.test(region[1] ?? '') ? 'normative_document' : 'rule';
}

function isPartyRegulation(title: string): boolean {
  if (/^中国共产党/u.test(title))
    return /(?:章程|准则|条例|规定|规则|办法|细则)(?:（[^（）]*）)?$/u.test(title);
  return PARTY_SUBJECT.test(title) && /(?:准则|条例|规定|规则|办法|细则)(?:（[^（）]*）)?$/u.test(title);
}

/** Subjects only 党内法规 regulate. */
const PARTY_SUBJECT =
  /党章|统一战线工作|党组(?!织法)|党员|党内|党委|党支部|党校|党政(?:领导)?干部|党政机关|党政主要负责人|党和国家机关|领导干部(?:干预|报告)|巡视工作|党的|中央八项规定|第一责任人职责规定|督察工作规定/u;
const PARTY_BEFORE =
  /(?:中共中央|党中央|中央办公厅|中办、?国办|中办|(?:省|市|区|县|州)委(?:办公厅|办公室|办|市政府|、|和|印发|出台)?)[^。；，《》]{0,16}$/u;
const COURT_BEFORE = /(最高人民(?:法院|检察院))(?:印发|发布|公布|下发)?的?$/u;
const POLICY = /(?:意见|决定|通知|建议|方案|规划|措施|办法|规定|要点)$/u;

/** Books, newspapers, forms, lists: kept as mentions, but no rule rests on them. */
function isNoSource(title: string): boolean {
  return (
    NO_SOURCE.test(title) &&
    !/^关于|负面清单|权力清单|责任清单|权责清单|事项清单|任务清单|^.{2,}关于/u.test(title)
  );
}
const NO_SOURCE =
  /(?:学习纲要|学习读本|读本|选编|文选|选读|文稿|论述摘编|摘编|述评|问答|一百问|导读|概论|教程|教材|手册|图册|画册|专刊|简报|日报|晚报|时报|晨报|早报|商报|周报|青年报|周刊|杂志|月刊|期刊|求是|谈治国理政|清单|台账|报告|报告书|工作总结|合同|协议|协议书|承诺书|责任书|责任状|倡议书|公开信|建议书|意见书|决定书|告知书|通知书|申请书|委托书|证明|证书|许可证|执照|登记表|申请表|审批表|统计表|情况表|表|问卷|课程|专栏|栏目|节目|电影|歌|微视频|案例|案例集|汇编|法典通|丛书|指南针|白皮书|蓝皮书|年鉴|图解|宣传册|一封信|同胞书)$/u;

const RULE = /(?:规定|办法|细则|规则)$/u;
const NORMATIVE =
  /(?:通知|意见|方案|举措|措施|通告|公告|批复|函|决定|决议|指引|指南|规范|标准|制度|机制|预案|规程|程序|流程|计划|规划|目录|名录|工作要点|要点|任务分工|分工|政策|条款|裁量基准|基准|准则|章程|守则|公约|体系|清单（.*）|负面清单|权力清单|责任清单|权责清单|事项清单|若干意见|命令|令|议案|要求|安排|纪要|细化标准|任务清单|\d+条|[一二三四五六七八九十]+条|2025|2030)$/u;
