/** Sentences that tile a span: white space and closing quotes after a full stop belong to the sentence before. */
import type { Span } from '../model/terms';
import { isSpace } from './lines';

const ENDS = '。！？!?';
const CLOSERS = '”’」』）)》〉"\'';

export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  let titles = 0;
  for (let index = span.start; index < span.end; index++) {
    const char = text[index]!;
    // A question mark inside a book title ends no sentence. Unclosed marks are forgotten at the line end.
    if (char === '《') titles++;
    else if (char === '》') titles = Math.max(0, titles - 1);
    else if (char === '\n') titles = 0;
    if (titles > 0 || !ENDS.includes(char)) continue;
    let end = index + 1;
    while (end < span.end && (ENDS.includes(text[end]!) || CLOSERS.includes(text[end]!))) end++;
    while (end < span.end && isSpace(text.charCodeAt(end))) end++;
    sentences.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < span.end) sentences.push({ start, end: span.end });
  return sentences;
}
