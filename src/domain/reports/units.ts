/** The text cut into units in reading order: each starts where the one before ends. */
import { endsLikeBody, signatureIn } from './body-names';
import type { Head } from './head';
import { inlineList } from './inline-lists';
import { isBlank, type Line } from './lines';
import { type Marker, needsSequence } from './markers';
import { joinParagraphs, type Paragraph } from './paragraphs';
import { splitSentences } from './sentences';
import { announcesReport, isSalutation, sentenceTurn, turnsFromList } from './status';
import type { Cell, Table } from './tables';

/**
 * TURN: a paragraph that ends the lists before it, such as 各位代表！ FURNITURE: of the page, not of the document.
 * ANNEX: behind the closing, such as a glossary.
 */
export type UnitRole = 'TITLE' | 'PREFACE' | 'BODY' | 'TURN' | 'CLOSING' | 'ANNEX' | 'TABLE' | 'FURNITURE';

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
  /** Of a table. */
  cells?: readonly Cell[];
  /** Goes on where the unit before it turns to plans or shortcomings: one level further down if that has a number. */
  turned?: boolean;
  /** Of an annex: what stands over it. */
  over?: string | null;
}

/** What is no running text: indices of lines, and tables. */
export interface Layout {
  furniture: ReadonlySet<number>;
  tables: readonly Table[];
}

export function cutUnits(text: string, lines: Line[], head: Head, markdown: boolean, layout: Layout): Unit[] {
  const { furniture, tables } = layout;
  const apart = new Set<Line>();
  furniture.forEach((index) => void apart.add(lines[index]!));
  for (const { from, to } of tables) for (let index = from; index < to; index++) apart.add(lines[index]!);
  const body = joinParagraphs(text, lines.slice(head.bodyFrom), markdown, (line) => apart.has(line));
  dropStrayMarkers(body);
  const annexFrom = annexStart(text, body);
  const closingFrom = closingStart(text, body.slice(0, annexFrom.index));
  const prefaceTo = prefaceEnd(text, body);
  const units = headUnits(lines, head, furniture);
  body.forEach((paragraph, index) => {
    const role = index >= annexFrom.index ? 'ANNEX' : roleOf(text, paragraph, index, prefaceTo, closingFrom);
    const from = units.length;
    units.push(unit(role, paragraph.start, paragraph.end, paragraph.marker, paragraph.line));
    if (role === 'ANNEX') units[from]!.over = annexFrom.heading;
    if (role !== 'BODY' && role !== 'TURN') return;
    const next = body[index + 1]?.marker;
    const start = paragraph.marker?.textStart ?? paragraph.start;
    const inner = inlineList(text, start, paragraph.end, paragraph.marker, (form, ordinal) => {
      return next?.form === form && next.ordinal === ordinal;
    });
    for (const marker of inner) {
      const last = units.at(-1)!;
      last.contentEnd = marker.start;
      // The paragraph's own number belongs to the same list.
      if (marker.form === last.marker?.form) last.inline = true;
      units.push({ ...unit('BODY', marker.start, paragraph.end, marker, paragraph.line), inline: true });
    }
    units.splice(from, units.length - from, ...units.slice(from).flatMap((each) => atTurns(text, each)));
  });
  for (const index of furniture) {
    if (index >= head.bodyFrom) units.push(lineUnit('FURNITURE', lines[index]!));
  }
  for (const { from, to, cells } of tables) {
    const { contentStart, number } = lines[from]!;
    units.push({ ...unit('TABLE', contentStart, lines[to - 1]!.contentEnd, null, number), cells });
  }
  units.sort((a, b) => a.start - b.start);
  tile(units, text.length);
  return units;
}

/** A paragraph that tells what was done and then what is wanting or planned is cut where it turns. */
function atTurns(text: string, whole: Unit): Unit[] {
  const end = whole.contentEnd;
  const from = whole.marker?.textStart ?? whole.start;
  const cuts: number[] = [];
  const turnAt = (start: number) => sentenceTurn(text.slice(start, Math.min(end, start + 120)));
  let last = turnAt(from);
  for (const { start } of splitSentences(text, { start: from, end }).slice(1)) {
    const turn = turnAt(start);
    if (turn === null || turn === last) continue;
    cuts.push(start);
    last = turn;
  }
  return [whole.start, ...cuts].map((start, index) => ({
    ...(index === 0
      ? whole
      : { ...unit('BODY', start, whole.end, null, whole.line), turned: whole.marker !== null }),
    contentEnd: cuts[index] ?? end,
  }));
}

function headUnits(lines: Line[], head: Head, furniture: ReadonlySet<number>): Unit[] {
  const units: Unit[] = [];
  const title = head.titleLines;
  for (let index = 0; index < head.bodyFrom; index++) {
    const line = lines[index]!;
    if (title && index === title.from) {
      units.push(unit('TITLE', line.contentStart, lines[title.to - 1]!.contentEnd, null, line.number));
      index = title.to - 1;
    } else if (!isBlank(line)) units.push(lineUnit(furniture.has(index) ? 'FURNITURE' : 'PREFACE', line));
  }
  return units;
}

function lineUnit(role: UnitRole, line: Line): Unit {
  return unit(role, line.contentStart, line.contentEnd, null, line.number);
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
  /^(?:特此|专此|以上报告|此报告|妥否|附件?[：:0-9]|附：|[（(]联系人|联系人|联系电话|抄[送报]|分送|主动公开|[（(]此件|[（(]?主动公开|共印|主题词)/u;
/** 版记: 某局办公室　　2023年1月16日印发. */
const IMPRINT = /^.{0,60}\d{4}年\d{1,2}月\d{1,2}日印发$|^.{2,40}印发$/u;
/** A body and the day on one line, or the body under its seal. */
const SIGNED =
  /^(.{2,36}?)(?:[（(](?:盖章|公章|印章|章)[）)])?[0-9０-９〇○零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日$|^(.{2,36}?)[（(](?:盖章|公章|印章|章)[）)]$/u;

const MAX_ANNEXES = 30;
const MAX_ANNEX_NAME = 80;

/** Index of the first paragraph of the 落款 (body, date, annexes), or of a speech's last call to its hearers. */
function closingStart(text: string, body: Paragraph[]): number {
  let from = annexesStart(text, body);
  while (from > 0) {
    const paragraph = body[from - 1]!;
    const content = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    const compact = content.replace(/\s/gu, '');
    const signed = compact.length <= 60 && !paragraph.marker && isSignature(compact);
    if (!signed && !FORMULA.test(content)) break;
    from--;
  }
  if (from < body.length || body.length === 0) return from;
  return peroration(text, body);
}

/** Whose it is, its day, or who printed it. */
function isSignature(line: string): boolean {
  const compact = signatureIn(line);
  if (DATE.test(compact) || IMPRINT.test(compact)) return true;
  const [, dated, sealed] = SIGNED.exec(compact) ?? [];
  const name = dated ?? sealed ?? compact;
  return name.length <= 40 && !/[。；，：]/u.test(name) && endsLikeBody(name);
}

const GLOSSARY =
  /^[（(【]?(?:附件?[：:]?)?(?:[一二三四五]、)?(?:有关)?(?:名词|名词术语|术语|词语|名称)(?:解释|说明|注释)[：:]?[）)】]?$|^(?:《?.{0,24}报告》?(?:中)?(?:有关)?(?:名词|用语|名词术语)(?:解释|说明|注释))$|^(?:注释|备注|注)[：:]?$/u;
const ANNEX =
  /^附(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}[：:]?$|^附(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{1,3}[：:]?[^，。；]{2,60}$/u;

/** Where the document is over and its glossary or annexes begin. */
function annexStart(text: string, body: readonly Paragraph[]): { index: number; heading: string | null } {
  const words = (index: number) =>
    text.slice(body[index]!.start, Math.min(body[index]!.end, body[index]!.start + 100)).trim();
  for (let index = 1; index < body.length; index++) {
    const line = words(index);
    if (line.length > 70) continue;
    const isGlossary = GLOSSARY.test(line) && index >= body.length / 2;
    // A list of annexes under the signature is the closing's; an annex itself begins with its own line.
    const isAnnex = ANNEX.test(line) && /^附(?:件|表|录)/u.test(line) && afterSignature(index);
    if (isGlossary || isAnnex) return { index, heading: line };
  }
  return { index: body.length, heading: null };

  function afterSignature(index: number): boolean {
    for (let before = index - 1; before >= Math.max(1, index - 12); before--) {
      if (isSignature(words(before).replace(/\s/gu, ''))) return true;
    }
    return false;
  }
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
