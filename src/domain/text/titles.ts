/** Titles of works: what identifies one, and when two are the same. */
import { NUMERAL_CHARACTERS } from './numerals';

export interface NormalisedTitle {
  /** As written, less book-title marks, white space, the State's name in front and version marks. */
  title: string;
  /** （2018年修正） and the like with full-width brackets; null where the title has none. */
  versionMark: string | null;
}

/** As it is written, and as it is miswritten: 中国人民共和国, 中华人民和国. */
const STATE =
  /^(?:中华人民共和国|中国人民共和国|中华人民共合国|中华人名共和国|中华人民(?:和|共)国|中华(?:人|民)共和国|中人民共和国|华人民共和国)/u;
/** What may follow the State's name as part of it: an organ or a symbol named alone, or a treaty's party. */
const STATE_KEPT_BEFORE =
  /^(?:(?:国务院|主席|政府|中央人民政府|国歌|国旗|国徽|国史|史)$|[和与同]|政府[和与同]|成立)/u;
/** White space, and the invisible characters which page layouts leave inside titles. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

const PLAIN = /^[\u4e00-\u9fff、]+$/u;

/** `《中华人民共和国公司法（2018年修正）》` → 公司法, （2018年修正）. 试行, 暂行 and 草案 name a work and stay. */
export function normaliseTitle(raw: string): NormalisedTitle {
  const bare = stripMarks(raw.replace(INVISIBLE, '')).replace(/\(/gu, '（').replace(/\)/gu, '）');
  const { title, versionMark } = takeVersionMarks(stripMarks(bare));
  return { title: stripState(title), versionMark };
}

/**
 * Equal for two writings of one title: folds width, brackets, quotes, dashes of year ranges, and what sets apart the
 * bodies in front that issue jointly; nested marks are left out, as many writings leave them out.
 */
export function titleKey(title: string): string {
  // Most titles are ideographs alone, in which there is nothing else to fold.
  if (PLAIN.test(title) && !STATE.test(title)) return joinBodies(title);
  return joinBodies(foldCharacters(normaliseTitle(title).title));
}

/** 中共中央、国务院关于 is 中共中央 国务院关于 and 中共中央国务院关于. */
function joinBodies(title: string): string {
  const bodies = JOINT_BODIES.exec(title)?.[0];
  return bodies === undefined ? title : bodies.replaceAll('、', '') + title.slice(bodies.length);
}

const JOINT_BODIES =
  /^(?:[\u4e00-\u9fff]{2,20}[央院厅部局署会室办行委府])(?:、[\u4e00-\u9fff]{2,20})+(?=关于|印发)/u;

function foldCharacters(title: string): string {
  return title
    .replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[《<]/gu, '〈')
    .replace(/[》>]/gu, '〉')
    .replace(/〈中华人民共和国(?=[^〉])/gu, '〈')
    .replace(/[〈〉]/gu, '')
    .replace(/[“”„‟「」『』"'‘’]/gu, '"')
    .replace(/[•・･‧∙⋅]/gu, '·')
    .replace(/[-‐‑‒–—―─﹣~～〜]+/gu, '—')
    .replace(/([0-9]{4})年?(?:—|至|到)([0-9]{4})年?/gu, '$1—$2');
}

/** Whether a text with its brackets, as （2021修订）, marks a version rather than being part of a title. */
export function isVersionMark(bracketed: string): boolean {
  const inner = /^[（(]([^（）()]{1,40})[）)]$/u.exec(bracketed.replace(INVISIBLE, ''))?.[1];
  if (inner === undefined) return false;
  if (/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/u.test(inner)) return true;
  return /修正|修订|修改/u.test(inner) && MARK_WORDS.test(inner);
}

/** A version mark holds nothing but dates, counts and words of amendment, so （修订草案） is none. */
const MARK_WORDS = new RegExp(
  `^(?:[${NUMERAL_CHARACTERS}年月日.、，,；;第次的和及并于]|修正|修订|修改|公布|发布|施行|通过|最新|新|文本|本|版)+$`,
  'u',
);

function takeVersionMarks(text: string): NormalisedTitle {
  let title = text;
  let versionMark = '';
  while (title.endsWith('）')) {
    const open = title.lastIndexOf('（');
    const mark = title.slice(open);
    if (open <= 0 || !isVersionMark(mark)) break;
    versionMark = mark + versionMark;
    title = title.slice(0, open);
  }
  return { title, versionMark: versionMark || null };
}

function stripState(title: string): string {
  const state = STATE.exec(title)?.[0];
  if (state === undefined) return title;
  const rest = title.slice(state.length);
  return rest === '' || STATE_KEPT_BEFORE.test(rest) ? title : rest;
}

/** Takes off the outer 《 and 》, also where one of them is missing; those of a nested title stay. */
function stripMarks(text: string): string {
  const opens: number[] = [];
  /** For the outermost pairs: where the mark at the very start is closed. */
  let closeOfFirst = -1;
  let strayClose = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '《') opens.push(index);
    else if (char === '》') {
      const open = opens.pop();
      if (open === 0) closeOfFirst = index;
      else if (open === undefined && index === text.length - 1) strayClose = true;
    }
  }
  if (closeOfFirst === text.length - 1 && text.length >= 2) return text.slice(1, -1);
  if (opens[0] === 0) return text.slice(1);
  if (strayClose) return text.slice(0, -1);
  // 《公司法》（2018年修正）: the mark stands outside the marks of the title.
  if (closeOfFirst > 0 && /^(?:[（(][^（）()]{1,40}[）)])+$/u.test(text.slice(closeOfFirst + 1))) {
    return text.slice(1, closeOfFirst) + text.slice(closeOfFirst + 1);
  }
  return text;
}

/**
 * Whether a title can be that of a work: not where it is a kind of document alone, the heading or a line of a table of
 * contents, or a certificate.
 */
export function namesWork(title: string): boolean {
  const bare = title.replace(/（[^（）]{0,12}）$/u, '');
  return bare.length > 1 && !KIND_ALONE.test(title) && !OF_CONTENTS.test(title) && !CERTIFICATE.test(bare);
}

const KIND_ALONE =
  /^(?:本|该|上述|以下|下列|有关|相关|国家|新|原|旧)?的?(?:若干|暂行|试行|实施|施行|管理|具体|补充|总体)*(?:法|法律|法典|法规|规章|条例|规定|办法|细则|规则|解释|决定|决议|意见|通知|通告|公告|公报|命令|指示|批复|复函|安排|方案|规划|计划|纲要|目录|名录|标准|规范|规程|章程|公约|条约|协定|议定书|制度|守则|文件|附件|附录|附则|总则|说明|报告)(?:（[^（）]{1,6}）)?$/u;
const OF_CONTENTS =
  /^(?:目录|目次|附录|附件)(?:[0-9一二三四五六七八九十]{0,3}$|[：:])|^第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条](?!例)|(?:[.．·…]{3,}|…)\s*[0-9]*$/u;
const CERTIFICATE =
  /(?:许可证|资格证|合格证|登记证|身份证|证明|证书|执照|通知书|决定书|申请书|委托书|调查函|申请表|登记表|公告栏)$/u;

/** 关于修改《X》的决定, X法修正案: the work that a text of this title amends, as written there; null: none. */
export function amendedBy(title: string): string | null {
  const marked = /关于修[改订正]《([^《》]{2,80}(?:《[^《》]{2,60}》[^《》]{0,60})?)》/u.exec(
    outerMarks(title),
  )?.[1];
  return marked ?? /^([\u4e00-\u9fff]{1,30}法)修正案/u.exec(title)?.[1] ?? null;
}

/** Nested marks are written 〈 〉, < > or 《 》 alike. */
export function outerMarks(title: string): string {
  return title.replace(/[〈<]/gu, '《').replace(/[〉>]/gu, '》');
}
