/**
 * Several acts in one notice (印发《甲》和《乙》的通知): each is a work of its own, and the notice carries all of them.
 */
import { foldRadicals } from '../../text/radicals';
import { keyOf, letterheadEnd, namesIn, noticeTitle } from './front';
import { contentLines, type Line } from './lines';
import { groupingAt, labelledArticle, listMarker } from './markers';

/** How far behind its title an act begins: a history, a contents list. */
const BEGINS_WITHIN = 12;

/**
 * The texts of the acts that a file carries, each with the notice before it; one, the text itself, where it carries
 * no more. What belongs to another act is left out but for its line ends, so that lines keep their numbers.
 */
export function textsOfActs(text: string): string[] {
  // Twice as much, as a line end may be of two characters. Most files carry nothing, and are not gone through for it.
  if (!MAY_CARRY.test(plainOf(text.slice(0, 2 * OPENING + 2)).slice(0, OPENING))) return [text];
  const plain = plainOf(text);
  const { lines } = contentLines(plain);
  const notice = noticeTitle(lines, letterheadEnd(lines));
  if (!notice) return [text];
  const starts = titlesOf(lines, notice.to, new Set(namesIn(lines, notice).map(keyOf)));
  if (starts.length < 2) return [text];
  const from = starts.map((start) => lines[start]!.start);
  return from.map((begin, index) => {
    const front = plain.slice(0, from[0]);
    const others = plain.slice(from[0], begin).replace(/[^\n]/gu, '');
    return front + others + withoutAnnexMark(plain.slice(begin, from[index + 1] ?? plain.length));
  });
}

/** Characters at the beginning, in which the title of a notice stands. */
const OPENING = 4000;

function plainOf(text: string): string {
  return foldRadicals(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'));
}

/** Cheap: two names between marks, or one that is joined to another, in the title of a notice. */
const MAY_CARRY = /(?:印发|发布|公布|颁布|下发|转发|批转)[\s\S]{2,160}的\s*(?:通知|公告|通告|决定)/u;

/** Where each name stands alone as the title of an act that follows; in their order. */
function titlesOf(lines: readonly Line[], from: number, names: ReadonlySet<string>): number[] {
  const found: number[] = [];
  const left = new Set(names);
  for (let at = from; at < lines.length && left.size > 0; at++) {
    let joined = '';
    for (let to = at; to < Math.min(lines.length, at + 3); to++) {
      const { text } = lines[to]!;
      if (text.length > 80 || /[。；：:]$/u.test(text)) break;
      joined += text;
      const key = keyOf(joined);
      if (!left.has(key) || !begins(lines, to + 1)) continue;
      left.delete(key);
      found.push(at);
      break;
    }
  }
  return found;
}

/** 第一条, 第一章 or 一、 comes next, before any other article. */
function begins(lines: readonly Line[], from: number): boolean {
  for (const { text } of lines.slice(from, from + BEGINS_WITHIN)) {
    const article = labelledArticle(text);
    if (article) return article.number === 1;
    if (groupingAt(text) || listMarker(text)?.style === '一、') return true;
  }
  return false;
}

/** 附件2 right above the title of the next act is none of the one before. */
function withoutAnnexMark(text: string): string {
  return text.replace(/\n\s*附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}[：:]?\s*$/u, '\n');
}
