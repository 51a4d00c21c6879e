/**
 * Stage 1: a form of the text that is easy to match, with the way back to the original.
 *
 * White space is taken out (titles get broken across lines), widths, radicals and traditional characters are folded
 * one to one. All later stages work on `text`; `toOriginal` gives UTF-16 offsets into the original.
 */
import { RADICAL_CHARACTERS, RADICALS } from '../text/radicals';
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional';

export interface NormalisedText {
  original: string;
  /** Folded, without white space. */
  text: string;
  /** `offsets[i]`: where `text[i]` stands in `original`; one more entry for the end. */
  offsets: Uint32Array;
  /** `breaks[i]`: line breaks between `text[i - 1]` and `text[i]`: 0, 1 or 2 (an empty line). */
  breaks: Uint8Array;
}

export function normalise(original: string): NormalisedText {
  const length = original.length;
  const units = new Uint16Array(length);
  const offsets = new Uint32Array(length + 1);
  const breaks = new Uint8Array(length + 1);
  let size = 0;
  let lines = 0;
  for (let index = 0; index < length; index++) {
    const code = original.charCodeAt(index);
    const folded = FOLD[code]!;
    if (folded === DROP) {
      const isBreak =
        code === 0x0a ||
        code === 0x2028 ||
        code === 0x2029 ||
        (code === 0x0d && original.charCodeAt(index + 1) !== 0x0a);
      if (!isBreak) continue;
      const page = pageNumberAfter(original, index + 1, units, size);
      // The text goes on behind the page's number as behind the end of a line.
      if (page > index) {
        index = page;
        lines = 1;
      } else lines++;
      continue;
    }
    units[size] = folded;
    offsets[size] = index;
    if (lines > 0) {
      breaks[size] = lines > 1 ? 2 : 1;
      lines = 0;
    }
    size++;
  }
  offsets[size] = length;
  breaks[size] = 2;
  return {
    original,
    text: unitsToString(units, size),
    offsets: offsets.subarray(0, size + 1),
    breaks: breaks.subarray(0, size + 1),
  };
}

/** — 12 —, 第12页 共30页: a line of its own at the foot of a page. Its last character's place; -1: there is none. */
function pageNumberAfter(original: string, from: number, units: Uint16Array, size: number): number {
  let at = from;
  // Bounded: each of many empty lines would look past all the others.
  const furthest = Math.min(original.length, from + MOST_LAYOUT);
  while (at < furthest && FOLD[original.charCodeAt(at)] === DROP) at++;
  const first = original[at] ?? '';
  const pattern = PAGE_STARTS.has(first)
    ? PAGE_NUMBER
    : // A line of digits alone may be a cell of a table, but not in the middle of 第三十…三条.
      /[0-9]/u.test(first) && endsInOrdinal(units, size)
      ? DIGITS_ALONE
      : null;
  const match = pattern?.exec(original.slice(at, at + LONGEST_PAGE_NUMBER));
  return match ? at + match[0].length - 1 : -1;
}

/** 第 or 第三十 stands at the end, and no 条 behind it. */
function endsInOrdinal(units: Uint16Array, size: number): boolean {
  const end = String.fromCharCode(...units.subarray(Math.max(0, size - 8), size));
  return /第[〇零一二三四五六七八九十百千]{0,7}$/u.test(end);
}

const DIGITS_ALONE = /^[0-9]{1,4}(?:[ ]*\/[ ]*[0-9]{1,4})?[ \t\u3000]*(?:\r?\n|$)/u;

const PAGE_STARTS = new Set('—–-－―─·第');
const PAGE_NUMBER =
  /^(?:[—–－―─-]{1,2}[ \u3000]*[0-9０-９]{1,4}[ \u3000]*[—–－―─-]{1,2}|·[ ]*[0-9]{1,4}[ ]*·|第[ ]*[0-9]{1,4}[ ]*页(?:[ ，,/]*共[ ]*[0-9]{1,4}[ ]*页)?)[ \t\u3000]*(?:\r?\n|$)/u;
const LONGEST_PAGE_NUMBER = 40;
/** White space between a line and the number of its page. */
const MOST_LAYOUT = 100;

/** The span in the original of `[start, end)` in the normalised text; white space at its edges is left out. */
export function toOriginal(
  normalised: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (end <= start) {
    const at = normalised.offsets[start]!;
    return { start: at, end: at };
  }
  return { start: normalised.offsets[start]!, end: normalised.offsets[end - 1]! + 1 };
}

/** What `normalise` makes of a short string such as a catalogue title. */
export function fold(text: string): string {
  let same = 0;
  while (same < text.length && FOLD[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
  // Most are folded already; a NUL, which folds to itself, is dropped.
  if (same === text.length && !text.includes('\0')) return text;
  return normalise(text).text;
}

const DROP = 0;
const FOLD = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (let index = 0; index < TRADITIONAL.length; index++) {
    table[TRADITIONAL.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index);
  }
  // 哪吒, 乾县: characters of simplified script as well, in names.
  for (const char of '吒乾') table[char.charCodeAt(0)] = char.charCodeAt(0);
  for (let index = 0; index < RADICALS.length; index++) {
    table[RADICALS.charCodeAt(index)] = table[RADICAL_CHARACTERS.charCodeAt(index)]!;
  }
  // Misread or miskeyed for 第.
  for (const ordinal of '笫苐') table[ordinal.charCodeAt(0)] = '第'.charCodeAt(0);
  // Full-width ASCII to half-width, but for the punctuation that Chinese text itself uses in full width.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  const pairs: Record<string, string> = {
    '(': '（',
    ')': '）',
    '（': '（',
    '）': '）',
    '﹙': '（',
    '﹚': '）',
    ',': '，',
    '，': '，',
    ';': '；',
    '；': '；',
    '?': '？',
    '？': '？',
    '!': '！',
    '！': '！',
    ':': '：',
    '：': '：',
    '﹝': '〔',
    '﹞': '〕',
    '⟨': '〈',
    '⟩': '〉',
    '〈': '〈',
    '⟪': '《',
    '⟫': '》',
    '«': '《',
    '»': '》',
    '『': '“',
    '』': '”',
    '「': '“',
    '」': '”',
    '○': '〇',
    '◯': '〇',
    〇: '〇',
  };
  for (const [from, to] of Object.entries(pairs)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const code of [0xff0c, 0xff1b, 0xff1f, 0xff01, 0xff1a, 0xff08, 0xff09]) table[code] = code;
  const dropped = '\u0000\t\n\v\f\r \u0085\u00a0\u00ad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';
  for (const char of dropped) table[char.charCodeAt(0)] = DROP;
  for (let code = 0x2000; code <= 0x200f; code++) table[code] = DROP;
  return table;
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Decoding turns lone surrogates into U+FFFD, which is as long and matches nothing: offsets stay right. */
function unitsToString(units: Uint16Array, size: number): string {
  // Short strings, such as titles, are put together faster without the decoder.
  if (size < 256) return String.fromCharCode(...units.subarray(0, size));
  return DECODER.decode(units.subarray(0, size));
}
