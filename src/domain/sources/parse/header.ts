/** The head of a file: title, history lines, and where the law's body begins. */
import type { SourceEvent } from '../../model/source';
import type { Span } from '../../model/terms';
import { findDates } from './dates';
import { SourceRefusedError } from './errors';
import { eventsOf } from './events';
import { type Carrier, findFront } from './front';
import { eventsOfFacts, isFact } from './head-facts';
import type { Line } from './lines';
import { groupingAt, labelledArticle, listMarker } from './markers';

export interface FileHead {
  fullTitle: string;
  /** Without the part's own title. */
  workTitle: string;
  /** Of a work split over files (民法典): the part this file holds, from a second top heading. */
  part: (Span & { title: string }) | null;
  carrier: Carrier | null;
  events: SourceEvent[];
  /** Lines of the body. */
  body: Line[];
}

export function readHead(lines: readonly Line[], infoEnd: number | null, file: string): FileHead {
  const front = infoEnd === null ? findFront(lines) : null;
  const at = front?.title.from ?? 0;
  const title = lines[at];
  if (!title) {
    throw new SourceRefusedError(file, 1, '文件没有文字', '请检查文件是否下载完整');
  }
  if (title.text.length > 200) {
    throw new SourceRefusedError(
      file,
      title.number,
      `应为标题行，实为 ${title.text.length} 字的段落`,
      '请在首行写明标题，如“# 示例条例”',
    );
  }
  const second = !front && lines[1]?.heading === 1 && title.heading === 1 ? lines[1] : null;
  const first = front ? front.title.to : second ? 2 : 1;
  let bodyAt =
    infoEnd === null ? historyEnd(lines, first, front?.fullTitle ?? title.text) : Math.max(first, infoEnd);
  // Some files carry their history, in brackets, below the mark that should end it.
  if (infoEnd !== null) while (isBracketedHistory(lines[bodyAt])) bodyAt++;
  bodyAt = contentsEnd(lines, bodyAt, title.text);
  const workTitle = front?.fullTitle ?? title.text;
  return {
    fullTitle: second ? `${title.text} ${second.text}` : workTitle,
    workTitle,
    part: second ? { title: second.text, start: second.start, end: second.end } : null,
    carrier: front?.carrier ?? null,
    events: [...(front?.events ?? []), ...joinBroken(lines.slice(first, bodyAt)).flatMap(headEvents)],
    body: lines.slice(bodyAt),
  };
}

function headEvents(line: { text: string; number: number }): SourceEvent[] {
  return isFact(line.text) ? eventsOfFacts(line) : eventsOf(line);
}

/** Where no mark ends the head: history lines and a table of contents belong to it. */
function historyEnd(lines: readonly Line[], from: number, title: string): number {
  let at = from;
  let open = false;
  while (at < lines.length) {
    const line = lines[at]!;
    const { text } = line;
    const again = tight(text) === tight(title);
    const history = open || line.quoted || again || isBracketedHistory(line) || isHistory(text);
    if (!history) break;
    open = bracketDepth(text, open) > 0;
    at++;
  }
  return at;
}

/**
 * 目录: its entries come again as the headings of the body, and are not to be read as headings twice. The title may
 * stand once more above it, and the first heading may be missing below it.
 */
function contentsEnd(lines: readonly Line[], from: number, title: string): number {
  let entries = from;
  while (isTitleAgain(lines[entries], title) || /^目\s*[录次]$/u.test(lines[entries]?.text ?? '')) entries++;
  const first = lines[entries];
  if (!first || !isEntry(first)) return from;
  const key = tight(first.text);
  let chapters = 0;
  let at = entries;
  for (; at < lines.length && isEntry(lines[at]!); at++) {
    if (at > entries && tight(lines[at]!.text) === key) return at;
    if (isChapter(lines[at]!)) chapters++;
  }
  // No law has three chapters in a row without a word in them.
  return chapters > 2 ? at : from;
}

function isChapter({ text, heading }: Line): boolean {
  return groupingAt(text)?.kind === 'CHAPTER' || (heading > 0 && listMarker(text)?.style === '一、');
}

function isTitleAgain(line: Line | undefined, title: string): boolean {
  return line !== undefined && line.text.length > 1 && tight(title).includes(tight(line.text));
}

/** A heading, with or without marks; any text of the law ends the list. */
function isEntry({ text }: Line): boolean {
  return text.length <= 60 && !/[。；：]/u.test(text) && !labelledArticle(text);
}

function tight(text: string): string {
  return text.replace(/[\s.…·]+\d*$/u, '').replace(/\s+/gu, '');
}

function isHistory(text: string): boolean {
  return startsWithDate(text) || isNumberLine(text) || isFact(text) || isChange(text);
}

function startsWithDate(text: string): boolean {
  return findDates(text.slice(0, 20))[0]?.start === 0 && text.length < 200;
}

/** 根据2018年7月1日…《决定》第一次修正, 自2020年1月1日起施行: history without brackets, each act on its line. */
function isChange(text: string): boolean {
  const words = text.replace(/^(?:[（(]|\d{1,2}[.、．]\s?|[·•]\s?)/u, '');
  const lead =
    /^(?:根据|依据|按照|经|由|自|从|于|现行|最近一次|第[一二三四五六七八九十]{1,3}次)[^。；《》]{0,40}?(?=[0-9〇○一二三四五六七八九])/u.exec(
      words,
    );
  if (!lead || text.length > 260 || labelledArticle(text)) return false;
  const date = findDates(words)[0];
  if (!date || date.start > lead[0].length) return false;
  return /(?:修正|修订|修改|通过|公布|发布|颁布|批准|施行|实施|生效|废止)[）)。；，]?$/u.test(text);
}

function isNumberLine(text: string): boolean {
  return /^[（(]?[\u4e00-\u9fff]{1,12}[〔[［]\d{4}[〕\]］]\d{1,4}号[）)]?$/u.test(text);
}

function isBracketedHistory(line: Line | undefined): boolean {
  if (!line || line.heading > 0 || !/^[（(]/u.test(line.text)) return false;
  const found = findDates(line.text)[0];
  return (
    found !== undefined && found.start < 60 && /通过|公布|发布|修正|修订|批准|施行|公告/u.test(line.text)
  );
}

function bracketDepth(text: string, open: boolean): number {
  let depth = open ? 1 : 0;
  for (const char of text) {
    if (char === '（' || char === '(') depth++;
    else if ((char === '）' || char === ')') && depth > 0) depth--;
  }
  return depth;
}

/** A history line broken inside 《…》 is one line; so are those that go on without a date of their own. */
function joinBroken(lines: readonly Line[]): { text: string; number: number }[] {
  const joined: { text: string; number: number }[] = [];
  for (const { text, number } of lines) {
    const last = joined[joined.length - 1];
    if (last && isOpen(last.text)) last.text += text;
    else joined.push({ text, number });
  }
  return joined;
}

function isOpen(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '《') depth++;
    else if (char === '》') depth--;
  }
  return depth > 0;
}
