/** Words of a report that a decision is about, found again in a later text of the report: by the words and those around them. */
import type { Span } from '../model/terms';

/** As the W3C’s TextQuoteSelector: the exact words, with some before and after them. */
export interface Anchor extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;
/** So many characters around the words must agree, unless fewer were there: the words alone may stand anywhere. */
const LEAST_AGREEMENT = 8;

export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where the words now stand; null when they are gone, or might be any of several. */
export function locate(anchor: Anchor, text: string): Span | null {
  const { quote, prefix, suffix, start } = anchor;
  if (quote === '') return null;
  const whole = prefix.length + suffix.length;
  const found = occurrences(text, quote).map((at) => ({ at, agreement: agreement(anchor, text, at) }));
  if (found.some(({ at, agreement }) => at === start && agreement === whole)) return spanAt(start, quote);
  const best = Math.max(...found.map(({ agreement }) => agreement));
  const likeliest = found.filter(({ agreement }) => agreement === best);
  if (likeliest.length !== 1 || best < Math.min(LEAST_AGREEMENT, whole)) return null;
  return spanAt(likeliest[0]!.at, quote);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function spanAt(start: number, quote: string): Span {
  return { start, end: start + quote.length };
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many characters next to the words agree, on both sides together. */
function agreement({ prefix, suffix, quote }: Anchor, text: string, at: number): number {
  const after = at + quote.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && suffix[behind] === text[after + behind]) behind++;
  return before + behind;
}
