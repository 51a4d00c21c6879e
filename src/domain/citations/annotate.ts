/**
 * Stage 5: a text with its citations marked. The input may be plain text or HTML; what is not a citation comes
 * out unchanged, so that taking the marks out again gives back the input.
 */
import type { Span } from '../model/terms';

export interface Annotation extends Span {
  /** Put right before and right after the annotated text. Given as they are: escape what they are made of. */
  before: string;
  after: string;
}

/**
 * Wraps each span. Spans that overlap an earlier, longer one are left out: nothing can be marked twice. In HTML,
 * pass `html: true`: offsets are into the markup, and a span that tags cut through is wrapped piece by piece.
 */
export function annotate(
  text: string,
  annotations: readonly Annotation[],
  options: { html?: boolean } = {},
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const annotation of disjoint(annotations, text.length)) {
    pieces.push(text.slice(at, annotation.start));
    const inner = text.slice(annotation.start, annotation.end);
    pieces.push(options.html ? wrapText(inner, annotation) : annotation.before + inner + annotation.after);
    at = annotation.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** In text order, longest first where two begin together; what overlaps an accepted one is dropped. */
function disjoint(annotations: readonly Annotation[], length: number): Annotation[] {
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((annotation) => {
    const { start } = annotation;
    if (!(start >= 0 && annotation.end > start && annotation.end <= length)) {
      throw new RangeError(
        `expected a span within 0–${length}, but got: ${annotation.start}–${annotation.end}`,
      );
    }
    if (start < end) return false;
    end = annotation.end;
    return true;
  });
}

/** Wraps the text between tags and leaves the tags themselves alone, so that the markup stays well-formed. */
function wrapText(html: string, { before, after }: Annotation): string {
  return html
    .split(/(<[^<>]*>)/u)
    .map((piece) => (piece === '' || piece.startsWith('<') ? piece : before + piece + after))
    .join('');
}

/**
 * HTML to text of the same length: tags become white space, so that citations are found across them and offsets
 * hold in the markup. Read by one pass: an unclosed tag or script runs to the end.
 */
export function blankTags(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const tag = TAG.exec(html.slice(open, open + 12));
    if (!tag) {
      pieces.push(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    pieces.push(html.slice(at, open));
    const end = endOfTag(html, open, tag[1]!.toLowerCase());
    pieces.push(blank(end - open, BLOCK.has(tag[1]!.toLowerCase())));
    at = end;
  }
  pieces.push(html.slice(at));
  return pieces.join('').replace(/&nbsp;/gu, '      ');
}

const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,9}|!)/u;
const BLOCK = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol table tr td th section article blockquote'.split(' '),
);

/** Behind the tag's >, or for script and style behind the closing tag. */
function endOfTag(html: string, open: number, name: string): number {
  const close = html.indexOf('>', open);
  if (close < 0) return html.length;
  if ((name !== 'script' && name !== 'style') || html[open + 1] === '/') return close + 1;
  const ending = html.indexOf(`</${name}`, close);
  const last = ending < 0 ? -1 : html.indexOf('>', ending);
  return last < 0 ? html.length : last + 1;
}

/** White space of the same length; the tag of a block parts paragraphs. */
function blank(length: number, block: boolean): string {
  return block ? '\n\n'.padEnd(length, ' ').slice(0, length) : ' '.repeat(length);
}
