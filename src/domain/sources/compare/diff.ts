/** Word by word, what two texts have in common and what they have not. */
import { diffArrays } from 'diff';

export interface TextChange {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** SAME and REMOVED joined give `a`; SAME and ADDED joined give `b`. Chinese words as the platform segments them. */
export function diffText(a: string, b: string): TextChange[] {
  return diffArrays(segments(a), segments(b)).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}

function segments(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}
