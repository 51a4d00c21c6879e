/** Numbering of official drafting (公文层次序数) as it stands at one place of a text. */
import type { HeadingStyle } from '../model/report';
import { parseNumeral } from '../text/numerals';

export interface Marker {
  style: HeadingStyle;
  /** Finer than the style: half-width brackets are the same form, 1. and 1、 too, but 章 and 节 are not. */
  form: string;
  /** null for dashes and Markdown headings without a number. */
  ordinal: number | null;
  /** Usual depth; null for 一是 and ——, which stand wherever they are met. */
  rank: number | null;
  start: number;
  /** Where the words after the number start. */
  textStart: number;
}

interface Rule {
  /** Sticky; group 1 is the number where there is one. */
  pattern: RegExp;
  style: HeadingStyle;
  form: (match: RegExpExecArray) => string;
  rank: number | null;
  /** May stand within a paragraph, where a sequence from 1 is found. */
  inline: boolean;
  /** Must be part of a sequence even at the start of a paragraph. */
  sequence?: boolean;
}

const HAN = '[一二三四五六七八九十百〇零]{1,4}';
const ARABIC = '[0-9０-９]{1,3}';
/** 一、二、三产业 and 三、四线城市 are lists of ordinals. */
const NOT_A_LIST = `(?!${HAN}(?:、|[季级类线产期流]|次产))`;

const RULES: Rule[] = [
  {
    pattern: new RegExp(`第(${HAN}|${ARABIC})(编|篇|部分|章|节)(?:[\\s　：:、]+|(?=$))`, 'yu'),
    style: '第一章',
    form: (match) => `第${match[2]}`,
    rank: 10,
    inline: false,
  },
  {
    pattern: new RegExp(`(${HAN})[、．.]${NOT_A_LIST}\\s{0,8}`, 'yu'),
    style: '一、',
    form: () => '一、',
    rank: 20,
    inline: false,
  },
  {
    pattern: new RegExp(`[（(]\\s?(${HAN})\\s?[）)]、?\\s{0,8}`, 'yu'),
    style: '（一）',
    form: () => '（一）',
    rank: 30,
    inline: true,
  },
  {
    pattern: new RegExp(`(${ARABIC})(?:[．、]|[.](?![0-9０-９]))(?![0-9０-９])\\s{0,8}`, 'yu'),
    style: '1.',
    form: () => '1.',
    rank: 40,
    inline: true,
  },
  {
    pattern: new RegExp(`[（(]\\s?(${ARABIC})\\s?[）)]、?\\s{0,8}`, 'yu'),
    style: '（1）',
    form: () => '（1）',
    rank: 50,
    inline: true,
  },
  {
    pattern: new RegExp(`(${ARABIC})[）)]\\s{0,8}`, 'yu'),
    style: '（1）',
    form: () => '1）',
    rank: 55,
    inline: true,
  },
  {
    pattern: /([①-⑳])\s{0,8}/uy,
    style: '（1）',
    form: () => '①',
    rank: 60,
    inline: true,
  },
  {
    pattern: new RegExp(`(${HAN})(是|要)(?!否)[：:，,]?`, 'yu'),
    style: '一是',
    form: (match) => `一${match[2]}`,
    rank: null,
    inline: true,
    sequence: true,
  },
  {
    pattern: new RegExp(`(?:第|其)(${HAN})[，,、：:]`, 'yu'),
    style: '一是',
    form: () => '第一',
    rank: null,
    inline: true,
    sequence: true,
  },
];
const DASH = /(?:[—―─]{1,2}|[•●■◆▪])\s{0,8}(?=\S)/uy;
const BULLET = /[-*+]\s{1,8}(?=\S)/uy;
const MARKDOWN_HEADING = /(#{1,6})\s{1,8}(?=\S)/uy;
const BOLD = /\*\*/uy;

/** The marker a line's content starts with. */
export function lineMarker(text: string, at: number, markdown: boolean): Marker | null {
  if (markdown) {
    const heading = exec(MARKDOWN_HEADING, text, at);
    if (heading) return markdownHeading(text, at, heading);
    const inBold = exec(BOLD, text, at) ? numbered(text, at + 2, false) : null;
    if (inBold) return { ...inBold, start: at };
    const bullet = exec(BULLET, text, at);
    if (bullet) return dash(at, bullet[0].length);
  }
  const match = exec(DASH, text, at);
  if (match) return dash(at, match[0].length);
  return numbered(text, at, false);
}

/** The marker that may stand inside a paragraph at `at`; whether it counts is for the sequence to tell. */
export function inlineMarker(text: string, at: number): Marker | null {
  return numbered(text, at, true);
}

/** True for forms that count only when 二 follows 一: 一是, 一要, 第一. */
export function needsSequence(marker: Marker): boolean {
  return marker.style === '一是';
}

function numbered(text: string, at: number, inline: boolean): Marker | null {
  for (const rule of RULES) {
    if (inline && !rule.inline) continue;
    const match = exec(rule.pattern, text, at);
    if (!match) continue;
    const ordinal = ordinalOf(match[1]!);
    // 三百、 numbers no heading.
    if (ordinal === null || ordinal < 1 || ordinal > 199) continue;
    return {
      style: rule.style,
      form: rule.form(match),
      ordinal,
      rank: rule.rank,
      start: at,
      textStart: at + match[0].length,
    };
  }
  return null;
}

/** `## 一、…` keeps its own number, and its depth is that of the hashes. */
function markdownHeading(text: string, at: number, match: RegExpExecArray): Marker {
  const depth = match[1]!.length;
  const textStart = at + match[0].length;
  const number = numbered(text, textStart, false);
  return {
    style: number?.style ?? '#',
    form: `#${depth}`,
    ordinal: number?.ordinal ?? null,
    rank: depth,
    start: at,
    textStart: number?.textStart ?? textStart,
  };
}

function dash(start: number, length: number): Marker {
  return { style: '——', form: '——', ordinal: null, rank: null, start, textStart: start + length };
}

function ordinalOf(number: string): number | null {
  const code = number.charCodeAt(0);
  return code >= 0x2460 && code <= 0x2473 ? code - 0x245f : parseNumeral(number);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
