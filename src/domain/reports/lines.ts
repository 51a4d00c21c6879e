/** Physical lines of a text with their offsets. Every kind of line end is known; none is altered. */

export interface Line {
  /** 1-based. */
  number: number;
  start: number;
  /** After indentation. Equal to `contentEnd` on a blank line. */
  contentStart: number;
  /** Before trailing white space. */
  contentEnd: number;
  /** After the line end, so that lines tile the text. */
  end: number;
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    let contentStart = start;
    let contentEnd = end;
    while (contentEnd > contentStart && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
    while (contentStart < contentEnd && isSpace(text.charCodeAt(contentStart))) contentStart++;
    lines.push({ number: lines.length + 1, start, contentStart, contentEnd, end });
    start = end;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.contentStart === line.contentEnd;
}

/** White space as layout uses it: ASCII, ideographic (U+3000), no-break, and zero-width marks. */
export function isSpace(code: number): boolean {
  return (
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A heading or title as one line: line ends and the indentation around them go, other spacing stays. */
export function flatten(text: string): string {
  return text
    .split(/[\n\r\f\u2028\u2029]/u)
    .map((part) => part.trim())
    .join('');
}

function lineEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x0c || code === 0x2028 || code === 0x2029) return index + 1;
    if (code === 0x0d) return text.charCodeAt(index + 1) === 0x0a ? index + 2 : index + 1;
  }
  return text.length;
}
