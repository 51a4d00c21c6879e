/** One quantity at one place: 280余条, 63.6万亿元, 1万6千多户, 一千余人次, 3至5个, 1/3, 百分之二十. */
import { parseNumeral } from '../text/numerals';

export type Bound = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

export interface Quantity {
  start: number;
  end: number;
  value: number;
  unit: string | null;
  baseValue: number;
  baseUnit: string | null;
  bound: Bound;
}

/** Classifiers and measures, longest first. 条, 号, 届, 级 after 第 are ordinals and never reach this list. */
const UNITS = (
  '微克/立方米 毫克/立方米 毫克/升 元/吨 元/人 元/月 个百分点 百分点 平方公里 立方米 平方米 标准箱 千瓦时 个工作日 工作日 个小时 个月 个点 ' +
  '人次 户次 件次 场次 批次 家次 车次 台次 班次 架次 例次 条次 人天 课时 学时 张床位 ' +
  '美元 欧元 港元 日元 公里 千米 海里 公顷 公斤 千克 毫克 千瓦 兆瓦 吉瓦 千伏 小时 分钟 ' +
  '元 家 件 条 项 个 次 人 名 户 份 场 期 篇 部 批 起 宗 处 所 座 台 辆 套 艘 架 吨 米 亩 斤 克 天 周 年 岁 倍 ' +
  '% ％ ‰ 只 头 株 棵 本 册 张 块 片 门 类 种 轮 支 组 对 位 笔 单 例 桶 箱 袋 瓶 间 栋 幢 席 枚 颗 盒 字 度 ' +
  '列 趟 卷 站 桩 层 道 口 队 节 课 顿 封 幅 面 孔 艇 车 分 方 GW kW'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
const UNITS_BY_FIRST = new Map<string, string[]>();
for (const unit of UNITS) UNITS_BY_FIRST.set(unit[0]!, [...(UNITS_BY_FIRST.get(unit[0]!) ?? []), unit]);

const EXPONENT: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const NUMBER = /[0-9０-９]{1,15}(?:[,，][0-9０-９]{3}(?![0-9０-９])){0,4}(?:[.．][0-9０-９]{1,8})?/uy;
const HAN_NUMBER = /[一二三四五六七八九两][一二三四五六七八九十百千万零〇]{0,11}/uy;
const PERCENT_HAN = /百分之([一二三四五六七八九十百零〇]{1,6})/uy;
const FRACTION_HAN = /([二三四五六七八九十]{1,3})分之([一二三四五六七八九十两]{1,3})/uy;
const FRACTION = /([0-9０-９]{1,3})\/([0-9０-９]{1,3})(?![0-9０-９/])/uy;
const RANGE_JOIN = /[-—–－~～至到]{1,2}/uy;
const MORE = '多余几';
const BEFORE: [string, Bound][] = [
  ['不少于', 'AT_LEAST'],
  ['不低于', 'AT_LEAST'],
  ['不超过', 'AT_MOST'],
  ['不高于', 'AT_MOST'],
  ['超过了', 'AT_LEAST'],
  ['至少', 'AT_LEAST'],
  ['超过', 'AT_LEAST'],
  ['突破', 'AT_LEAST'],
  ['高于', 'AT_LEAST'],
  ['超', 'AT_LEAST'],
  ['逾', 'AT_LEAST'],
  ['不足', 'AT_MOST'],
  ['不到', 'AT_MOST'],
  ['未满', 'AT_MOST'],
  ['低于', 'AT_MOST'],
  ['至多', 'AT_MOST'],
  ['最多', 'AT_MOST'],
  ['接近', 'AT_MOST'],
  ['将近', 'AT_MOST'],
  ['近', 'AT_MOST'],
  ['大约', 'ABOUT'],
  ['约', 'ABOUT'],
];
const ENDS_WORD: Readonly<Record<string, string>> = {
  约: '条合公制节契违履签集预盟守特',
  近: '附邻就靠临亲贴',
};
const AFTER: [string, Bound][] = [
  ['以上', 'AT_LEAST'],
  ['以下', 'AT_MOST'],
  ['以内', 'AT_MOST'],
  ['左右', 'ABOUT'],
  ['上下', 'ABOUT'],
];

interface Scanned {
  end: number;
  /** Folded into a plain number, the multiplier kept in the unit left out. */
  value: number;
  multiplier: string;
  exponent: number;
  more: boolean;
  /** 万 or 亿 stands in it: such a number counts even without a classifier. */
  large: boolean;
}

/** The quantity whose number starts at `at`, or null when what stands there counts nothing. */
export function quantityAt(text: string, at: number): Quantity | null {
  if (isPartOfName(text, at)) return null;
  const ratio = fractionAt(text, at);
  if (ratio) return bounded(text, at, ratio.end, ratio.value, ratio.unit, ratio.value, ratio.unit, false);
  const first = scan(text, at);
  if (!first) return null;
  let last = first;
  const join = match(RANGE_JOIN, text, first.end);
  const upper =
    join && /[0-9０-９]/u.test(text[first.end + join[0].length] ?? '')
      ? scan(text, first.end + join[0].length)
      : null;
  // 10%-15%: the lower end has its unit too.
  const ownUnit = /[%％]/u.test(text[first.end] ?? '') ? match(RANGE_JOIN, text, first.end + 1) : null;
  const upperAfterUnit =
    ownUnit && /[0-9０-９]/u.test(text[first.end + 1 + ownUnit[0].length] ?? '')
      ? scan(text, first.end + 1 + ownUnit[0].length)
      : null;
  const range = upper ?? upperAfterUnit;
  if (range) last = range;
  const unit = unitAt(text, last.end);
  if (!unit && !last.large) return null;
  if (unit && !counts(text, at, last, unit)) return null;
  if (!unit && isHan(text[at]!)) return null;
  const end = unit ? unit.end : last.end;
  const exponent = Math.max(first.exponent, range ? last.exponent : 0);
  const name = `${last.multiplier}${unit?.name ?? ''}`;
  const found = bounded(
    text,
    at,
    end,
    first.value,
    name,
    shift(first.value, exponent),
    unit?.name ?? null,
    first.more || last.more,
  );
  return range && found.bound === 'EXACT' ? { ...found, bound: 'AT_LEAST' } : found;
}

function bounded(
  text: string,
  at: number,
  end: number,
  value: number,
  unit: string | null,
  baseValue: number,
  baseUnit: string | null,
  more: boolean,
): Quantity {
  const before = BEFORE.find(
    ([word]) =>
      text.startsWith(word, at - word.length) &&
      // 条约18件, 附近3处: the last character of a word.
      !ENDS_WORD[word]?.includes(text[at - word.length - 1] ?? ' '),
  );
  let tail = end;
  // 十年多, 20个多
  const moreAfter = text[tail] === '多' && !/[种样元次边]/u.test(text[tail + 1] ?? '');
  if (moreAfter) tail++;
  const after = AFTER.find(([word]) => text.startsWith(word, tail));
  if (after) tail += 2;
  const bound = after?.[1] ?? before?.[1] ?? (more || moreAfter ? 'AT_LEAST' : 'EXACT');
  return {
    start: before ? at - before[0].length : at,
    end: tail,
    value,
    unit: unit || null,
    baseValue,
    baseUnit,
    bound,
  };
}

/** Numerals with their multipliers; null when none starts here. */
function scan(text: string, at: number): Scanned | null {
  if (isHan(text[at]!)) return scanHan(text, at);
  const terms: { digits: string; exponent: number }[] = [];
  let end = at;
  let multiplier = '';
  let more = false;
  for (;;) {
    const number = match(NUMBER, text, end);
    if (!number) break;
    let next = end + number[0].length;
    // 1.3 万人次, 20 余万元: a space set between the digits and the words behind them.
    if (
      /[ \u00a0\u3000]/u.test(text[next] ?? '') &&
      /[余多几]?[百千万亿]|[余多]/uy.test(text.slice(next + 1, next + 3))
    )
      next++;
    let run = '';
    let exponent = 0;
    for (let few = 0; few < 6; next++) {
      const char = text[next] ?? '';
      if (MORE.includes(char) && char !== '' && !more) {
        more = true;
      } else if (char in EXPONENT && char !== '') {
        run += char;
        exponent += EXPONENT[char]!;
        few++;
      } else break;
    }
    // 1千瓦: the multiplier is the unit's.
    if (run.endsWith('千') && /[瓦克米伏]/u.test(text[next] ?? '')) {
      next--;
      run = run.slice(0, -1);
      exponent -= 3;
    }
    const previous = terms.at(-1);
    // 1万6千 goes on; 3千5 does not, and neither does a larger second term.
    if (previous && (exponent === 0 || exponent >= previous.exponent)) break;
    terms.push({ digits: ascii(number[0]).replace(/,/g, ''), exponent });
    end = next;
    multiplier = run;
    if (exponent === 0) break;
  }
  if (terms.length === 0) return null;
  const single = terms.length === 1;
  const kept = single && /[万亿]/u.test(multiplier);
  const value = single
    ? kept
      ? Number(terms[0]!.digits)
      : shiftDigits(terms[0]!.digits, terms[0]!.exponent)
    : terms.reduce((sum, term) => sum + shiftDigits(term.digits, term.exponent), 0);
  return {
    end,
    value,
    multiplier: kept ? multiplier : '',
    exponent: kept ? terms[0]!.exponent : 0,
    more,
    large: terms.some((term) => term.exponent >= 4),
  };
}

/** Chinese numerals count only when large or vague: 一千余人次, 十余家; 三重一大 and 十条举措 are names. */
function scanHan(text: string, at: number): Scanned | null {
  const number = match(HAN_NUMBER, text, at) ?? (text[at] === '十' ? ['十'] : null);
  if (!number) return null;
  const value = parseNumeral(number[0]);
  if (value === null) return null;
  let end = at + number[0].length;
  const more = text[end] === '余' || text[end] === '多';
  if (more) end++;
  const tail = more && /[万亿]/u.test(text[end] ?? '') ? text[end]! : '';
  if (tail) end++;
  if (!more && !/[百千万]/u.test(number[0])) return null;
  return {
    end,
    value: tail ? value * (tail === '万' ? 1e4 : 1e8) : value,
    multiplier: '',
    exponent: 0,
    more,
    large: false,
  };
}

function fractionAt(text: string, at: number): { end: number; value: number; unit: string | null } | null {
  const percent = match(PERCENT_HAN, text, at);
  if (percent) {
    const value = parseNumeral(percent[1]!);
    return value === null ? null : { end: at + percent[0].length, value, unit: '%' };
  }
  const han = match(FRACTION_HAN, text, at);
  const slash = han ? null : match(FRACTION, text, at);
  const found = han ?? slash;
  if (!found) return null;
  const below = parseNumeral(found[1]!);
  const above = parseNumeral(found[2]!);
  const [top, bottom] = han ? [above, below] : [below, above];
  if (!top || !bottom || top >= bottom) return null;
  return { end: at + found[0].length, value: top / bottom, unit: null };
}

function unitAt(text: string, at: number): { name: string; end: number } | null {
  const from = text[at] === ' ' || text[at] === '　' ? at + 1 : at;
  for (const unit of UNITS_BY_FIRST.get(text[from] ?? '') ?? []) {
    // 14亿人口, 50名人员: the noun starts here, not a classifier.
    if (unit === '人' && /[口民员才大均]/u.test(text[from + 1] ?? '')) return null;
    if (unit === '周' && text[from + 1] === '年') return null;
    if (text.startsWith(unit, from)) return { name: unit === '％' ? '%' : unit, end: from + unit.length };
  }
  return null;
}

/** Whether number and unit count something, rather than date, rank or name it. */
function counts(text: string, at: number, number: Scanned, unit: { name: string; end: number }): boolean {
  const next = text[unit.end] ?? '';
  const plain = number.multiplier === '';
  // 2022年, 22年 of a date, 5年级, 十余年来 is fine.
  if (
    unit.name === '年' &&
    plain &&
    (number.value >= 1000 ||
      /[级度代月底初末前中]/u.test(next) ||
      (number.end - at === 2 && /0[0-9]/u.test(text.slice(at, number.end))))
  ) {
    return false;
  }
  // 一百年不动摇 is a manner of speaking; 十余年 counts.
  if (unit.name === '年' && isHan(text[at]!) && !number.more) return false;
  // 24小时 names a mode of service, round the clock.
  if ((unit.name === '小时' || unit.name === '个小时') && number.value === 24) return false;
  if (unit.name === '部' && /[门委]/u.test(next)) return isDigit(text[at]!);
  if (unit.name === '分' && /[之钟]/u.test(next)) return false;
  if (unit.name === '面' && next !== '红' && next !== '旗') return false;
  if (unit.name === '方' && !/[土石木混]/u.test(next)) return false;
  if (unit.name === '站' || unit.name === '车' || unit.name === '口' || unit.name === '道')
    return isDigit(text[at]!);
  if (unit.name === '度' && next === '假') return false;
  // 100号, 5G and 12345热线 have no unit here at all; 3个方面 has.
  return true;
}

/** Digits of a document number, a date, a name, or the tail of a longer number. */
function isPartOfName(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[0-9０-９.．·:：/A-Za-z〔［[+＋×第前十百千万亿零〇]/u.test(before)) {
    // 。：3 after a colon still counts.
    if (
      before !== '：' &&
      before !== ':' &&
      !(
        before === '前' &&
        /[0-9０-９]/u.test(text[at]!) &&
        !/[0-9０-９]{1,3}[名位强]/u.test(text.slice(at, at + 5))
      )
    )
      return true;
    if (before === ':' && isDigit(text[at - 2] ?? '')) return true;
  }
  if (/[-—–－~～]/u.test(before) && /[0-9０-９]/u.test(text[at - 2] ?? '')) return true;
  if (isHan(text[at]!)) return /[一二三四五六七八九十百千万亿两几数第]/u.test(before);
  return false;
}

function isHan(char: string): boolean {
  return !isDigit(char);
}

function isDigit(char: string): boolean {
  return /[0-9０-９]/u.test(char);
}

function ascii(text: string): string {
  return text.replace(/[０-９．，]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function shift(value: number, exponent: number): number {
  return exponent === 0 ? value : Number(`${value}e${exponent}`);
}

function shiftDigits(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
