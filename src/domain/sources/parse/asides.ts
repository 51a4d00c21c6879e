/** Lines that a file has beside the text: who signed it and when, to whom it was copied, what the page says of itself. */
import type { SourceEvent } from '../../model/source';
import { findDates } from './dates';
import { isBodyName, isDay } from './front';
import type { Line } from './lines';
import { annexAt, groupingAt, labelledArticle, listMarker } from './markers';

export interface Split {
  /** What is the text's own. */
  body: Line[];
  asides: Line[];
  /** The signature as the act's promulgation, for a text whose head tells none. */
  signed: SourceEvent | null;
}

/** Looked at above an end of the text for what stands there beside it. */
const DEEPEST = 40;

export function splitAsides(lines: readonly Line[]): Split {
  const aside = new Set<number>();
  let signed: SourceEvent | null = null;
  const imprint = imprintAt(lines);
  for (let at = imprint; at < lines.length; at++) aside.add(at);
  lines.forEach((line, index) => {
    if (PAGE_NUMBER.test(line.text)) aside.add(index);
  });
  const ends = [imprint];
  for (let at = 1; at < imprint; at++) if (isAnnexHead(lines[at]!)) ends.push(at);
  for (const end of ends.sort((a, b) => a - b)) {
    let at = end;
    while (at > 0 && (aside.has(at - 1) || isNote(lines[at - 1]!.text))) aside.add(--at);
    const from = signatureFrom(lines, at);
    if (from === null) continue;
    signed ??= signatureEvent(lines.slice(from, at));
    for (let index = annexListFrom(lines, from); index < at; index++) aside.add(index);
  }
  return {
    body: lines.filter((_, index) => !aside.has(index)),
    asides: lines.filter((_, index) => aside.has(index)),
    signed,
  };
}

const PAGE_NUMBER =
  /^(?:[-—–·]\s?\d{1,4}\s?[-—–·]|第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4})$/u;
const COPIED = /^(?:抄[ 　]?[送报]|分[ 　]?送|主题词)[ 　]?[：:]/u;
const PRINTED = /\d{4}[ 　]?年[ 　]?\d{1,2}[ 　]?月[ 　]?\d{1,2}[ 　]?日[ 　]?印(?:发|制)$/u;
const NOTE = new RegExp(
  [
    '^[（(](?:此件|本文)[^（）()]{0,20}[）)]$',
    '^(?:信息)?公开(?:方式|选项|属性|类别|形式|范围)?[ 　]?[：:].{0,20}$',
    '^[（(]?共印[ 　]?\\d{1,6}[ 　]?份[）)]?$',
    '^(?:打字|校对|责任校对|核稿|拟稿|责任编辑|责编|编辑|初审|复审|终审|审核|信息来源|稿源|来源)[ 　]?[：:].{0,60}$',
    '^[【[（(]?(?:打印|关闭|返回)(?:本页|窗口|顶部|首页)?[】\\]）)]?(?:[ 　|]{0,4}[【[（(]?(?:打印|关闭|返回)(?:本页|窗口|顶部|首页)?[】\\]）)]?){0,3}$',
    '^(?:分享(?:到|至)?|扫一扫.{0,20}|我要纠错|收藏本页)[ 　]?[：:]?.{0,30}$',
    '^(?:上一[篇条则]|下一[篇条则]|相关(?:链接|新闻|文件|稿件|解读|阅读)|附件下载)[ 　]?[：:]?.{0,80}$',
    '^(?:主办|承办|版权所有|技术支持|网站标识码|网站地图|联系我们|关于我们)(?:单位)?[ 　]?[：:]?.{0,80}$',
    'ICP备.{0,20}号|公网安备|网站标识码|^Copyright|^©',
  ].join('|'),
  'iu',
);

function isNote(text: string): boolean {
  return text.length <= 120 && NOTE.test(text);
}

/** Where 版记 and the foot of a page begin; the number of lines where there are none. */
function imprintAt(lines: readonly Line[]): number {
  const least = Math.max(1, lines.length - DEEPEST);
  for (let at = least; at < lines.length; at++) {
    const { text } = lines[at]!;
    const begins = COPIED.test(text) || (text.length <= 80 && PRINTED.test(text)) || isNote(text);
    if (begins && lines.slice(at).every(isAfterText)) return at;
  }
  return lines.length;
}

/** Nothing of a law comes behind the imprint. */
function isAfterText({ text }: Line): boolean {
  return (
    !labelledArticle(text) && !groupingAt(text) && !listMarker(text) && !annexAt(text) && text.length <= 400
  );
}

function isAnnexHead(line: Line): boolean {
  return annexAt(line.text) !== null;
}

/** Where the signature begins whose day stands right above `end`; null where none does. */
function signatureFrom(lines: readonly Line[], end: number): number | null {
  const last = lines[end - 1];
  if (!last) return null;
  if (SIGNED_ON.test(last.text)) return end - 1;
  if (!isDay(last.text) || end < 3) return null;
  let from = end - 1;
  while (from > 1 && end - from <= 8 && isSigner(lines[from - 1]!.text)) from--;
  // A day alone is the end of a sentence as well as of a letter.
  return from === end - 1 ? null : from;
}

/** 某市司法局　2023年1月16日, on one line. */
const SIGNED_ON =
  /^[\u4e00-\u9fff（）()]{2,30}(?:[ 　]{1,20}[\u4e00-\u9fff（）()]{2,30}){0,4}[ 　]{1,20}\d{4}年\d{1,2}月\d{1,2}日$/u;

function isSigner(text: string): boolean {
  if (text.length > 60 || labelledArticle(text) || listMarker(text)) return false;
  return text.split(/[ 　]{2,}/u).every(isBodyName) || isBodyName(text) || PERSON.test(text);
}

/** 局长：某某某, 总理　某某. */
const PERSON =
  /^(?:[\u4e00-\u9fff]{0,8}(?:主席|总理|部长|主任|省长|市长|县长|区长|州长|局长|厅长|署长|行长|院长|检察长|会长))[ 　：:]{1,6}[\u4e00-\u9fff·\s]{2,12}$/u;

/** 附件：1.… 2.… above the signature lists what follows below it. */
function annexListFrom(lines: readonly Line[], from: number): number {
  for (let at = from - 1; at > 0 && from - at <= 12; at--) {
    const { text } = lines[at]!;
    if (/^附[ 　]?件[ 　]?[0-9一二三四五六七八九十]?[ 　]?[：:]/u.test(text)) return at;
    if (/[。；]$/u.test(text) || labelledArticle(text)) return from;
  }
  return from;
}

function signatureEvent(lines: readonly Line[]): SourceEvent | null {
  const last = lines.at(-1)!;
  const date = findDates(last.text)[0]?.date ?? null;
  if (!date) return null;
  const names = [...lines.slice(0, -1).map(({ text }) => text), last.text.replace(/\d{4}年.*$/u, '')]
    .flatMap((text) => text.split(/[ 　]{2,}/u))
    .map((text) => text.replace(/\s+/gu, ''))
    .filter((text) => isBodyName(text));
  const body = names.join('、') || null;
  return { kind: 'PROMULGATED', date, text: last.text, body, documentNumber: null, line: last.number };
}
