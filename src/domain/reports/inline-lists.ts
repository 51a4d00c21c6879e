/** Lists that run inside one paragraph: 一是…。二是…。三是…。 */
import { inlineMarker, type Marker } from './markers';

const BOUNDARY = '。；！？：;!?:';
const SOFT_BOUNDARY = '，,';
const OPENERS = '“‘「『《〈（(【［[';
const CLOSERS = '”’」』》〉）)】］]';
/** Characters a marker can start with; anything else is passed over at once. */
const STARTS = /[一二三四五六七八九十〇零0-9０-９①-⑳（(第其]/u;

interface Candidate {
  marker: Marker;
  /** After 。；：！？ rather than a comma. */
  hard: boolean;
}

/**
 * Markers inside [from, end) that truly number something: they stand at a clause's start, outside quotes and brackets,
 * and count on from 1, or from `own`, the paragraph's own number. `continuesAfter` tells whether the next paragraph
 * goes on with a number of this form, so that a lone 一是 before a paragraph 二是 counts too.
 */
export function inlineList(
  text: string,
  from: number,
  end: number,
  own: Marker | null,
  continuesAfter: (form: string, ordinal: number) => boolean,
): Marker[] {
  const candidates = findCandidates(text, from, end);
  if (candidates.length === 0) return [];
  const byForm = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byForm.get(candidate.marker.form);
    if (list) list.push(candidate);
    else byForm.set(candidate.marker.form, [candidate]);
  }
  const kept: Marker[] = [];
  for (const [form, list] of byForm) {
    kept.push(...chains(list, own?.form === form ? own.ordinal : null, (n) => continuesAfter(form, n)));
  }
  return kept.sort((left, right) => left.start - right.start);
}

function chains(list: Candidate[], own: number | null, continuesAfter: (next: number) => boolean): Marker[] {
  const kept: Marker[] = [];
  // The paragraph's own 一是 opens the chain, and is not given again.
  let chain: Marker[] = [];
  let last = own;
  let opened = own !== null;
  const close = (atEnd: boolean) => {
    const goesOn = atEnd && last !== null && continuesAfter(last + 1);
    if (opened || chain.length > 1 || (chain.length === 1 && goesOn)) kept.push(...chain);
    chain = [];
  };
  for (const { marker, hard } of list) {
    if (last !== null && marker.ordinal === last + 1 && hard) {
      chain.push(marker);
      last++;
    } else if (marker.ordinal === 1) {
      close(false);
      // A list inside an item of a like-numbered list is one level further down.
      if (own !== null) marker.form = `${marker.form}′`;
      chain = [marker];
      last = 1;
      opened = false;
    }
  }
  close(true);
  if (own !== null) nestedForms(kept);
  return kept;
}

/** What follows a nested 一是 carries its form. */
function nestedForms(markers: Marker[]): void {
  let nested: string | null = null;
  for (const marker of markers) {
    if (marker.form.endsWith('′')) nested = marker.form;
    else if (nested) marker.form = nested;
  }
}

function findCandidates(text: string, from: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  const enclosed = enclosedRanges(text, from, end);
  let range = 0;
  let boundary = '';
  for (let index = from; index < end; index++) {
    while (range < enclosed.length && enclosed[range]!.end <= index) range++;
    const hidden = enclosed[range];
    if (hidden && hidden.start < index) {
      index = hidden.end - 1;
      boundary = '';
      continue;
    }
    const char = text[index]!;
    if (BOUNDARY.includes(char) || SOFT_BOUNDARY.includes(char)) {
      boundary = char;
      continue;
    }
    if (char === ' ' || char === '　' || char === '\n' || char === '\r' || char === '\t') continue;
    if (boundary && STARTS.test(char)) {
      const marker = inlineMarker(text, index);
      if (marker && marker.textStart < end) {
        found.push({ marker, hard: BOUNDARY.includes(boundary) });
        index = marker.textStart - 1;
      }
    }
    boundary = '';
  }
  return found;
}

/** Outermost quoted or bracketed stretches. Marks without a partner enclose nothing. */
function enclosedRanges(text: string, from: number, end: number): { start: number; end: number }[] {
  const stack: { kind: number; start: number }[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open = new Array<number>(OPENERS.length).fill(0);
  for (let index = from; index < end; index++) {
    const opener = OPENERS.indexOf(text[index]!);
    if (opener >= 0) {
      stack.push({ kind: opener, start: index });
      open[opener]!++;
      continue;
    }
    const closer = CLOSERS.indexOf(text[index]!);
    if (closer < 0 || open[closer] === 0) continue;
    for (;;) {
      const top = stack.pop()!;
      open[top.kind]!--;
      if (top.kind !== closer) continue;
      while (ranges.length > 0 && ranges.at(-1)!.start > top.start) ranges.pop();
      ranges.push({ start: top.start, end: index + 1 });
      break;
    }
  }
  return ranges;
}
