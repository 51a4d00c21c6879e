/** Titles that a misspelt one may mean: 优化营商环境条列 → 优化营商环境条例. */
import { append } from '../model/append';
import { regionPrefix } from '../text/regions';
import { titleKey } from '../text/titles';
import type { CatalogueIndex } from './catalogue-index';

/** Shorter names are too much alike: 公证法, 公司法. */
const SHORTEST = 5;
/** One character in this many may be wrong. */
const CHARACTERS_FOR_A_FAULT = 4;
const MOST_FAULTS = 3;
/** Of a title that leaves a word out, or has one too many: so long may the word be, and so much of the rest must agree. */
const LONGEST_WORD = 8;
const LEAST_REST = 6;

interface Known {
  name: string;
  key: string;
  /** Of the place in front; '' for none. Both are read when they are first asked for. */
  place?: string;
  numerals?: string;
}

function placeOf(known: Known): string {
  known.place ??= regionPrefix(known.name).path.join('/');
  return known.place;
}

function numeralsIn(known: Known): string {
  known.numerals ??= numeralsOf(known.key);
  return known.numerals;
}

/** Titles, and of each pair of characters the places of those that have it. */
interface KnownPairs {
  titles: readonly Known[];
  places: ReadonlyMap<string, readonly number[]>;
}

const pairsOfIndex = new WeakMap<CatalogueIndex, KnownPairs>();

/**
 * Names of the catalogue that differ from `title` by a few characters, nearest first; [] for a title that is known.
 * A place in front must be the same: 北京市…条例 is no misspelling of 上海市…条例.
 */
export function similarTitles(title: string, index: CatalogueIndex, most = 3): string[] {
  const key = titleKey(title);
  if (index.byName(title) === null && SHORT_LAW.test(key)) {
    const lacking = lawsLacking(key, index, most);
    if (lacking.length > 0) return lacking;
  }
  if ([...key].length < SHORTEST || index.byName(title) !== null) return [];
  const faults = Math.min(MOST_FAULTS, Math.max(1, Math.floor(key.length / CHARACTERS_FOR_A_FAULT)));
  const place = regionPrefix(title).path.join('/');
  const { titles, places } = knownPairs(index);
  // Thousands of titles share a pair such as 条例: counted by their places, and most left at their length.
  const shared = new Uint16Array(titles.length);
  const sharing: number[] = [];
  for (const pair of pairsOf(key))
    for (const at of places.get(pair) ?? []) if (shared[at]!++ === 0) sharing.push(at);
  // Two neighbours exchanged touch three pairs.
  const wanted = Math.max(1, key.length - 1 - 3 * faults);
  // A word left out breaks one pair, one put in makes pairs that the name has not.
  const ofShorter = (other: string) => Math.min(key.length, other.length) - 2;
  const near: { name: string; distance: number }[] = [];
  const numerals = numeralsOf(key);
  for (const at of sharing) {
    const known = titles[at]!;
    const { name, key: other } = known;
    const count = shared[at]!;
    const longer = Math.abs(other.length - key.length);
    const isNear = count >= wanted && longer <= faults;
    if (!isNear && (longer > LONGEST_WORD || count < ofShorter(other))) continue;
    if (placeOf(known) !== place || numerals !== numeralsIn(known)) continue;
    const distance = isNear ? editDistance(key, other, faults) : faults + 1;
    const isShort = count >= ofShorter(other) && lacksAWord(key, other);
    if (!isShort && (distance > faults || isOtherWord(key, other))) continue;
    near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(near.map(({ name }) => name))].slice(0, most);
}

/** 食品法, 职业病法, 突发事件法: a law's title with what it does to its subject left out. */
const SHORT_LAW = /^\p{Script=Han}{2,4}法$/u;
const LEFT_OUT =
  /^(?:安全|防治|污染防治|应对|保护|促进|管理|处罚|监督|保障|权益保障|权益保护|规划|技术|执行|教育|救助|补偿|服务|普及|监督管理|保护和促进)$/u;

/** National laws that the name leaves one such word out of; more than `most` tell nothing. */
function lawsLacking(key: string, index: CatalogueIndex, most: number): string[] {
  const found = new Set<string>();
  const { titles, places } = knownPairs(index);
  for (const pair of pairsOf(key)) {
    for (const at of places.get(pair) ?? []) {
      const { name, key: other } = titles[at]!;
      const subject = key.slice(0, -1);
      if (other.endsWith('法') && other.startsWith(subject) && LEFT_OUT.test(other.slice(subject.length, -1)))
        found.add(name);
    }
  }
  return found.size > most ? [] : [...found].sort();
}

/**
 * Whether a title can hardly be another document's: what is unlike `meant` in it makes words that no title has, as in
 * 环竟 for 环境. 药品 for 食品 is a word, and the title may be right and not held.
 */
export function isSlip(title: string, meant: string, index: CatalogueIndex): boolean {
  // Of a title with a word less or more another document may be meant that is not held.
  if (Math.abs(titleKey(title).length - titleKey(meant).length) > 1) return false;
  const own = new Set(pairsOf(titleKey(meant)));
  const strange = pairsOf(titleKey(title)).filter((pair) => !own.has(pair));
  const { places } = knownPairs(index);
  return strange.length > 0 && strange.every((pair) => !places.has(pair));
}

/** 2030 for 2035 and 十三 for 十四 are other documents. */
function numeralsOf(key: string): string {
  return key.replace(/[^0-9〇零一二三四五六七八九十百]/gu, '');
}

/** 办法 for 条例, 临沧 for 中国, or （试行） more: another word, where a slip is of single characters. */
function isOtherWord(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [own, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(own.length, other.length) > 1 && ![...own].some((char) => other.includes(char));
}

/** 重大行政决策（程序）暂行条例, （国务院）关于…的规定: one is the other without one word. */
function lacksAWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const word = long.length - short.length;
  if (word === 0 || word > LONGEST_WORD || short.length < LEAST_REST || word > short.length / 2) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  // A title ends with what kind of document it is; what stands behind that is no part of it.
  if (start + end < short.length || end === 0) return false;
  // 实施条例 of a law is another document than the law's namesake, and so is one of another form.
  const left = long.slice(start, start + word);
  return !/(?:实施|施行|条例|办法|规定|细则|规则|修正案|试行|暂行|若干|解释|补充|分类|草案|修订|修改|意见|省|市|区|县|州)/u.test(
    left,
  );
}

function knownPairs(index: CatalogueIndex): KnownPairs {
  const made = pairsOfIndex.get(index);
  if (made) return made;
  const titles: Known[] = [];
  const places = new Map<string, number[]>();
  for (const { name, rule } of index.names()) {
    const key = titleKey(name);
    if (rule !== 'title' || key.length < SHORTEST - 1) continue;
    for (const pair of new Set(pairsOf(key))) append(places, pair, titles.length);
    titles.push({ name, key });
  }
  const pairs = { titles, places };
  pairsOfIndex.set(index, pairs);
  return pairs;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Insertions, deletions, other characters and neighbours exchanged; more than `most` is given as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
