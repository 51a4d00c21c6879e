/** Names of the catalogue that stand without marks: 政府信息公开条例, 行政处罚法. Doubt leaves them out. */
import { provinceName, regionPrefix } from '../../text/regions';
import type { NormalisedText } from '../normalise';
import { derivedLength } from './derived-titles';
import { isHan } from './document-numbers';
import type { Lexicon, LexiconEntry } from './lexicon';
import { hintBefore } from './version-hints';

export interface BareName {
  start: number;
  end: number;
  /** null for a title that only contains the catalogue's: 上海市优化营商环境条例. */
  entry: LexiconEntry | null;
  /** What it adds to the entry's title: 行政处罚法实施办法. */
  suffix: string | null;
}

/** Names this short turn up inside longer ones that the catalogue may lack: 教育法 in 学前教育法. */
const SHORT = 7;
const STATE = '中华人民共和国';

/** Words that end right where a name may begin. */
const BEFORE = new Set(
  (
    '贯彻 落实 实施 施行 执行 学习 宣传 宣讲 普及 根据 按照 依据 依照 遵照 参照 对照 对标 遵守 恪守 遵循 践行 违反 触犯 符合 适用 ' +
    '比照 拥护 构成 或者 有无 出台 制定 制订 起草 草拟 编纂 修订 修改 修正 完善 颁布 发布 公布 印发 废止 清理 审议 通过 提请 推进 推动 围绕 涉及 关于 包括 ' +
    '以及 其中 特别 尤其 例如 诸如 国家 我国 现行 有关 相关 对于 开展 组织 解读 讲解 推行 履行 严守 弘扬 运用 援引 引用 紧扣 结合 ' +
    '重视 关注 宣贯 熟悉 掌握 知晓 细化 检查 保障 加快 完成 做好 抓好 配合 参与 研究 立法 颁行 新版 突出 聚焦 深化 强化 加强 严格 认真 全面 深入 ' +
    '的 和 与 及 或 新 就 对 将 把 以 据 按 依 即 是 为 在 于 等 如 从 由 了 让 学 用 讲 至 到 过 除 比 遵 党 入 加入 同 犯 前 后 有 触犯 有关于 分别为 新修订 新修改'
  ).split(' '),
);
const BEFORE_LENGTHS = [1, 2, 3];

/** 公司法人, 行政法规, 监察法院: the name's last character belongs to the next word. */
const AFTER_FA = new Set('律治院规人定制庭官学系理医援务盲案意则'.split(''));

/** Whether 法 at the end of a name belongs to the word behind: 公司法人, 行政法规; but not in 处罚法规定, 宪法制定. */
export function joinsNextWord(text: string, end: number): boolean {
  return AFTER_FA.has(text[end] ?? '') && !/^(?:规定|制定|制订|规范)/u.test(text.slice(end, end + 2));
}
/** Names followed by these speak of a day, a feeling or a ceremony, not of the text. */
const NOT_A_CITATION =
  /^(?:进[校机社企农军]|和法律委员会|宣传周|宣传月|宣传日|宣传教育周|日活动|日宣传|日|宣誓|意识|精神|权威|尊严|信仰|观念|思维|主题公园|公园|主题广场|知识竞赛|文化|赋予|草案)/u;
const JOINED: Record<string, RegExp> = {
  典: /^[型礼范籍故]/u,
  定: /^(?:性|动作|权|时间)/u,
  见: /^[书箱稿]/u,
  知: /^[书识情]/u,
  则: /^[性]/u,
};
const BOUND = /^(?:宪法|民法典)$/u;

export function bareNameAt(
  normalised: NormalisedText,
  lexicon: Lexicon,
  at: number,
  taken: number,
): BareName | null {
  const { text } = normalised;
  for (const hit of lexicon.matchesAt(text, at)) {
    const known = hit.entry;
    if (!endsWord(text, hit.end, known.name) || brokenByHeading(normalised, at, hit.end)) continue;
    const end = hit.end + derivedLength(text, hit.end);
    // No shorter name within it either: 规则（试行） at the head of its own text is not the 规则.
    if (isOwnHeading(normalised, at, end)) return null;
    const carrying = carryingOut(text, at, hit.end, taken);
    if (carrying) return carrying;
    const local = localStart(text, at, taken);
    if (local !== null) return { start: local, end, entry: null, suffix: null };
    if (!startsWord(normalised, at, end - at, taken)) continue;
    if (longerTitleStart(normalised, lexicon, at, hit.end, taken) !== null) continue;
    const suffix = end === hit.end ? null : text.slice(hit.end, end);
    return { start: withState(text, at, taken), end, entry: known, suffix };
  }
  return null;
}

/**
 * Where a name that no catalogue has begins, which ends at `end` as a legal source does (商检法, 民法通则); null where
 * nothing marks its beginning, or where it points back (本法, 上述规定).
 */
export function unknownNameStart(normalised: NormalisedText, end: number, taken: number): number | null {
  const { text, offsets } = normalised;
  if (!LEGAL_END.test(text.slice(Math.max(taken, end - 3), end))) return null;
  // 根据民法: too short a name, and no longer one begins before the word of reference.
  if (BEFORE_UNKNOWN.has(text.slice(end - 4, end - 2))) return null;
  for (let start = end - 3; start >= Math.max(taken, end - LONGEST_UNKNOWN); start--) {
    const bounded =
      start === taken ||
      !isHan(text.charCodeAt(start - 1)) ||
      offsets[start]! - offsets[start - 1]! > 1 ||
      BEFORE_UNKNOWN.has(text.slice(start - 2, start)) ||
      BEFORE_UNKNOWN.has(text[start - 1]!);
    if (!isHan(text.charCodeAt(start))) return null;
    const name = text.slice(start, end);
    if (bounded) return POINTS_BACK.test(name) || SAYS_MORE.test(name) ? null : start;
  }
  return null;
}

const LEGAL_END = /(?:[^办方说做看用]法|法典|通则|条例)$/u;
const LONGEST_UNKNOWN = 16;
const BEFORE_UNKNOWN = new Set(
  '根据 按照 依据 依照 遵照 参照 适用 违反 触犯 执行 贯彻 落实 依 按 和 与 及 或 据'.split(' '),
);
const POINTS_BACK = /^同(?:法|条例|规定|办法)|本法|该法|此法|本条例|该条例|上述|前述|下列|有关|相关|其他|各/u;
/** 年度内又出现条例第四条, 可以认定为…条例第六十一条: words of the sentence, which no title has. */
const SAYS_MORE = /可以|应当|不得|已经|又|出现|认定|属于|按照|依照|根据|符合|存在/u;

/**
 * Where a longer title begins whose end is the known name at `start`: 调解仲裁法 is no 仲裁法, nor is 职工教育法 the 教育法.
 * null where the words before cannot be of a title, as far as can be told: 构成刑法, 有权依照仲裁法.
 */
export function longerTitleStart(
  normalised: NormalisedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  taken: number,
): number | null {
  const { text } = normalised;
  if (isBounded(normalised, start, taken)) return null;
  let longest: number | null = null;
  for (let from = start - 1; from >= Math.max(taken, start - LONGEST_PART); from--) {
    if (!isHan(text.charCodeAt(from))) break;
    if (start - from >= SHORTEST_PART && lexicon.isTail(text.slice(from, end))) longest = from;
    if (!isBounded(normalised, from, taken)) continue;
    const part = text.slice(from, start);
    // 中华人民共和国土地增值税暂行条例, 依照职工教育法: nothing but a title stands there.
    if (text.startsWith(STATE, from - STATE.length) && from - STATE.length >= taken)
      return NOT_OF_TITLE.test(part) ? longest : from - STATE.length;
    // 依照职工教育法; 依照教师法第三条、职工教育法第三条.
    const isCited = REFERENCE.has(text.slice(from - 2, from)) || LISTED.test(text.slice(taken, from));
    return isCited && text[end - 1] === '法' && part.length >= SHORTEST_PART && !NOT_OF_TITLE.test(part)
      ? from
      : longest;
  }
  return longest;
}

const LONGEST_PART = 12;
const SHORTEST_PART = 2;
const REFERENCE = new Set('根据 按照 依据 依照 遵照 参照 违反 触犯'.split(' '));
const LISTED = /^(?:[、和与及或]|或者|以及)$/u;
/** Of who made a law, or of where and when: 依照国务院, 依照上述刑法. */
const NOT_OF_TITLE =
  /[的了之其该此本原旧新和与及或并]|上述|前述|中国|当时|我[省市区县国]|境内|境外|范围|领域|法$|(?:院|部|委|局|厅|署|府|中央|人大|会|组织|市|省|区|县|年)$/u;

/** Nothing before it can be of the name: a mark, white space, the State's name, or a word that ends there. */
function isBounded({ text, offsets }: NormalisedText, start: number, taken: number): boolean {
  if (start <= taken || !isHan(text.charCodeAt(start - 1))) return true;
  if (offsets[start]! - offsets[start - 1]! > 1) return true;
  if (start - STATE.length >= taken && text.startsWith(STATE, start - STATE.length)) return true;
  return BEFORE_LENGTHS.some(
    (size) =>
      start - size >= taken &&
      BEFORE.has(text.slice(start - size, start)) &&
      !(size === 1 && ENDS_NOUN.test(text.slice(Math.max(0, start - 2), start))),
  );
}

/** 高等教育法, 合同仲裁法, 国有土地管理法: here 等, 同, 有 end a noun. */
const ENDS_NOUN = /[高中初平同]等|[国公私]有|[中小大科医教]学|[民军公商专]用|合同|共同|高新|罪犯/u;

/** 安徽省实施老年人权益保障法办法, 实施…条例若干规定: made by a place to carry out the State's. */
function carryingOut(text: string, at: number, end: number, taken: number): BareName | null {
  const start = at - 2;
  if (start < taken || !text.startsWith('实施', start)) return null;
  const kind = CARRIES_OUT.exec(text.slice(end, end + 8))?.[0];
  if (kind === undefined || !/[法例]$/u.test(text[end - 1]!)) return null;
  return {
    start: localStart(text, start, taken) ?? start,
    end: end + kind.length,
    entry: null,
    suffix: null,
  };
}

const CARRIES_OUT = /^(?:的)?(?:若干规定|实施办法|办法|细则)(?![\u4e00-\u9fff]*[法典])/u;

/** A line that is nothing but the name is the heading of the work itself, not a mention of it. */
function isOwnHeading({ text, breaks }: NormalisedText, start: number, end: number): boolean {
  if (breaks[end]! === 0) return false;
  let at =
    start >= STATE.length && text.startsWith(STATE, start - STATE.length) ? start - STATE.length : start;
  while (at > 0 && text[at - 1] === '#') at--;
  return at === 0 ? breaks[end]! > 0 && end < text.length : breaks[at]! > 0;
}

/** 上海市 before 优化营商环境条例 makes it another work; null where no region stands before. */
export function localStart(text: string, start: number, taken: number): number | null {
  if (!'省市区县州盟旗'.includes(text[start - 1] ?? ' ')) return null;
  let local: number | null = null;
  for (let from = Math.max(taken, start - LONGEST_REGION); from < start - 1; from++) {
    const prefix = regionPrefix(text.slice(from, start));
    if (prefix.length !== start - from || BEFORE.has(text.slice(from, from + 2))) continue;
    // A province is sure to begin there; another name may have taken the end of a word with it: 对|照沙坪坝区.
    if (provinceName(prefix.named[0]!)) return from;
    if (local === null && !BEFORE.has(text.slice(from - 1, from + 1))) local = from;
  }
  return local;
}

const LONGEST_REGION = 14;

function startsWord(normalised: NormalisedText, start: number, length: number, taken: number): boolean {
  if (isBounded(normalised, start, taken)) return true;
  const { text } = normalised;
  // 2018年公司法, 2018版公司法: the year is that of the version.
  if ('年版'.includes(text[start - 1]!) && hintBefore(text, start, taken)?.kind === 'YEAR') return true;
  // Behind 市 or 区 that is no region we can read, it may still be a local namesake: better none than the wrong one.
  return length >= SHORT && !'省市区县州盟旗'.includes(text[start - 1]!);
}

function endsWord(text: string, end: number, name: string): boolean {
  if (name.endsWith('法') && joinsNextWord(text, end)) return false;
  // 民法典型案例, 某某规定动作, 某某决定性: the name's last character begins the next word.
  if (JOINED[name[name.length - 1]!]?.test(text.slice(end, end + 2))) return false;
  if (BOUND.test(name) && NOT_A_CITATION.test(text.slice(end, end + 6))) return false;
  return !(name.endsWith('法') && text.startsWith('典', end));
}

/** A name may be broken by the end of a full line, but not by that of a heading. */
function brokenByHeading(normalised: NormalisedText, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const lines = normalised.breaks[index]!;
    if (lines > 1) return true;
    if (lines === 1 && lineLengthBefore(normalised, index) < 18) return true;
  }
  return false;
}

function lineLengthBefore(normalised: NormalisedText, index: number): number {
  let at = index - 1;
  while (at > 0 && index - at < 40 && normalised.breaks[at] === 0) at--;
  return index - at;
}

/** 中华人民共和国 before the name is part of it. */
function withState(text: string, start: number, taken: number): number {
  const before = start - STATE.length;
  return before >= taken && text.startsWith(STATE, before) ? before : start;
}
