/** Physical lines into paragraphs: what a page's width or a segmenter broke is joined again. */
import { isBlank, type Line } from './lines';
import { lineMarker, type Marker } from './markers';

export interface Paragraph {
  /** Start of the first line's content. */
  start: number;
  /** End of the last line's content. */
  end: number;
  /** 1-based, of the first line. */
  line: number;
  marker: Marker | null;
}

const CONTINUES = '，、,';
const ENDS = '。！？：；!?:;”）)》…';

/** @param apart lines that belong to no paragraph, and part those around them. */
export function joinParagraphs(
  text: string,
  lines: Line[],
  markdown: boolean,
  apart: (line: Line) => boolean = () => false,
): Paragraph[] {
  const width = wrapWidth(
    text,
    lines.filter((line) => !apart(line)),
  );
  const paragraphs: Paragraph[] = [];
  let previous: Line | null = null;
  let open: Paragraph | null = null;
  for (const line of lines) {
    if (isBlank(line) || apart(line)) {
      previous = null;
      continue;
    }
    const marker = lineMarker(text, line.contentStart, markdown);
    if (!marker && previous && open && continues(text, previous, line, width)) {
      open.end = line.contentEnd;
    } else {
      open = { start: line.contentStart, end: line.contentEnd, line: line.number, marker };
      paragraphs.push(open);
    }
    previous = line;
  }
  return paragraphs;
}

/** No blank line stands between: a comma carries on, and so does a full line of a hard-wrapped text. */
function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  const last = text[line.contentEnd - 1]!;
  if (CONTINUES.includes(last)) return true;
  if (width === null || line.contentEnd - line.contentStart < width - 3) return false;
  const indented = next.contentStart - next.start >= 2;
  return !indented && !ENDS.includes(last);
}

/**
 * The width of a hard-wrapped text, or null when lines are whole paragraphs. Such a text has its longest lines all
 * alike, and many of them break off in mid-sentence.
 */
function wrapWidth(text: string, lines: Line[]): number | null {
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.length < 6) return null;
  let longest = 0;
  for (const line of filled) longest = Math.max(longest, line.contentEnd - line.contentStart);
  if (longest < 16 || longest > 60) return null;
  const full = filled.filter(
    (line) =>
      line.contentEnd - line.contentStart >= longest - 3 &&
      !ENDS.includes(text[line.contentEnd - 1]!) &&
      !CONTINUES.includes(text[line.contentEnd - 1]!),
  );
  return full.length >= 3 && full.length >= filled.length * 0.25 ? longest : null;
}
