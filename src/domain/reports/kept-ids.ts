/** Which id each part of a report has once its text has changed: an id is given once, and goes with the words. */
import type { Span } from '../model/terms';
import { MovedText, sharedWith } from './moved-text';

export interface Part extends Span {
  text: string;
  /** Only parts of one sort can be the same: SECTION, LEAF, CITATION. */
  sort: string;
  /** Told by its words alone, such as a citation: other words are another. */
  exact?: boolean;
}

export interface HeldPart extends Part {
  id: string;
}

/** An id that was given up: its words are gone, or stand in another part now. */
export interface FormerId {
  id: string;
  text: string;
  /** The part that holds the words now. */
  now: string | null;
}

export interface KeptIds {
  /** One for each new part, in order. */
  ids: string[];
  former: FormerId[];
  /** Ids that stood for nothing and stand for their words again. */
  revived: string[];
}

/** So much of two parts must be the same words for them to be one. */
const SAME = 0.5;
/** Shorter words stand in many places. */
const LEAST_MOVED = 6;

/**
 * @param naturalId what a part is called that is new; never the id of another thing, so a number is put after it then.
 * @param gone former ids of the report, which no other words may take.
 */
export function keepIds(
  before: { text: string; parts: readonly HeldPart[]; gone: readonly FormerId[] },
  after: { text: string; parts: readonly Part[] },
  naturalId: (part: Part) => string,
): KeptIds {
  const moved = new MovedText(before.text, after.text);
  const places = before.parts.map((part) => moved.placesOf(part));
  const ofNew = matched(before.parts, places, after.parts);
  const reserved = new Set([...before.parts, ...before.gone].map(({ id }) => id));
  const gone = new Map(before.gone.map((former) => [former.id, former]));
  const revived: string[] = [];
  const given = new Set<string>();
  const ids = after.parts.map((part, index) => {
    const old = ofNew[index];
    if (old !== null && old !== undefined) {
      given.add(before.parts[old]!.id);
      return before.parts[old]!.id;
    }
    const natural = naturalId(part);
    for (let times = 1; ; times++) {
      const id = times === 1 ? natural : `${natural}.${times}`;
      const former = gone.get(id);
      if (former && former.now === null && former.text === part.text && !given.has(id)) {
        revived.push(id);
        given.add(id);
        return id;
      }
      if (reserved.has(id) || given.has(id)) continue;
      given.add(id);
      return id;
    }
  });
  const keptOld = new Set(ofNew);
  const former = before.parts.flatMap((part, index): FormerId[] =>
    keptOld.has(index)
      ? []
      : [{ id: part.id, text: part.text, now: holderOf(part, places[index]!, after.parts, ids) }],
  );
  return { ids, former, revived };
}

/** For each new part the index of the old one it is, or null. */
function matched(
  before: readonly HeldPart[],
  places: readonly (readonly Span[])[],
  after: readonly Part[],
): (number | null)[] {
  const pairs: { old: number; now: number; score: number }[] = [];
  before.forEach((part, old) => {
    const at = places[old]!;
    if (at.length === 0) return;
    const hull = { start: at[0]!.start, end: at.at(-1)!.end };
    after.forEach((each, now) => {
      if (each.sort !== part.sort || each.end <= hull.start || each.start >= hull.end) return;
      if (part.exact && !sameWords(part, each)) return;
      const score = (2 * sharedWith(at, each)) / (part.end - part.start + each.end - each.start);
      if (score >= SAME) pairs.push({ old, now, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
  const ofNew = new Array<number | null>(after.length).fill(null);
  const taken = new Set<number>();
  for (const { old, now } of pairs) {
    if (taken.has(old) || ofNew[now] !== null) continue;
    ofNew[now] = old;
    taken.add(old);
  }
  elsewhere(before, after, ofNew, taken);
  return ofNew;
}

/** What was cut from one place and put to another. */
function elsewhere(
  before: readonly HeldPart[],
  after: readonly Part[],
  ofNew: (number | null)[],
  taken: Set<number>,
): void {
  const free = new Map<string, number[]>();
  before.forEach((part, old) => {
    const words = part.text.trim();
    if (taken.has(old) || words.length < LEAST_MOVED) return;
    const key = `${part.sort} ${words}`;
    free.set(key, [...(free.get(key) ?? []), old]);
  });
  after.forEach((part, now) => {
    if (ofNew[now] !== null) return;
    const old = free.get(`${part.sort} ${part.text.trim()}`)?.shift();
    if (old !== undefined) ofNew[now] = old;
  });
}

/** The part that has the words of one that is no more; null where none has most of them. */
function holderOf(
  part: HeldPart,
  places: readonly Span[],
  after: readonly Part[],
  ids: readonly string[],
): string | null {
  let best: { index: number; shared: number; length: number } | null = null;
  after.forEach((each, index) => {
    if (part.exact ? each.sort !== part.sort : each.exact) return;
    const shared = sharedWith(places, each);
    const length = each.end - each.start;
    if (part.exact && !(each.text.includes(part.text) || part.text.includes(each.text))) return;
    if (shared === 0 || (!part.exact && shared * 2 < part.end - part.start)) return;
    // Of those that hold as much of it, the smallest.
    if (!best || shared > best.shared || (shared === best.shared && length < best.length)) {
      best = { index, shared, length };
    }
  });
  const found = best as { index: number } | null;
  return found ? ids[found.index]! : null;
}

function sameWords(a: Part, b: Part): boolean {
  return a.text.replace(/\s+/gu, '') === b.text.replace(/\s+/gu, '');
}
