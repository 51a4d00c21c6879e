/** What a part of a report says: done, planned, a shortcoming or background, by its headings and turns of phrase. */
import type { ItemStatus } from '../model/terms';
import { yearsIn } from './years';

/** MIXED: 存在的问题和下一步打算 under one heading; each paragraph tells which. null: says nothing. */
export type Mode = ItemStatus | 'MIXED' | null;

const PLAN_HEADING =
  /下一?步|下一?阶段|今后|来年|明年|工作思路|打算|工作安排|工作计划|努力方向|改进措施|改进方向|总体部署|总体要求|工作建议|工作的建议|主要目标|目标任务|目标举措|重点工作|工作重点|工作任务|展望|规划|举措安排/u;
const SHORTCOMING_HEADING =
  /(?:不足|问题|困难|短板|差距|薄弱环节|挑战)(?:和|与|及|以及|、|，|$|的?原因|分析|[）)]|情况$)|存在的?(?:主要|突出)?(?:不足|问题|困难)|原因分析/u;
const REMEDIED = /解决|化解|整改|破解|应对|导向|纾困|纠正|处理|妥善|攻克|克服/u;
const DONE_HEADING =
  /回顾|成效|做法|总结|完成情况|开展情况|落实情况|履行.{0,30}情况|主要工作|工作情况|进展|举措/u;

/** `planYear`: the first year a heading or paragraph of plans may name. */
export function headingMode(heading: string, planYear: number | null): Mode {
  const years = yearsIn(heading);
  const reviewed = planYear !== null && years.length > 0 && years.every((year) => year < planYear);
  const ahead = planYear !== null && years.some((year) => year >= planYear);
  const shortcoming = SHORTCOMING_HEADING.test(heading) && !REMEDIED.test(heading);
  const plan = ahead || (PLAN_HEADING.test(heading) && !(reviewed && DONE_HEADING.test(heading)));
  if (shortcoming && plan) return 'MIXED';
  if (shortcoming) return 'SHORTCOMING';
  if (/回顾/u.test(heading)) return 'DONE';
  if (plan && !(reviewed && !/下一?步|今后|打算|思路/u.test(heading))) return 'PLANNED';
  return DONE_HEADING.test(heading) ? 'DONE' : null;
}

const PLAN_TURN = /^(?:下一?步|下一?阶段|下一?年度?[，,]|今后|接下来|明年|来年|新的一年)/u;
const PLAN_YEAR = /^(?:在)?[0-9０-９]{4}\s?年/u;
const SHORTCOMING_TURN =
  /(?:存在|面临|看到|认识到|发现|有)[^。]{0,40}(?:问题|不足|困难|短板|差距|薄弱环节|挑战|不平衡不充分)(?:[。，：；]|和|与|及|主要|$)/u;
const CONTRAST =
  /^(?:在[^，。]{0,12}成绩的同时|同时|但|虽然|尽管|当前|对照|我们(?:也)?清醒|我们既要看到|政府工作(?:还)?存在|必须清醒|要清醒|[^。]{0,40}(?:仍|还)(?:然)?存在)/u;
const RESOLVE = /^(?:我们(?:一定)?要|我们必须|我们将|对此|为此|对这些|针对(?:以上|上述|这些|存在))/u;

const PLAN_SENTENCE =
  /^(?:下一?步|下一?阶段|下一?年度?[，,]|今后|接下来|明年|来年|新的一年|(?:对此|为此|对这些(?:问题)?|针对(?:以上|上述|这些|存在)[^，。]{0,16})[，,][^。]{0,24}(?:将|要)|[0-9０-９]{4}\s?年[，,][^。]{0,16}(?:我|本)[^。]{0,12}(?:将|要)|[0-9０-９]{4}\s?年[，,]将(?:继续|重点|进一步|着力|围绕|深入|全面|持续|加强|不断|坚持|按照|加大|大力|认真|积极|切实|抓好|做好))/u;
const SHORTCOMING_SENTENCE =
  /^(?:目前|当前|主要|还|仍然?|依然|也|客观上){0,2}存在(?![^。；]{0,60}(?:解决|整改|化解|纠正|导向))[^。；]{2,60}(?:问题|不足|短板|差距|困难|薄弱环节|现象)(?:等)?[。；]|^(?:但|但是|同时|当前|此外|然而|对照|在[^，。]{0,20}的同时)?[，,]?(?:我们|我[局委厅办省市县区]|本[局委厅办])?(?:也|还|必须|要|应|同时){0,3}清醒地?(?:看到|认识到|意识到|认识|知道)/u;

/** Whether a sentence turns from what was done to what is wanting, or to what is planned. */
export function sentenceTurn(sentence: string): 'PLANNED' | 'SHORTCOMING' | null {
  if (PLAN_SENTENCE.test(sentence)) return 'PLANNED';
  const contrast =
    /^(?:同时|但|但是|虽然|尽管|当前)[，,]?/u.test(sentence) && SHORTCOMING_TURN.test(sentence.slice(0, 100));
  return contrast || SHORTCOMING_SENTENCE.test(sentence) ? 'SHORTCOMING' : null;
}

/** Where a paragraph turns the text round it to plans or shortcomings. null: it does not. */
export function paragraphTurn(text: string, mode: Mode, planYear: number | null): Mode {
  const opening = text.slice(0, 160);
  if (mode !== 'SHORTCOMING' && SHORTCOMING_SENTENCE.test(opening)) return 'SHORTCOMING';
  if (PLAN_TURN.test(opening)) return 'PLANNED';
  if (planYear !== null && PLAN_YEAR.test(opening) && /将|要|继续|进一步/u.test(opening)) {
    if (yearsIn(opening.slice(0, 8)).some((year) => year >= planYear)) return 'PLANNED';
  }
  if (mode === 'SHORTCOMING' && RESOLVE.test(opening)) return 'PLANNED';
  if (
    mode !== 'PLANNED' &&
    mode !== 'SHORTCOMING' &&
    CONTRAST.test(opening) &&
    SHORTCOMING_TURN.test(opening)
  ) {
    return 'SHORTCOMING';
  }
  return null;
}

const ACTS =
  /推进|推动|落实|贯彻|执行|对照|开展|完善|加强|强化|制定|修订|出台|印发|建立|健全|优化|组织|实施|深化|清理|废止|整改|公开|办理|发放|兑付|召开|举办|设立|推行|推出|取消|下放|减免|启动|建成|打造|培育|规范|查处|打击|治理|化解|统筹|巩固|拓展|帮扶|救助|改造|整治|审查|审核|培训|宣传|受理|履行|做好|抓好|构建|压实|编制|解决|完成|落地/u;

/** States a deed, for telling an opening that supports its claims from one that only greets. */
export function statesAct(text: string): boolean {
  return ACTS.test(text);
}

const SITUATION =
  /面临|低迷|下行压力|复杂严峻|复杂艰难|错综复杂|极不平凡|来之不易|严峻形势|里程碑意义|外部环境/u;
const COMMENT =
  /^(?:这些成绩|这是|这再次|这充分|这样做|实践证明|实践表明|成绩来之不易|只要我们)|取得的(?:成绩|成就)，是/u;

/** How things stand, or what is made of it; no measure. */
export function describesOnly(text: string): boolean {
  if (/[0-9０-９]\s?[%％万亿项件家]/u.test(text)) return false;
  return text.length <= 200 && (COMMENT.test(text) || (text.length <= 80 && SITUATION.test(text)));
}

const LEAD_IN =
  /(?:(?:以下|如下|下列)(?:[一二三四五六七八九十几]|[0-9]{1,2}个?|主要|方面|工作|措施|举措|情况|问题|特点|任务)[^。：]{0,12}|如下|主要是|[一二三四五六七八九十几]个?方面(?:的)?(?:工作|举措|措施)?|[一二三四五六七八九十]项(?:举措|措施)|主要预期目标是)[：:。]$/u;
const COURTESY = /(?:表示|致以)[^。]{0,16}(?:感谢|敬意|问候|祝贺)/u;
const SALUTATION = /^(?:各位|尊敬的|同志们|女士们|主任、|主席、)[^。！？：:!]{0,40}[！：:!]/u;
const REPORTS = /(?:报告|汇报|总结|通报)如下|向大会报告|请予审议|请审议/u;

/** 主要做了以下工作： announces, and states nothing itself. */
export function isLeadIn(text: string): boolean {
  return text.length <= 40 && LEAD_IN.test(text);
}

export function isCourtesy(text: string): boolean {
  return COURTESY.test(text);
}

const TURN =
  /^(?:在[^，。]{0,14}成绩的同时|我代表[^，。]{2,14}，向|(?:过去一年|一年来|去年以来)[^，。]{0,30}取得的(?:成绩|成就)|我们(?:也)?清醒|我们既要看到)/u;

/** Speaks of the whole part again after a list: thanks, what remains wanting. */
export function turnsFromList(text: string): boolean {
  return TURN.test(text);
}

/** 各位代表！ — alone or ahead of a sentence. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/** 现将…情况报告如下. */
export function announcesReport(text: string): boolean {
  return REPORTS.test(text);
}

export type PlannedOrNot = 'PLANNED' | 'SHORTCOMING';

/** Under a heading of both kinds, a leaf says by its own words which it is. */
export function mixedStatus(text: string): PlannedOrNot {
  return /^(?:针对|下一?步|今后)|将|继续|进一步(?!提)|着力|打算|加大|(?:^|[。；，])(?:要|加强|强化|完善|健全)/u.test(
    text,
  ) && !/不足|不够|不强|不高|不深|不到位|较少|欠缺|有待|还需|滞后|薄弱/u.test(text)
    ? 'PLANNED'
    : 'SHORTCOMING';
}
