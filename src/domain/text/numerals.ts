/** Chinese numerals as they stand in legal texts: 二十七, 一百零三, 一〇三, ２７, 27, 廿. */

const DIGITS = '〇零○ 一壹 二贰两 三叁 四肆 五伍 六陆 七柒 八捌 九玖'.split(' ');
const UNITS: readonly (readonly [chars: string, value: number])[] = [
  ['十拾廿卅', 10],
  ['百佰', 100],
  ['千仟', 1000],
];

/** Characters a numeral may be made of, for use inside a character class. */
export const NUMERAL_CHARACTERS = '〇零○一二三四五六七八九十百千两廿卅壹贰叁肆伍陆柒捌玖拾佰仟0-9０-９';

/** By code: 1 + the digit it is, or the negative of its unit. */
const VALUES = valueTable();

function valueTable(): Int32Array {
  const table = new Int32Array(65536);
  const put = (chars: string, value: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = value;
  };
  DIGITS.forEach((chars, digit) => {
    put(chars, digit + 1);
  });
  for (const [chars, unit] of UNITS) put(chars, -unit);
  put('万萬', -10_000);
  put('亿', -100_000_000);
  return table;
}

/** The integer a numeral stands for, or null when it is none: `十二` → 12, `一〇三` → 103, `２７` → 27. */
export function parseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const arabic = parseArabic(text);
  if (arabic !== undefined) return arabic;
  let positional = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)]!;
    if (value <= 0) return value === 0 ? null : parseWithUnits(text);
    positional = positional * 10 + value - 1;
  }
  return positional;
}

const LONGEST = 24;

/** Of 27 or ２７; null where it is too long for a number; undefined where it is no run of these digits. */
function parseArabic(text: string): number | null | undefined {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return text.length <= 15 ? number : null;
}

function parseWithUnits(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)]!;
    if (value === 0) return null;
    if (value > 0) digit = value - 1;
    else if (value > -10_000) {
      if (text[at] === '廿') digit = 2;
      if (text[at] === '卅') digit = 3;
      section += (digit ?? 1) * -value;
      digit = null;
    } else if (value === -10_000) {
      total += (section + (digit ?? 0)) * 10_000;
      section = 0;
      digit = null;
    } else {
      total = (total + section + (digit ?? 0)) * 100_000_000;
      section = 0;
      digit = null;
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
