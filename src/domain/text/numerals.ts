/** Chinese numerals as they stand in legal texts: 二十七, 一百零三, 一〇三, ２７, 27, 廿. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters a numeral may be made of, for use inside a character class. */
export const NUMERAL_CHARACTERS = '〇零○一二三四五六七八九十百千两廿卅壹贰叁肆伍陆柒捌玖拾佰仟0-9０-９';

/** The integer a numeral stands for, or null when it is none: `十二` → 12, `一〇三` → 103, `２７` → 27. */
export function parseNumeral(text: string): number | null {
  const ascii = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^[0-9]{1,15}$/.test(ascii)) return Number(ascii);
  const chars = [...ascii.replace(/廿/g, '二十').replace(/卅/g, '三十')];
  if (chars.length === 0 || chars.length > 24) return null;
  if (chars.every((char) => char in DIGITS)) {
    return chars.reduce((value, char) => value * 10 + DIGITS[char]!, 0);
  }
  return parseWithUnits(chars);
}

function parseWithUnits(chars: string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    if (char in DIGITS) {
      digit = DIGITS[char]!;
    } else if (char in UNITS) {
      section += (digit ?? 1) * UNITS[char]!;
      digit = null;
    } else if (char === '万' || char === '萬') {
      total += (section + (digit ?? 0)) * 10_000;
      section = 0;
      digit = null;
    } else if (char === '亿') {
      total = (total + section + (digit ?? 0)) * 100_000_000;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** 27 → 二十七, for labels up to 9999. */
export function toNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`expected an integer from 0 to 9999, but got: ${value}`);
  }
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  let out = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += '零';
    gap = false;
    out += digits[digit] + name;
  }
  return value >= 10 && value < 20 ? out.slice(1) : out;
}
