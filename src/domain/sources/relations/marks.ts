/** Titles between 《 and 》, and what follows them in brackets. */
import type { Span } from '../../model/terms';
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { normaliseTitle } from '../../text/titles';

export interface MarkedTitle extends Span {
  /** Between the outer marks, as written. */
  raw: string;
  /** Normalised, as works are identified. */
  title: string;
  /** Behind the brackets that follow: （法释〔2012〕21号）, （以下简称刑法）. */
  close: number;
  documentNumber: string | null;
  /** The short name that the brackets define. */
  shortName: string | null;
}

/** Longer than any title: a mark open for so long was never closed. */
const LONGEST = 220;

/** Outermost titles in order; nested ones belong to the title around them. */
export function markedTitles(text: string): MarkedTitle[] {
  const found: MarkedTitle[] = [];
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at)) {
    const end = closingMark(text, at);
    if (end < 0) {
      at++;
      continue;
    }
    found.push(titleAt(text, at, end));
    at = end;
  }
  return found;
}

function closingMark(text: string, open: number): number {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST);
  for (let at = open; at < limit; at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》' && --depth === 0) return at + 1;
    else if (text[at] === '。') return -1;
  }
  return -1;
}

function titleAt(text: string, start: number, end: number): MarkedTitle {
  const raw = text.slice(start + 1, end - 1);
  const brackets = bracketsAt(text, end);
  return {
    start,
    end,
    raw,
    title: normaliseTitle(raw).title,
    close: end + brackets.length,
    documentNumber: numberIn(brackets),
    shortName:
      /(?:以下)?(?:统?简称|称)(?:为|：)?[“"《]?([\u4e00-\u9fff]{2,20})[”"》]?[）)]/u.exec(brackets)?.[1] ??
      null,
  };
}

/** `（…）` directly behind a title, one level deep. */
export function bracketsAt(text: string, at: number): string {
  if (text[at] !== '（' && text[at] !== '(') return '';
  const inner = /^[（(][^（）()。]{0,80}(?:[（(][^（）()。]{0,20}[）)][^（）()。]{0,40})?[）)]/u.exec(
    text.slice(at, at + 160),
  );
  return inner?.[0] ?? '';
}

function numberIn(brackets: string): string | null {
  const found =
    /[\u4e00-\u9fff（）()]{0,20}(?:令第?|[〔［（(【[]\d{4}[〕］）)】\]]\s?第?)[0-9〇零一二三四五六七八九十百]{1,6}号(?:令)?/u.exec(
      brackets.slice(1, -1),
    );
  return found ? normaliseDocumentNumber(found[0]).replace(/中华人民共和国(?=国务院|主席)/gu, '') : null;
}
