/** Where the words of a search stand in a text, and a stretch of it to show them in. */
import { fold, normalise, toOriginal } from '../../../domain/citations';
import type { Span } from '../../../domain/model/terms';

export interface Snippet {
  text: string;
  /** UTF-16 offsets into `text`, in order, without overlaps. */
  highlights: Span[];
}

const BEFORE = 30;
const LENGTH = 160;

/** The words as the search has them; full-width and traditional characters of the text are taken for theirs. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const normalised = normalise(text);
  const spans = merge(
    words
      .flatMap((word) => occurrences(normalised.text, fold(word)))
      .map(({ start, end }) => toOriginal(normalised, start, end)),
  );
  const start = Math.max(0, (spans[0]?.start ?? 0) - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  return {
    text: text.slice(start, end),
    highlights: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
  };
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
