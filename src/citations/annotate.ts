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
 * hold in the markup. Character references stay as they are: none stands inside a Chinese title but &nbsp;.
 */
export function blankTags(html: string): string {
  const spaces = (text: string) => ' '.repeat(text.length);
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, spaces)
    .replace(/<(?:\/?[a-zA-Z!][^<>]*)>/gu, (tag) =>
      BLOCK.test(tag) ? `\n\n${' '.repeat(Math.max(0, tag.length - 2))}`.slice(0, tag.length) : spaces(tag),
    )
    .replace(/&nbsp;/gu, spaces);
}

const BLOCK = /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|table|tr|td|th|section|article|blockquote)\b/iu;
