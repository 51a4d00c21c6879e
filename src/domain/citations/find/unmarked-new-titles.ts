/** Titles written out in full without marks, which no catalogue need have. Doubt leaves them out. */

import type { NormalisedText } from '../normalise';
import type { Range } from './mention';

/** At 关 of 关于, at 例 of 条例, or at 纲 of 纲要. */
export function unmarkedTitleAt({ text, breaks }: NormalisedText, at: number, taken: number): Range | null {
  const found = text[at] === '关' ? formalTitle(text, at, taken) : draftedTitle(text, at, taken);
  if (!found) return null;
  for (let index = found.start + 1; index < found.end; index++) {
    if (breaks[index]! > 0) return null;
  }
  return found;
}

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

/** 制定促进共同富裕行动纲要: between a verb that takes a document and what follows a name. */
function draftedTitle(text: string, at: number, taken: number): Range | null {
  const from = text[at] === '例' ? at - 1 : at;
  const end = from + 2;
  const noun = text.slice(from, end);
  if ((noun !== '条例' && noun !== '纲要') || !NAME_ENDS.test(text.slice(end, end + 2))) return null;
  const before = text.slice(Math.max(taken, from - LONGEST_DRAFTED), from);
  const subject = DRAFTED.exec(before)?.[1];
  // 国家知识产权战略实施纲要: 实施 right before the noun is part of the name.
  if (subject === undefined || COMMON_WORDS.test(subject.replace(/实施$/u, ''))) return null;
  return { start: from - subject.length, end };
}

const LONGEST_DRAFTED = 26;
const NAME_ENDS = /^(?:$|[^\u4e00-\u9fff〇]|和|及|与|等|施行|实施|出台|颁布|修订|修改)/u;
/** The verb nearest to the noun counts; what it takes is Han alone. */
const DRAFTED =
  /^.*(?:制定|制订|出台|颁布|修订|修改|实施|施行|落实|贯彻|执行|编制|起草|草拟|审议|通过|公布)(?!了|好)([\u4e00-\u9fff]{4,20})$/u;
const COMMON_WORDS =
  /[的等各其该本此这那和及与了由将对]|有关|相关|配套|地方|系列|若干|部分|学习|上述|以下|制定|制订|出台|颁布|修订|修改|实施|施行|落实|贯彻|执行|编制|起草|审议|通过|公布|单行$|自治$|暂行$/u;
