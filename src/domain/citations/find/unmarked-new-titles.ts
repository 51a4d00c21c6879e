/** Titles written out in full without marks, which no catalogue need have. Doubt leaves them out. */

import { regionPrefix } from '../../text/regions';
import type { NormalisedText } from '../normalise';
import type { Range } from './mention';
import { localStart } from './unmarked-known-titles';

/** At 关 of 关于, 例 of 条例, 纲 of 纲要, 则 of 规则, 法 of 促进法. */
export function unmarkedTitleAt({ text, breaks }: NormalisedText, at: number, taken: number): Range | null {
  const found = text[at] === '关' ? formalTitle(text, at, taken) : draftedTitle(text, breaks, at, taken);
  if (!found) return null;
  for (let index = found.start + 1; index < found.end; index++) {
    if (breaks[index]! > 0) return null;
  }
  return found;
}

/** 、重大行政决策程序规定 behind a title that was found by what was done with it: the next of a list. */
export function listedTitleAt({ text }: NormalisedText, at: number): Range | null {
  const found = LISTED.exec(text.slice(at, at + LONGEST_DRAFTED + 4));
  if (!found || (COMMON_WORDS.test(found[2]!) && regionPrefix(found[2]!).length === 0)) return null;
  const start = at + found[1]!.length;
  return { start, end: start + found[2]!.length };
}

const LISTED =
  /^((?:[修][订正改])?(?:草案)?[、和])((?:[\u4e00-\u9fff]|（[\u4e00-\u9fff]{1,4}）){4,22}?(?:规定|办法|规则|细则|条例))(?=$|[，。；、）]|和|及|与|等|(?:[修][订正改])?草案|的(?:调研|立法|起草|制定|修[订改]|审议|论证))/u;

/** 全国人民代表大会常务委员会关于刑法第三百一十三条的解释: an organ of the State, its 关于, and a kind of document. */
function formalTitle(text: string, at: number, taken: number): Range | null {
  if (text[at + 1] !== '于') return null;
  const organ = ORGAN.exec(text.slice(Math.max(taken, at - LONGEST_ORGAN), at))?.[0];
  if (organ === undefined) return null;
  const rest = text.slice(at, at + LONGEST_SUBJECT);
  const end = (
    /人民代表大会|人大/u.test(organ) ? LAWMAKERS : organ.startsWith('最高') ? COURTS : OTHERS
  ).exec(rest)?.[0];
  return end === undefined ? null : { start: at - organ.length, end: at + end.length };
}

const LONGEST_ORGAN = 18;
const LONGEST_SUBJECT = 70;
const ORGAN =
  /(?:全国人民代表大会(?:常务委员会)?|全国人大(?:常委会)?|(?:最高人民法院、)?最高人民(?:法院|检察院)|(?:中共中央、?)?国务院(?:办公厅)?|中共中央(?:办公厅)?)$/u;
const LAWMAKERS = /^关于[^，。；：、“”]{4,60}?的(?:解释|决定|决议)/u;
const COURTS = /^关于[^，。；：“”]{4,60}?(?:的|若干问题的)(?:解释|批复)/u;
const OTHERS =
  /^关于[^，。；：]{4,60}?的(?:若干意见|指导意见|实施意见|意见|决定|决议|通知|建议)(?![见书征])/u;

/** 制定促进共同富裕行动纲要, ，河道采砂管理条例提请审议: between a verb or a stop and what follows a name. */
function draftedTitle(text: string, breaks: Uint8Array, at: number, taken: number): Range | null {
  // 例 of 条例 and 则 of 规则 are the last character of the noun, 纲 of 纲要 is not.
  const end = text[at] === '纲' ? at + 2 : at + 1;
  const noun = NOUN.exec(text.slice(Math.max(taken, end - 3), end))?.[0];
  if (noun === undefined) return null;
  const from = end - noun.length;
  const behind = text.slice(end, end + 4);
  const before = text.slice(Math.max(taken, from - LONGEST_DRAFTED), from);
  if (noun.endsWith('规则')) {
    const rules = GOVERNMENT_RULES.exec(before);
    if (!rules || !NAME_ENDS.test(behind)) return null;
    const unit = rules[1] ?? '';
    const start = from - rules[0].length;
    return { start: localStart(text, start + unit.length, taken) ?? start, end };
  }
  if (!NAME_ENDS.test(behind) && !WORKED_ON.test(text.slice(end, end + 4))) return null;
  // 办法 is an everyday word, but not behind the name of a place.
  if (noun === '办法' && !MADE_BY_PLACE.test(before)) return null;
  const subject = DRAFTED.exec(before)?.[1] ?? (isSaidOf(noun, behind) ? ALONE.exec(before)?.[1] : undefined);
  // 国家知识产权战略实施纲要: 实施 right before the noun is part of the name.
  if (subject === undefined || COMMON_WORDS.test(subject.replace(/实施$/u, ''))) return null;
  // A line that ends with the name, and no stop behind it, is a heading.
  if (breaks[end]! > 0) return null;
  return { start: from - subject.length, end };
}

const LONGEST_DRAFTED = 26;
/** 条例草案, 修订草案, 条例的调研论证: worked on, so a document. */
const WORKED_ON = /^(?:[修][订正改])?草案|^的(?:调研|立法|起草|制定|修[订改]|审议|论证)/u;
const MADE_BY_PLACE =
  /(?:制定|制订|出台|颁布|修订|修改|废止|公布|印发|起草|审议通过)(?:了)?[\u4e00-\u9fff]{2,8}(?:省|市|自治区|自治州|自治县|[县区州旗])[\u4e00-\u9fff（）]{4,20}$/u;
/** Ends of names that no catalogue need have. 法 alone ends too many words. */
const NOUN =
  /(?:条例|办法|规则|纲要|(?:促进|保护|保障|管理|防治|处罚|监督|组织|教育|救助|仲裁|诉讼|服务|投资|贸易|建设|公园|消费)法)$/u;
const GOVERNMENT_RULES = /(自治区|[省市区县州])?(?:(?:人民)?政府|国务院)工作$/u;
const NAME_ENDS =
  /^(?:$|[^\u4e00-\u9fff〇]|和|及|与|等|提请|提交|报请|草案|立法|制定|起草|施行|实施|出台|颁布|公布|修订|修改|修正|获批|获得通过|通过|列入|正式|落地|宣传)/u;

/** A name at the head of a clause counts only where what is said of it is said of documents. */
function isSaidOf(noun: string, behind: string): boolean {
  return (
    noun !== '纲要' && /^(?:提请|提交|报请|草案|颁布|公布|出台|获批|获得通过|正式|修订|施行)/u.test(behind)
  );
}

const ALONE = /(?:^|[^\u4e00-\u9fff〇]|[将把])((?![将把])[\u4e00-\u9fff]{4,20})$/u;
/** The verb nearest to the noun counts; what it takes is Han alone. */
const DRAFTED =
  /^.*(?:制定|制订|出台|颁布|修订|修改|实施|施行|落实|贯彻|执行|编制|起草|草拟|审议|通过|公布|完善|推进|推动|加快|完成|开展|启动|报审)(?!了|好)((?:自治区|自治州|[省市])[\u4e00-\u9fff]{2}|(?:[\u4e00-\u9fff]|（[\u4e00-\u9fff]{1,4}）(?=[\u4e00-\u9fff])){4,20})$/u;
const COMMON_WORDS =
  /[的等各其该本此这那和及与了由将对]|有关|相关|配套|地方|系列|若干|部分|学习|上述|以下|制定|制订|出台|颁布|修订|修改|实施|施行|落实|贯彻|执行|编制|起草|审议|通过|公布|完善|推进|推动|加快|完成|开展|启动|首部|首个|首批|全国|综合性|应当|应该|必须|可以|不得|需要|单行$|自治$|暂行$|立法|依法|执法|普法/u;
