/** History lines: one happening for each date they tell, in the words of the line. */
import type { SourceEvent } from '../../model/source';
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { NUMERAL_CHARACTERS } from '../../text/numerals';
import { findDates } from './dates';
import type { Line } from './lines';

/** The parts' texts, concatenated, are the line: nothing of a header is lost. */
export function eventsOf(line: Pick<Line, 'text' | 'number'>): SourceEvent[] {
  const parts = splitAtDates(line.text);
  const events = parts.map((text) => eventOf(text, line.number));
  // “…第1411次会议、2007年…通过”: the verb comes once, at the end of the list.
  for (let index = events.length - 2; index >= 0; index--) {
    const event = events[index]!;
    if (event.date && event.kind === 'ADOPTED' && /[、，,和]\s*$/u.test(event.text)) {
      event.kind = events[index + 1]!.kind === 'OTHER' ? 'ADOPTED' : events[index + 1]!.kind;
    }
  }
  return events;
}

/** Cuts before each date outside book-title marks; what stands before the first stays with it. */
function splitAtDates(text: string): string[] {
  const outside = blankTitles(text);
  const cuts = findDates(outside)
    .slice(1)
    .map((found) => found.start)
    // The end of a period is no happening of its own.
    .filter((start) => !/[至到—]\s*$/u.test(outside.slice(Math.max(0, start - 3), start)));
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
}

function eventOf(text: string, line: number): SourceEvent {
  const outside = blankTitles(text);
  const found = findDates(outside)[0];
  const after = found ? outside.slice(found.end) : outside;
  return {
    kind: kindOf(after, text),
    date: found?.date ?? null,
    text,
    body: found ? bodyOf(after) : null,
    documentNumber: numberOf(outside),
    line,
  };
}

function kindOf(outside: string, text: string): SourceEvent['kind'] {
  if (/废止/u.test(outside)) return 'REPEALED';
  if (/修订通过/u.test(outside)) return 'ADOPTED';
  if (/修订/u.test(outside)) return 'REVISED';
  if (/修正|修改/u.test(outside)) return 'AMENDED';
  if (/通过的?[ 　]*$/u.test(outside) && /修正案|关于修改/u.test(text)) return 'AMENDED';
  if (/通过的[ 　]*$/u.test(outside) && /[》〉]/u.test(text)) return 'AMENDED';
  // 通过，现予公布: the day is that of the adoption.
  if (/通过[，,]\s?(?:现|并|特此)?\s?予(?:以)?(?:公布|发布|公告|颁布)/u.test(outside)) return 'ADOPTED';
  if (/公布|发布|颁布|公告|印发|令第?[^号]{1,8}号[ 　）)]*$/u.test(outside)) return 'PROMULGATED';
  if (/批准/u.test(outside)) return 'APPROVED';
  if (/通过|会议|届.{0,40}第[^第]{1,6}次[ 　]*$/u.test(outside)) return 'ADOPTED';
  if (/施行|生效|实施|执行/u.test(outside)) return 'EFFECTIVE';
  // 《国务院关于修改…的决定》 alone, with its verb lost at a line end.
  if (/关于(?:修改|废止和修改)/u.test(text)) return 'AMENDED';
  return 'OTHER';
}

/** The body at the head of the words: up to its order, announcement or verb. */
function bodyOf(after: string): string | null {
  const head = after.replace(/^[ 　，,：:]+经?/u, '');
  const meeting = /^[^令公发批印颁修通讨《》（）\s]{2,60}?第[^\s《》（）第]{1,12}次(?:全体)?会议/u.exec(
    head,
  )?.[0];
  const body = (
    meeting ??
    /^([^《》（）\d\s]{2,60}?)(?:令|公告|公布|发布|颁布|批准|印发|修订|修正|通过|会议)/u.exec(head)?.[1]
  )?.replace(/^中华人民共和国(?=国务院|最高|主席)/u, '');
  return body && body.length >= 2 && !/^(?:起|自|根据)/u.test(body) ? body : null;
}

const ORDER = new RegExp(
  `([\\u4e00-\\u9fff、]{0,40}令)[ 　]*(?:[（(〔[]?([0-9]{4})[）)〕\\]]?年?)?[ 　]*第[ 　]*([${NUMERAL_CHARACTERS}]{1,8})[ 　]*号`,
  'u',
);
const ISSUED =
  /([\u4e00-\u9fff]{1,12})[〔[［（(【]((?:19|20)[0-9]{2})[〕\]］）)】][ 　]*(?:第)?([0-9]{1,4})[ 　]*号/u;

/** 国务院令第722号, 法释〔2020〕17号; of 2023年5月1日某市人民政府令第88号公布, less the day and the verbs around. */
export function numberOf(text: string): string | null {
  const outside = blankDates(text);
  const order = ORDER.exec(outside)?.[0];
  if (order) return normaliseDocumentNumber(order.replace(BEFORE_ISSUER, ''));
  const issued = ISSUED.exec(outside)?.[0];
  return issued ? normaliseDocumentNumber(issued.replace(BEFORE_ISSUER, '')) : null;
}
const BEFORE_ISSUER =
  /^.*中华人民共和国(?=国务院|主席)|^(?:.*?(?:根据|依据|按照|现以|(?<=[0-9〇○一二三四五六七八九十])日|公布|发布|颁布|印发|通过|批准)|[以由经])(?=[\u4e00-\u9fff]{2,})/u;

/** The same length, with dates blanked out. */
function blankDates(text: string): string {
  let out = text;
  for (const { start, end } of findDates(text)) {
    out = out.slice(0, start) + '\u3000'.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** The same length, with what stands inside book-title marks blanked out: its dates and verbs are another work's. */
export function blankTitles(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if (char === '《' || (depth > 0 && (char === '〈' || char === '<'))) depth++;
    out += depth > 0 ? '\u3000'.repeat(char.length) : char;
    if (depth > 0 && (char === '》' || char === '〉' || char === '>')) depth = char === '》' ? 0 : depth - 1;
  }
  return out;
}
