/** Where the words of a search stand in a text, and a stretch of it to show them in. */
import type { Span } from '../../../domain/model/terms';

export interface Snippet {
  text: string;
  /** UTF-16 offsets into `text`, in order, without overlaps. */
  highlights: Span[];
}

const BEFORE = 30;
const LENGTH = 160;

/** A word that does not stand in the text as a whole is looked for by its pairs of characters, as the index does. */
export function snippetOf(text: string, search: string): Snippet {
  const words = search.trim().split(/\s+/u);
  const spans = merge(words.flatMap((word) => findWord(text, word)));
  const start = Math.max(0, (spans[0]?.start ?? 0) - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  return {
    text: text.slice(start, end),
    highlights: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
  };
}

function findWord(text: string, word: string): Span[] {
  const whole = occurrences(text, word);
  if (whole.length > 0) return whole;
  return Array.from({ length: Math.max(word.length - 1, 0) }, (_, i) => word.slice(i, i + 2)).flatMap(
    (pair) => occurrences(text, pair),
  );
}

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
  }
  return found;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
