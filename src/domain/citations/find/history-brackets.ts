/**
 * （2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）: the history that a legal basis gives behind a
 * title. Read token by token; one word of another kind and it is no history.
 */
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals';
import { type NumberSpan, numberAtStart } from './document-numbers';
import type { HintFound } from './version-hints';

export interface Promulgation {
  /** The last number: that of the version meant. */
  number: NumberSpan | null;
  hint: HintFound | null;
}

type Event = 'PROMULGATED' | 'AMENDED' | 'EFFECTIVE';

interface Happening {
  year: number;
  month: number | null;
  day: number | null;
  event: Event | null;
}

/** What lies between `start` and `close`, where it is nothing but dates, organs, numbers and what they did. */
export function promulgationIn(text: string, start: number, close: number): Promulgation | null {
  if (close - start < 4 || !MAY_BE_HISTORY.test(text.slice(start, Math.min(close, start + 60)))) return null;
  const happenings: Happening[] = [];
  let number: NumberSpan | null = null;
  let at = start;
  while (at < close) {
    const rest = text.slice(at, close);
    const date = DATE.exec(rest);
    if (date) {
      happenings.push({ ...dateOf(date), event: null });
      at += date[0].length;
      continue;
    }
    const order = numberAtStart(text, at, close);
    if (order) {
      number = order;
      at = order.end;
      continue;
    }
    const event = EVENT.exec(rest)?.[0];
    const word = event ?? WORD.exec(rest)?.[0];
    if (word === undefined) return null;
    const last = happenings[happenings.length - 1];
    if (event !== undefined && last) last.event = later(last.event, eventOf(event));
    at += word.length;
  }
  const meant = happenings.findLast(({ event }) => event === 'AMENDED') ?? happenings[happenings.length - 1];
  if (!meant) return number && { number, hint: null };
  return { number, hint: { ...hintOf(meant), start, end: close } };
}

const MAY_BE_HISTORY = /[0-9〇一二三四五六七八九]年|令|公告/u;
const N = `[${NUMERAL_CHARACTERS}]`;
const DATE = new RegExp(
  `^((?:19|20)[0-9]{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年(?:(${N}{1,3})月(?:(${N}{1,3})日)?)?`,
  'u',
);
const EVENT =
  /^(?:第[一二三四五六七八九十]{1,2}次)?(?:予以|重新)?(?:修订|修正|修改|公布|发布|颁布|印发|通过|批准|制定|起施行|起实施|施行|实施|生效)/u;
/** Organs, sessions, and the small words between. */
const WORD =
  /^(?:(?:(?!根据)[\u4e00-\u9fff]){0,12}?第[一二三四五六七八九十]{1,3}届[\u4e00-\u9fff]{2,40}?会议|根据《[^》]{2,60}》(?:的决定)?|[\u4e00-\u9fff]{0,12}?(?:国务院|人民政府|常务委员会|代表大会|委员会|常委会|总局|[部局署厅])(?![\u4e00-\u9fff]*[的之])|[自于经由并起，；、版]|根据|现行|最新)/u;

function eventOf(word: string): Event {
  if (/修[订正改]/u.test(word)) return 'AMENDED';
  return /施行|实施|生效/u.test(word) ? 'EFFECTIVE' : 'PROMULGATED';
}

/** 2021年1月22日修订通过: what says more stands. */
function later(known: Event | null, next: Event): Event {
  return known === 'AMENDED' ? known : next;
}

function dateOf(match: RegExpExecArray): Omit<Happening, 'event'> {
  const part = (text: string | undefined) => (text === undefined ? null : parseNumeral(text));
  return { year: parseNumeral(match[1]!)!, month: part(match[2]), day: part(match[3]) };
}

function hintOf({ year, month, day, event }: Happening) {
  if (month === null || day === null)
    return { kind: 'YEAR' as const, year, event: event ?? ('VERSION' as const) };
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    kind: 'DAY' as const,
    on: `${year}-${two(month)}-${two(day)}`,
    event: event ?? ('PROMULGATED' as const),
  };
}
