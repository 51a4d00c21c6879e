/** A sentence cut where it turns to another subject: 强化公平竞争审查…，切实防止滥用行政权力…行为. */
import type { Span } from '../model/terms';
import { contentWords } from './terms';

/** Neighbouring clauses that share so much of the shorter one's words speak of one thing. */
const SHARED_AT_LEAST = 0.2;
/** With fewer words of its own a clause says nothing alone: 并严格按照相关要求办理. */
const FEWEST_WORDS = 3;

interface Topic extends Span {
  words: ReadonlySet<string>;
}

/** Spans of `text` in order; they cover `within` but for white space and marks at the ends. */
export function topicsOf(text: string, within: Span): Span[] {
  const topics: Topic[] = [];
  for (const clause of clausesOf(text, within)) {
    const last = topics.at(-1);
    if (last && (!standsAlone(last) || !standsAlone(clause) || continues(last, clause))) {
      last.end = clause.end;
      last.words = new Set([...last.words, ...clause.words]);
    } else topics.push(clause);
  }
  return topics.map(({ start, end }) => ({ start, end }));
}

function standsAlone({ words }: Topic): boolean {
  return words.size >= FEWEST_WORDS;
}

function continues(before: Topic, clause: Topic): boolean {
  const shared = [...clause.words].filter((word) => before.words.has(word)).length;
  return shared / Math.min(clause.words.size, before.words.size) >= SHARED_AT_LEAST;
}

/** Without the mark that ends each. */
export function clausesOf(text: string, { start, end }: Span): Topic[] {
  return [...text.slice(start, end).matchAll(/[^，；：。！？\n]*\p{Script=Han}[^，；：。！？\n]*/gu)].map(
    (match) => {
      const from = start + match.index + (match[0].length - match[0].trimStart().length);
      const clause = match[0].trim();
      return { start: from, end: from + clause.length, words: contentWords(clause) };
    },
  );
}
