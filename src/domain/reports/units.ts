/** The text cut into units in reading order: each starts where the one before ends. */
import { endsLikeBody } from './body-names';
import type { Head } from './head';
import { inlineList } from './inline-lists';
import { isBlank, type Line } from './lines';
import { type Marker, needsSequence } from './markers';
import { joinParagraphs, type Paragraph } from './paragraphs';
import { announcesReport, isSalutation, turnsFromList } from './status';

/** TURN: a paragraph that ends the lists before it, such as 各位代表！ */
export type UnitRole = 'TITLE' | 'PREFACE' | 'BODY' | 'TURN' | 'CLOSING';

export interface Unit {
  role: UnitRole;
  /** First character of its words; the unit itself also takes the layout up to the next unit. */
  start: number;
  end: number;
  /** End of its words in its own paragraph. */
  contentEnd: number;
  marker: Marker | null;
  /** 1-based line of the paragraph. */
  line: number;
  /** From a list inside a paragraph: the list ends with the paragraph. */
  inline: boolean;
}

export function cutUnits(text: string, lines: Line[], head: Head, markdown: boolean): Unit[] {
  const units = headUnits(lines, head);
  const body = joinParagraphs(text, lines.slice(head.bodyFrom), markdown);
  dropStrayMarkers(body);
  const closingFrom = closingStart(text, body);
  const prefaceTo = prefaceEnd(text, body);
  body.forEach((paragraph, index) => {
    const role = roleOf(text, paragraph, index, prefaceTo, closingFrom);
    units.push(unit(role, paragraph.start, paragraph.end, paragraph.marker, paragraph.line));
    if (role !== 'BODY' && role !== 'TURN') return;
    const next = body[index + 1]?.marker;
    const from = paragraph.marker?.textStart ?? paragraph.start;
    const inner = inlineList(text, from, paragraph.end, paragraph.marker, (form, ordinal) => {
      return next?.form === form && next.ordinal === ordinal;
    });
    for (const marker of inner) {
      const last = units.at(-1)!;
      last.contentEnd = marker.start;
      // The paragraph's own number belongs to the same list.
      if (marker.form === last.marker?.form) last.inline = true;
      units.push({ ...unit('BODY', marker.start, paragraph.end, marker, paragraph.line), inline: true });
    }
  });
  tile(units, text.length);
  return units;
}

function headUnits(lines: Line[], head: Head): Unit[] {
  const units: Unit[] = [];
  const title = head.titleLines;
  for (let index = 0; index < head.bodyFrom; index++) {
    const line = lines[index]!;
    if (title && index === title.from) {
      units.push(unit('TITLE', line.contentStart, lines[title.to - 1]!.contentEnd, null, line.number));
      index = title.to - 1;
    } else if (!isBlank(line)) {
      units.push(unit('PREFACE', line.contentStart, line.contentEnd, null, line.number));
    }
  }
  return units;
}

function unit(role: UnitRole, start: number, end: number, marker: Marker | null, line: number): Unit {
  return { role, start, end, contentEnd: end, marker, line, inline: false };
}

/** Layout between units goes to the unit before it, layout at the very top to the first. */
function tile(units: Unit[], length: number): void {
  units.forEach((current, index) => {
    if (index === 0) current.start = 0;
    current.end = units[index + 1]?.start ?? length;
  });
}

/** A line that starts with 二是 though no 一是 came before is plain text. */
function dropStrayMarkers(paragraphs: Paragraph[]): void {
  const last = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const marker = paragraph.marker;
    if (!marker || marker.ordinal === null || !needsSequence(marker)) continue;
    const expected = (last.get(marker.form) ?? 0) + 1;
    // Inside lists count on too, so a later number is only stray when no list of this form was begun.
    if (marker.ordinal === 1 || expected > 1) last.set(marker.form, marker.ordinal);
    else paragraph.marker = null;
  }
}

function roleOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  prefaceTo: number,
  closingFrom: number,
): UnitRole {
  if (index >= closingFrom) return 'CLOSING';
  if (index < prefaceTo) return 'PREFACE';
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
  return !paragraph.marker && (isSalutation(opening) || turnsFromList(opening)) ? 'TURN' : 'BODY';
}

/** A first number further down than this numbers a list in the body. */
const MAX_PREFACE = 8;

/** The preface is what stands before the first numbered paragraph, or up to 现将…报告如下 when nothing is numbered. */
function prefaceEnd(text: string, body: Paragraph[]): number {
  const first = body.findIndex((paragraph) => paragraph.marker !== null);
  if (first >= 0 && first <= MAX_PREFACE) return first;
  for (let index = 0; index < Math.min(3, body.length); index++) {
    if (announcesReport(text.slice(body[index]!.start, body[index]!.end).slice(-120))) return index + 1;
  }
  return 0;
}

const DATE =
  /^[0-9０-９〇○零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日$/u;
const FORMULA =
  /^(?:特此|专此|以上报告|此报告|附件?[：:0-9]|附：|[（(]联系人|联系人|抄送|主动公开|[（(]此件)/u;

const MAX_ANNEXES = 30;
const MAX_ANNEX_NAME = 80;

/** Index of the first paragraph of the 落款 (body, date, annexes), or of a speech's last call to its hearers. */
function closingStart(text: string, body: Paragraph[]): number {
  let from = annexesStart(text, body);
  while (from > 0) {
    const paragraph = body[from - 1]!;
    const content = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    const compact = content.replace(/\s/gu, '');
    const signed = compact.length <= 40 && !paragraph.marker && (DATE.test(compact) || endsLikeBody(compact));
    if (!signed && !FORMULA.test(content)) break;
    from--;
  }
  if (from < body.length || body.length === 0) return from;
  return peroration(text, body);
}

/** 附件：1.…表 / 2.…表 at the end: a list of names, whatever its numbers look like. */
function annexesStart(text: string, body: Paragraph[]): number {
  for (let index = body.length - 1; index > 0 && body.length - index <= MAX_ANNEXES; index--) {
    const words = text.slice(body[index]!.start, body[index]!.end);
    if (words.length > MAX_ANNEX_NAME || words.includes('。')) break;
    if (/^附件?[：:]/u.test(words)) return index;
  }
  return body.length;
}

/** From the last 各位代表！ on, when what follows ends with a call and holds no numbered part. */
function peroration(text: string, body: Paragraph[]): number {
  const last = body.at(-1)!;
  if (text[last.end - 1] !== '！') return body.length;
  for (let index = body.length - 1; index > 0 && body.length - index <= 24; index--) {
    const paragraph = body[index]!;
    if (paragraph.marker) break;
    if (isSalutation(text.slice(paragraph.start, paragraph.start + 60))) return index;
  }
  return body.length;
}
