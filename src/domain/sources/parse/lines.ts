/** A text as lines that mean something: trimmed, their Markdown heading marks and comments set apart. */
import type { Span } from '../../model/terms';
import { SOFT_BREAK } from './markdown';

export interface Line extends Span {
  /** Without white space at either end and without heading marks; equals `text.slice(start, end)`. */
  text: string;
  /** 1-based. */
  number: number;
  /** Count of leading #; 0 for running text. */
  heading: number;
  /** It stood in a quotation of Markdown. */
  quoted?: boolean;
}

export const INFO_END = '<!-- INFO END -->';

/** White space, and the zero-width characters that page layouts leave behind. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;
const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** Lines with content. A line that is only a comment or only heading marks is layout and gives none. */
export function contentLines(
  text: string,
  quoted: ReadonlySet<number> = new Set(),
): { lines: Line[]; infoEnd: number | null } {
  const lines: Line[] = [];
  let infoEnd: number | null = null;
  let number = 1;
  for (let from = 0; from <= text.length; ) {
    const to = lineEnd(text, from);
    const line = trimmed(text, from, to, number);
    if (line && isComment(line.text)) {
      if (line.text.replace(BLANKS, '') === '<!--INFOEND-->') infoEnd ??= lines.length;
    } else if (line) lines.push(quoted.has(number) ? { ...line, quoted: true } : line);
    if (text[to] === '\n') number++;
    from = to + 1;
  }
  return { lines, infoEnd };
}

function lineEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && text[to] !== '\n' && text[to] !== SOFT_BREAK) to++;
  return to;
}

/** What is left of a text without its layout: white space, heading marks, comment lines. */
export function layoutFree(text: string): string {
  return contentLines(text)
    .lines.map((line) => line.text)
    .join('')
    .replace(BLANKS, '');
}

function trimmed(text: string, from: number, to: number, number: number): Line | null {
  let [start, end] = trim(text, from, to);
  let heading = 0;
  while (text[start + heading] === '#' && start + heading < end) heading++;
  if (heading > 0) [start, end] = trim(text, start + heading, end);
  return start < end ? { text: text.slice(start, end), number, heading, start, end } : null;
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start]!)) start++;
  while (end > start && BLANK.test(text[end - 1]!)) end--;
  return [start, end];
}

function isComment(line: string): boolean {
  return line.startsWith('<!--') && line.endsWith('-->') && line.indexOf('-->') === line.length - 3;
}
