/** Where the words of a text stand in a later state of it. */
import { diffArrays, diffChars } from 'diff';
import type { Span } from '../model/terms';

/** A stretch that stands in both texts. */
interface Run {
  from: number;
  to: number;
  length: number;
}

/** Beyond these a text counts as rewritten: finding more in common would cost more than it tells. */
const MAX_EDITS = 3000;
const MAX_REWRITTEN = 3000;
const MAX_CHARACTER_EDITS = 400;

export class MovedText {
  private readonly runs: Run[];

  constructor(before: string, after: string) {
    this.runs = commonRuns(before, after);
  }

  /** The stretches of the later text that hold the span's words, in order. */
  placesOf({ start, end }: Span): Span[] {
    const places: Span[] = [];
    for (let index = this.firstReaching(start); index < this.runs.length; index++) {
      const { from, to, length } = this.runs[index]!;
      if (from >= end) break;
      const left = Math.max(start, from);
      const right = Math.min(end, from + length);
      if (right > left) places.push({ start: to + left - from, end: to + right - from });
    }
    return places;
  }

  /** First run that ends behind `at`. */
  private firstReaching(at: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.runs[middle]!.from + this.runs[middle]!.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many characters of `places` lie in the span. */
export function sharedWith(places: readonly Span[], { start, end }: Span): number {
  let shared = 0;
  for (const place of places) {
    shared += Math.max(0, Math.min(place.end, end) - Math.max(place.start, start));
  }
  return shared;
}

/** Sentence by sentence, and within sentences that changed character by character. */
function commonRuns(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let to = 0;
  const add = (length: number) => {
    const last = runs.at(-1);
    if (last && last.from + last.length === from && last.to + last.length === to) last.length += length;
    else if (length > 0) runs.push({ from, to, length });
    from += length;
    to += length;
  };
  // What equals at both ends is found at once, however long the texts.
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  add(head);
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  const changes = diffArrays(sentences(oldMiddle), sentences(newMiddle), { maxEditLength: MAX_EDITS });
  if (changes) {
    for (let index = 0; index < changes.length; index++) {
      const { value, added, removed } = changes[index]!;
      const text = value.join('');
      if (!added && !removed) {
        add(text.length);
        continue;
      }
      const next = changes[index + 1];
      const other = next && (next.added || next.removed) ? next.value.join('') : '';
      const [gone, come] = removed ? [text, other] : [other, text];
      if (other !== '') index++;
      const start = { from, to };
      rewritten(gone, come, (atFrom, atTo, length) => {
        from = start.from + atFrom;
        to = start.to + atTo;
        add(length);
      });
      from = start.from + gone.length;
      to = start.to + come.length;
    }
  }
  from = before.length - tail;
  to = after.length - tail;
  add(tail);
  return runs;
}

function rewritten(
  gone: string,
  come: string,
  found: (from: number, to: number, length: number) => void,
): void {
  if (gone === '' || come === '') return;
  const small = gone.length <= MAX_REWRITTEN && come.length <= MAX_REWRITTEN;
  const changes = small ? diffChars(gone, come, { maxEditLength: MAX_CHARACTER_EDITS }) : undefined;
  if (!changes) {
    const head = commonHead(gone, come);
    const tail = commonTail(gone.slice(head), come.slice(head));
    found(0, 0, head);
    found(gone.length - tail, come.length - tail, tail);
    return;
  }
  let from = 0;
  let to = 0;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) found(from, to, value.length);
    if (!added) from += value.length;
    if (!removed) to += value.length;
  }
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function sentences(text: string): string[] {
  return text.match(/[^。；！？\n]*[。；！？\n]|[^。；！？\n]+/gu) ?? [];
}
