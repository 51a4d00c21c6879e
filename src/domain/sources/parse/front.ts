/**
 * What stands before an act in the file that carries it: an order (国务院令, 部令), an announcement, a notice that
 * issues it (印发…的通知), the letterhead of an office with its number. The act is the work; these only carry it.
 */
import type { SourceEvent } from '../../model/source';
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { NUMERAL_CHARACTERS } from '../../text/numerals';
import { normaliseTitle, titleKey } from '../../text/titles';
import { markedTitles } from '../relations/marks';
import { findDates } from './dates';
import { eventsOf } from './events';
import { eventsOfFacts, isFact } from './head-facts';
import type { Line } from './lines';
import { annexAt, groupingAt, labelledArticle, listMarker } from './markers';

/** What issued an act, where it has a title of its own. */
export interface Carrier {
  title: string;
  documentNumber: string | null;
}

export interface Front {
  /** Half-open indices of the lines of the act's title. */
  title: { from: number; to: number };
  /** The act's title as its lines give it. */
  fullTitle: string;
  carrier: Carrier | null;
  /** The lines before the title, as happenings of the act. */
  events: SourceEvent[];
}

/** How many lines an order, a notice and their signatures may take before the act begins. */
const FARTHEST = 60;
const N = NUMERAL_CHARACTERS;

/** null: the file begins with the act's own title. */
export function findFront(lines: readonly Line[]): Front | null {
  const from = letterheadEnd(lines);
  return orderFront(lines, from) ?? noticeFront(lines, from) ?? ownFront(lines, from);
}

// --- letterhead ---

const COPY_NUMBER = /^(?:份\s?号\s?[：:]?\s?)?0\d{5}$|^份\s?号\s?[：:]/u;
const SECRECY = /^(?:绝密|机密|秘密|内部)(?:[★☆].{0,12})?$/u;
const URGENCY = /^(?:特急|特提|加急|平急|急件|紧急)(?:[·．.、].{0,6})?$/u;
const LETTERHEAD = /^[^，。；：:、《》]{2,60}(?:文[ 　]*件|公[ 　]*报)$/u;
const PUBLICITY = /^[（(](?:此件|本文)[^（）()]{0,20}(?:公开|发布)[^（）()]{0,6}[）)]$/u;
const RULE = /^[★☆\-—_─━=*·．.\s]{2,}$/u;
const SIGNER = /签\s?发\s?人\s?[：:]/u;
const NUMBER_LINE =
  /^[（(]?[\u4e00-\u9fff]{1,16}(?:[（(][\u4e00-\u9fff]{1,4}[）)][\u4e00-\u9fff]{0,6})?[〔[［（(【]\s?(?:19|20)\d{2}\s?年?[〕\]］）)】]\s?(?:第\s?)?\d{1,5}\s?号[）)]?$/u;

/** Index of the first line that is no part of a letterhead. */
export function letterheadEnd(lines: readonly Line[]): number {
  let at = 0;
  let official = false;
  for (; at < Math.min(lines.length, 24); at++) {
    const { text } = lines[at]!;
    if (COPY_NUMBER.test(text) || SECRECY.test(text) || URGENCY.test(text) || PUBLICITY.test(text)) continue;
    if (RULE.test(text)) continue;
    if (documentNumberOf(text) !== null || LETTERHEAD.test(text) || SIGNER.test(text) || isFact(text)) {
      official = true;
      continue;
    }
    // Bodies that issue jointly stand one above the other, over 文件.
    const joint = lines
      .slice(at, at + 8)
      .findIndex((line) => /^文[ 　]*件$/u.test(line.text) || LETTERHEAD.test(line.text));
    if (joint > 0 && lines.slice(at, at + joint).every((line) => isBodyName(line.text))) continue;
    if (/^文[ 　]*件$/u.test(text)) continue;
    break;
  }
  return official || at > 0 ? at : 0;
}

/** The number of a line that is a number alone, 签发人 beside it or not. */
function documentNumberOf(line: string): string | null {
  const words = line.replace(/\s*签\s?发\s?人\s?[：:].*$/u, '').trim();
  return NUMBER_LINE.test(words) ? normaliseDocumentNumber(words) : null;
}

const BODY_END =
  /(?:人民政府|政府|国务院|委员会|委|部|局|厅|署|院|会|办公室|办公厅|办|行|中心|主席团|总局|管委会|法院|检察院|党组|军委|司令部)$/u;

/** A body's name alone, as in a letterhead or a signature. */
export function isBodyName(text: string): boolean {
  const name = text.replace(/\s+/gu, '');
  return (
    name.length >= 2 && name.length <= 40 && /^[\u4e00-\u9fff（）()、]+$/u.test(name) && BODY_END.test(name)
  );
}

// --- orders and announcements ---

const ORDER_HEAD = new RegExp(
  `^([\\u4e00-\\u9fff（）()、]{2,90}?)(令|公告)(?:[（(〔[]?((?:19|20)\\d{2})[）)〕\\]]?年?)?(?:[（(]?第?([${N}]{1,8})号[）)]?)?$`,
  'u',
);
const SERIAL = new RegExp(`^[（(〔[]?((?:19|20)\\d{2})?[）)〕\\]]?年?[（(]?第?([${N}]{1,8})号[）)]?$`, 'u');
/** Words with which an order puts an act into the world. */
const DECREE =
  /现(?:予|将|以)|予以(?:公布|发布|公告)|(?:已|业)(?:经|由|于).{0,200}(?:通过|批准|同意|审议)|特此(?:公布|公告|发布)|公布(?:施行|如下)/u;

function orderFront(lines: readonly Line[], from: number): Front | null {
  const head = orderHead(lines, from);
  if (!head) return null;
  const decree: Line[] = [];
  let names: string[] = [];
  for (let at = head.to; at < Math.min(lines.length, head.to + 8); at++) {
    const line = lines[at]!;
    if (labelledArticle(line.text) || groupingAt(line.text)) break;
    if (!DECREE.test(line.text)) continue;
    decree.push(line);
    names = [...names, ...markedTitles(line.text).map((title) => title.raw)];
  }
  if (decree.length === 0) return null;
  const after = lines.indexOf(decree.at(-1)!) + 1;
  const title = actTitle(lines, after, names) ?? titleAfterSignature(lines, after);
  if (!title) return null;
  const own = { body: head.body, documentNumber: head.documentNumber };
  return {
    ...title,
    carrier: null,
    events: eventsBefore(lines, title.title.from, from, head, own),
  };
}

interface OrderHead {
  from: number;
  to: number;
  body: string;
  documentNumber: string | null;
}

/** 中华人民共和国国务院令 / 第722号, on one line or several, of one body or more. */
function orderHead(lines: readonly Line[], from: number): OrderHead | null {
  let words = '';
  for (let at = from; at < Math.min(lines.length, from + 8); at++) {
    const part = lines[at]!.text.replace(/\s+/gu, '');
    if (part.length > 60 || /[，。；《》“”]/u.test(part)) return null;
    words +=
      words === '' || /^(?:令|公告|国务院|主席)/u.test(part) || words.endsWith('共和国') ? part : `、${part}`;
    const found = ORDER_HEAD.exec(words);
    if (!found) continue;
    if (!BODY_END.test(found[1]!) && !/主席$/u.test(found[1]!)) return null;
    let to = at + 1;
    let [, body, word, year, serial] = found as unknown as [string, string, string, string?, string?];
    if (serial === undefined) {
      const next = SERIAL.exec(lines[to]?.text.replace(/\s+/gu, '') ?? '');
      if (next) {
        to++;
        year ??= next[1];
        serial = next[2];
      }
    }
    body = body.replace(/^中华人民共和国(?=国务院|主席|最高|.{2,20}(?:部|署|行|局|委员会))/u, '');
    const yearWords = year === undefined ? '' : word === '公告' ? `${year}年` : `〔${year}〕`;
    const documentNumber =
      serial === undefined ? null : normaliseDocumentNumber(`${body}${word}${yearWords}第${serial}号`);
    return { from, to, body, documentNumber };
  }
  return null;
}

// --- notices ---

const ISSUING =
  '(?:印发|发布|公布|颁布|颁发|下发|印送|转发|批转|修订印发|修订发布|重新印发|重新公布|重新发布)';
const NOTICE = new RegExp(`关于.{0,10}?${ISSUING}(.{2,160}?)的(?:通知|公告|通告|决定|函)$`, 'u');
const FORWARDED = /关于(?:转发|批转)|^[\u4e00-\u9fff]{2,24}(?:转发|批转)/u;
/** 国务院办公厅转发某部关于加强某工作意见的通知. */
const FORWARDING =
  /^([\u4e00-\u9fff]{2,24}(?:办公厅|办公室|政府|国务院|委|[部局厅]))(?:转发|批转)(.{4,120}?)的(?:通知|函)$/u;

function noticeFront(lines: readonly Line[], from: number): Front | null {
  const notice = noticeTitle(lines, from);
  if (!notice) return null;
  const names = namesIn(lines, notice);
  const title = actTitle(lines, notice.to, names);
  if (!title) return null;
  const before = lines.slice(0, title.title.from);
  const documentNumber =
    before.map(({ text }) => documentNumberOf(text)).find((number) => number !== null) ??
    bracketedNumber(before);
  const body = notice.text.slice(0, Math.max(0, notice.text.indexOf('关于'))) || signer(before);
  const forwarded = FORWARDED.test(notice.text);
  return {
    ...title,
    carrier: { title: normaliseTitle(notice.text).title, documentNumber },
    events: eventsBefore(lines, title.title.from, 0, null, {
      body: forwarded ? null : body,
      // What is passed on has a number of its own, which the notice's is not.
      documentNumber: forwarded ? null : documentNumber,
      numbered: !forwarded,
    }),
  };
}

export interface NoticeTitle {
  text: string;
  /** What it issues, as it says. */
  act: string;
  /** Index of the first line behind it. */
  to: number;
}

/** The title of the notice, which may take several lines, the body's name on the first. */
export function noticeTitle(lines: readonly Line[], from: number): NoticeTitle | null {
  let text = '';
  for (let at = from; at < Math.min(lines.length, from + 6); at++) {
    const part = lines[at]!.text.replace(/\s+/gu, '');
    if (/[。；]$|[：:]$/u.test(part) || labelledArticle(part)) return null;
    text += part;
    if (text.length > 220) return null;
    const act = NOTICE.exec(text)?.[1] ?? FORWARDING.exec(text)?.[2];
    if (act) return { text, act, to: at + 1 };
  }
  return null;
}

/** The names of acts that a notice gives in its title, and those it says in its first lines to issue. */
export function namesIn(lines: readonly Line[], { text, act, to }: NoticeTitle): string[] {
  const named = markedTitles(text).map((title) => title.raw);
  const issued = lines
    .slice(to, to + 8)
    .filter((line) => /现(?:予|将|把)?.{0,160}(?:印发|发布|公布|下发|转发|批转)/u.test(line.text))
    .flatMap((line) => markedTitles(line.text).map((title) => title.raw));
  if (named.length > 0) return [...named, ...issued];
  const whole = act.replace(/^《|》$/gu, '');
  const parts = whole.split(/[、和及与]/u);
  const each = parts.length > 1 && parts.every((part) => KIND_END.test(part)) ? parts : [];
  return [whole, ...each, ...issued];
}

function bracketedNumber(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const inner = /^[（(]([^（）()]{4,40})[）)]$/u.exec(text)?.[1];
    const number = inner ? documentNumberOf(inner) : null;
    if (number) return number;
  }
  return null;
}

/** The body whose name stands right above the day at the end of a notice. */
function signer(lines: readonly Line[]): string | null {
  const day = lines.findLastIndex(({ text }) => isDay(text));
  const name = lines[day - 1]?.text.replace(/\s+/gu, '') ?? '';
  return isBodyName(name) ? name : null;
}

// --- a document of its own under a letterhead ---

/** Titles that name what kind of text follows, so that the lines of one can be put together. */
export const KIND_END =
  /(?:法|法典|条例|办法|规定|细则|规则|决定|决议|解释|批复|意见|通知|公告|通告|方案|规划|计划|纲要|章程|规程|准则|标准|目录|清单|制度|措施|要点|指引|指南|公约|协定|议定书|宣言|预案|函|复函|答复|规范|职责)(?:[（(][^（）()]{1,20}[）)]){0,2}$/u;

function ownFront(lines: readonly Line[], from: number): Front | null {
  const title = joinedTitle(lines, from);
  if (!title || (from === 0 && title.title.to - title.title.from === 1)) return null;
  const before = lines.slice(0, from);
  const documentNumber =
    before.map(({ text }) => documentNumberOf(text)).find((number) => number !== null) ?? null;
  return {
    ...title,
    carrier: null,
    events: eventsBefore(lines, from, 0, null, { body: null, documentNumber }),
  };
}

/** One title over several lines: 某市人民政府办公厅 / 关于…的 / 实施意见. */
function joinedTitle(lines: readonly Line[], from: number): Pick<Front, 'title' | 'fullTitle'> | null {
  let joined = '';
  for (let at = from; at < Math.min(lines.length, from + 5); at++) {
    const line = lines[at]!;
    const words = line.text.trim();
    const body =
      labelledArticle(words) || groupingAt(words) || listMarker(words) || findDates(words)[0]?.start === 0;
    if (at > from && (body || /[。；：:]|^[（(]/u.test(words) || line.heading > 0)) break;
    joined += words.replace(/\s+/gu, at === from ? ' ' : '');
    if (joined.length > 120) break;
    if (KIND_END.test(joined)) return { title: { from, to: at + 1 }, fullTitle: joined };
  }
  return lines[from] ? { title: { from, to: from + 1 }, fullTitle: lines[from].text } : null;
}

// --- where the act begins ---

/** The line, or lines, that are nothing but the name which the order or notice gives the act. */
function actTitle(
  lines: readonly Line[],
  from: number,
  names: readonly string[],
): Pick<Front, 'title' | 'fullTitle'> | null {
  const wanted = names.map(keyOf).filter((name) => name !== '');
  return (
    titleLike(lines, from, (key) => wanted.includes(key)) ??
    titleLike(lines, from, (key) => wanted.some((name) => isShortened(key, name) || isShortened(name, key)))
  );
}

function titleLike(
  lines: readonly Line[],
  from: number,
  isTitle: (key: string) => boolean,
): Pick<Front, 'title' | 'fullTitle'> | null {
  for (let at = from; at < Math.min(lines.length, from + FARTHEST); at++) {
    let joined = '';
    for (let to = at; to < Math.min(lines.length, at + 4); to++) {
      const { text } = lines[to]!;
      if (text.length > 120 || /[。；]$/u.test(text)) break;
      joined += text;
      if (isTitle(keyOf(joined)) && hasText(lines, to + 1)) {
        return { title: { from: at, to: to + 1 }, fullTitle: joined };
      }
    }
  }
  return null;
}

/** `short` is `full` less the place or the body in front. */
function isShortened(short: string, full: string): boolean {
  if (short.length < 6 || short.length >= full.length || !full.endsWith(short)) return false;
  const front = full.slice(0, -short.length);
  return isBodyName(front) || /^[\u4e00-\u9fff]{1,12}[省市区县州旗盟镇乡]$/u.test(front);
}

/** Of one title, however its lines, marks, dates and brackets are set. */
export function keyOf(title: string): string {
  return titleKey(normaliseTitle(title).title);
}

/** More than a signature follows: a name in a list of annexes is no title. */
function hasText(lines: readonly Line[], from: number): boolean {
  const [first, second] = lines.slice(from, from + 2);
  if (!first) return false;
  return !isDay(first.text) && !(isBodyName(first.text) && second !== undefined && isDay(second.text));
}

/** An order that names its act in other words: what stands below the day it was signed. */
function titleAfterSignature(
  lines: readonly Line[],
  from: number,
): Pick<Front, 'title' | 'fullTitle'> | null {
  const day = lines.slice(from, from + 12).findIndex(({ text }) => isDay(text));
  const at = from + day + 1;
  const line = lines[at];
  if (day < 0 || !line || line.text.length > 80 || /[。；：:]/u.test(line.text) || annexAt(line.text))
    return null;
  return lines[at + 1] ? joinedTitle(lines, at) : null;
}

const DAY = new RegExp(
  `^(?:\\d{4}|[${N}ＯO]{4})\\s?年\\s?[${N}]{1,3}\\s?月\\s?[${N}]{1,3}\\s?日[）)]?$`,
  'u',
);

/** A day alone on its line, as under a signature. */
export function isDay(text: string): boolean {
  return DAY.test(text.replace(/\s+/gu, ''));
}

// --- what happened ---

interface Own {
  body: string | null;
  documentNumber: string | null;
  /** Whether numbers that stand on lines of their own are the act's. */
  numbered?: boolean;
}

/** Line for line; the day alone under a signature is that of promulgation, by the body and with the number of the head. */
function eventsBefore(
  lines: readonly Line[],
  to: number,
  from: number,
  head: { from: number; to: number } | null,
  { body, documentNumber, numbered = true }: Own,
): SourceEvent[] {
  const day = lines.findLastIndex((line, index) => index < to && index >= from && isDay(line.text));
  const events: SourceEvent[] = [];
  for (let at = 0; at < to; at++) {
    const line = lines[at]!;
    if (head && at === head.from) {
      const text = lines
        .slice(head.from, head.to)
        .map((each) => each.text)
        .join('');
      events.push({ kind: 'OTHER', date: null, text, body, documentNumber, line: line.number });
      at = head.to - 1;
    } else if (at === day) {
      const date = findDates(line.text)[0]?.date ?? null;
      events.push({ kind: 'PROMULGATED', date, text: line.text, body, documentNumber, line: line.number });
    } else if (isFact(line.text)) {
      events.push(...eventsOfFacts(line));
    } else if (findDates(line.text).length > 0 && DECREE.test(line.text)) {
      events.push(...eventsOf(line));
    } else {
      // 法释〔2020〕17号 stands between the announcement and the act; what is passed on has none of the notice's.
      const own = numbered ? documentNumberOf(line.text) : null;
      events.push({
        kind: 'OTHER',
        date: null,
        text: line.text,
        body: null,
        documentNumber: own,
        line: line.number,
      });
    }
  }
  return events;
}
