/**
 * Names known beforehand: titles and aliases, found at a place in a text by longest match.
 *
 * A trie whose transitions sit in one open-addressed hash table: memory grows with the names' characters, time
 * with the text alone. A bit per pair of first characters turns away nearly every position at once.
 */
import type { SourceKind } from '../../model/terms';
import { titleKey } from '../../text/titles';
import { fold } from '../normalise';

export interface LexiconEntry {
  /** As it may stand in a text. */
  name: string;
  /** Normalised title of the work. */
  title: string;
  kind: SourceKind;
  /** May it be taken for a citation where it stands without marks? */
  bare: boolean;
}

/** Whether the name is the work's title rather than a short name, which may be an everyday word. */
export function isTitleOf({ name, title }: LexiconEntry): boolean {
  return titleKey(name) === titleKey(title);
}

export interface LexiconHit {
  end: number;
  entry: LexiconEntry;
}

export class Lexicon {
  private readonly entries: LexiconEntry[] = [];
  private readonly byName = new Map<string, LexiconEntry>();
  /** Where the key of a title is not the name itself. */
  private readonly byKey = new Map<string, LexiconEntry>();
  /** By character: 1 where a bare name begins with it, 2 where one ends with it. */
  private readonly edges = new Uint8Array(1 << 16);
  private readonly starts = new Uint8Array(1 << 17);
  private nodes = new Int32Array(1 << 12);
  private chars = new Uint16Array(1 << 12);
  private targets = new Int32Array(1 << 12);
  /** Entry index + 1 where a name ends at a node, by node. */
  private ends = new Int32Array(1 << 11);
  private mask = (1 << 12) - 1;
  private used = 0;
  private nodeCount = 1;
  /** Made when first asked for: most texts ask for none. */
  private tails: Set<string> | null = null;

  constructor(entries: Iterable<LexiconEntry>) {
    for (const entry of entries) this.add(entry);
  }

  get size(): number {
    return this.byName.size;
  }

  /** The entry of this name, marked or bare, however its dashes and quotes are written. */
  get(name: string): LexiconEntry | null {
    const folded = fold(name);
    return this.byName.get(folded) ?? this.byKey.get(titleKey(folded)) ?? null;
  }

  /** Cheap: may a bare name begin with these two characters? */
  mayStart(first: number, second: number): boolean {
    if ((this.edges[first]! & BEGINS) === 0) return false;
    const bit = pairBit(first, second);
    return ((this.starts[bit >>> 3]! >>> (bit & 7)) & 1) === 1;
  }

  /** Cheap: may a bare name end with this character? */
  mayEnd(code: number): boolean {
    return (this.edges[code]! & ENDS) !== 0;
  }

  /** Whether a law or regulation has a longer title of which these words are the end: 调解仲裁法. */
  isTail(words: string): boolean {
    this.tails ??= tailsOf(this.byName.values());
    return this.tails.has(words);
  }

  /** All names that may stand bare and begin at `start` of a folded text, longest first. */
  matchesAt(text: string, start: number): LexiconHit[] {
    if (!this.mayStart(text.charCodeAt(start), text.charCodeAt(start + 1))) return NO_HITS;
    let node = 0;
    let hits: LexiconHit[] | null = null;
    for (let index = start; index < text.length; index++) {
      node = this.next(node, text.charCodeAt(index));
      if (node < 0) break;
      const end = this.ends[node]!;
      if (end > 0) {
        hits ??= [];
        hits.unshift({ end: index + 1, entry: this.entries[end - 1]! });
      }
    }
    return hits ?? NO_HITS;
  }

  /** The first entry of a name wins: give the surest names first. */
  private add(entry: LexiconEntry): void {
    const name = fold(entry.name);
    if (name.length < 2 || this.byName.has(name)) return;
    this.byName.set(name, entry);
    const key = titleKey(name);
    if (key !== name && !this.byKey.has(key)) this.byKey.set(key, entry);
    if (!entry.bare) return;
    this.entries.push(entry);
    this.edges[name.charCodeAt(0)]! |= BEGINS;
    this.edges[name.charCodeAt(name.length - 1)]! |= ENDS;
    const bit = pairBit(name.charCodeAt(0), name.charCodeAt(1));
    this.starts[bit >>> 3]! |= 1 << (bit & 7);
    let node = 0;
    for (let index = 0; index < name.length; index++) node = this.step(node, name.charCodeAt(index));
    this.ends[node] = this.entries.length;
  }

  private next(node: number, char: number): number {
    let slot = hash(node, char) & this.mask;
    while (this.targets[slot] !== 0) {
      if (this.nodes[slot] === node && this.chars[slot] === char) return this.targets[slot]!;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }

  private step(node: number, char: number): number {
    const found = this.next(node, char);
    if (found >= 0) return found;
    if (this.used * 2 >= this.mask) this.grow();
    const target = this.nodeCount++;
    this.insert(node, char, target);
    if (target >= this.ends.length) {
      const ends = new Int32Array(this.ends.length * 2);
      ends.set(this.ends);
      this.ends = ends;
    }
    return target;
  }

  private insert(node: number, char: number, target: number): void {
    let slot = hash(node, char) & this.mask;
    while (this.targets[slot] !== 0) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.chars[slot] = char;
    this.targets[slot] = target;
    this.used++;
  }

  private grow(): void {
    const { nodes, chars, targets } = this;
    const size = (this.mask + 1) * 2;
    this.nodes = new Int32Array(size);
    this.chars = new Uint16Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    this.used = 0;
    for (let slot = 0; slot < targets.length; slot++) {
      if (targets[slot] !== 0) this.insert(nodes[slot]!, chars[slot]!, targets[slot]!);
    }
  }
}

/** Ends of this length and more say what a law is about. */
const SHORTEST_TAIL = 4;

function tailsOf(entries: Iterable<LexiconEntry>): Set<string> {
  const tails = new Set<string>();
  for (const { name, kind } of entries) {
    if (kind !== 'law' && kind !== 'admin_regulation') continue;
    const title = titleKey(fold(name));
    if (!/(?:法|条例)$/u.test(title)) continue;
    for (let from = 1; from <= title.length - SHORTEST_TAIL; from++) tails.add(title.slice(from));
  }
  return tails;
}

const BEGINS = 1;
const ENDS = 2;
const NO_HITS: LexiconHit[] = [];

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

function hash(node: number, char: number): number {
  let h = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 4;
}
