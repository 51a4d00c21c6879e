/** A DOCX with a Word comment at each finding. Its words and their formatting stay as they are. */
import { type Document, type Element, type Node } from '@xmldom/xmldom';
import type { CheckResult } from '../..';
import { linesOf, summaryLines } from '../words';
import { aligned } from './align';
import { elements, openPackage, type WordPackage } from './package';

export const AUTHOR = '依据 yiju';

/** `now`: the time written on the comments. */
export async function docxWithComments(
  bytes: Uint8Array,
  result: CheckResult,
  now: Date = new Date(),
): Promise<Uint8Array> {
  const word = await openPackage(bytes);
  const characters = new Characters(word).all();
  const ranges = rangesOf(result, characters);
  split(characters, ranges);
  // The same characters again, in the runs they stand in now.
  const placed = new Characters(word).all();
  const writer = new CommentWriter(word.document, word.comments, word.namespace, now);
  if (placed.length > 0) writer.add(placed[0]!.run, placed[0]!.run, summaryLines(result));
  for (const [index, each] of result.findings.entries()) {
    const range = ranges[index];
    if (!range) continue;
    const { run, aside } = placed[range.from]!;
    // The words themselves are not marked: the comment says them.
    const words = each.words.replace(/\s+/gu, ' ').trim();
    const said = aside === null ? [] : [`${aside}中的“${words}”`];
    const lines = [...said, ...linesOf(each)];
    writer.add(run, aside === null ? placed[range.to]!.run : run, lines);
  }
  return word.save();
}

interface Character {
  /** One UTF-16 unit. */
  unit: string;
  /** In which it stands; of what stands in no flow of text, where a comment may be put for it. */
  run: Element;
  /** The w:t it stands in, and where in that. */
  text: Element;
  at: number;
  /** 文本框, 脚注 and the like, where comments may not stand; null in the flow of the text. */
  aside: string | null;
}

/** Of words that are no part of the text, or no longer, none. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'instrText', 'rPr', 'pPr', 'oMath', 'rt']);
const NOTES: Readonly<Record<string, string>> = { footnoteReference: '脚注', endnoteReference: '尾注' };

interface Place {
  run: Element | null;
  aside: string | null;
}

/** What is no white space, in the order in which a file is read: text boxes behind their paragraph, notes at the end. */
class Characters {
  readonly found: Character[] = [];
  private readonly notes: (() => void)[] = [];
  /** Text boxes of each paragraph that is open. */
  private readonly boxes: (() => void)[][] = [[]];
  private told: Set<string> | null = null;

  constructor(private readonly word: Pick<WordPackage, 'document' | 'noteOf' | 'margins'>) {}

  all(): Character[] {
    const [body] = elements(this.word.document, 'body');
    if (body) this.visit(body, { run: null, aside: null });
    this.flush(this.boxes[0]!);
    this.flush(this.notes);
    for (const { name, part } of this.word.margins) this.margin(name, part);
    return this.found;
  }

  /** Each paragraph once, and none that the text itself has: as they are read. */
  private margin(name: string, part: Document): void {
    const run = this.found[0]?.run ?? null;
    const bare = ({ textContent }: Element) => (textContent ?? '').replace(/\s/gu, '');
    this.told ??= new Set(elements(this.word.document, 'p').map(bare));
    for (const paragraph of childrenOf(part.documentElement!)) {
      const from = this.found.length;
      this.element(paragraph, paragraph.localName ?? '', { run, aside: name });
      this.flush(this.boxes[0]!);
      const words = this.found
        .slice(from)
        .map(({ unit }) => unit)
        .join('');
      if (this.told.has(words)) this.found.length = from;
      this.told.add(words);
    }
  }

  private flush(later: (() => void)[]): void {
    for (const visit of later.splice(0)) visit();
  }

  private visit(node: Node, place: Place): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const element = elementOf(child);
      if (element?.localName && !PASSED_OVER.has(element.localName))
        this.element(element, element.localName, place);
    }
  }

  private element(element: Element, name: string, place: Place): void {
    if (name === 't' && place.run) this.words(element, place.run, place.aside);
    else if (name === 'p') {
      this.boxes.push([]);
      this.visit(element, place);
      const boxes = this.boxes.pop()!;
      if (place.aside === null) this.flush(boxes);
      else this.boxes.at(-1)!.push(...boxes);
    } else if (name === 'AlternateContent') {
      const shown = renderingRead(element);
      if (shown) this.visit(shown, place);
    } else if (name === 'txbxContent') {
      const aside = place.aside ?? '文本框';
      this.boxes.at(-1)!.push(() => this.visit(element, { ...place, aside }));
    } else if (NOTES[name] !== undefined && place.run) {
      const note = this.word.noteOf(element);
      const at = { run: place.run, aside: NOTES[name] };
      if (note) this.notes.push(() => this.visit(note, at));
    } else this.visit(element, name === 'r' && place.aside === null ? { ...place, run: element } : place);
  }

  private words(element: Element, run: Element, aside: string | null): void {
    const text = element.textContent ?? '';
    for (let at = 0; at < text.length; at++) {
      if (!/\s/u.test(text[at]!)) this.found.push({ unit: text[at]!, run, text: element, at, aside });
    }
  }
}

/** Of two renderings of one drawing the one that is read. */
function renderingRead(alternate: Element): Element | undefined {
  const each = childrenOf(alternate);
  const fallback = each.find(({ localName }) => localName === 'Fallback');
  const choice = each.find(({ localName }) => localName === 'Choice');
  if (!fallback || (elements(fallback, 'txbxContent').length === 0 && choice && hasBox(choice)))
    return choice;
  return fallback;
}

function hasBox(element: Element): boolean {
  return elements(element, 'txbxContent').length > 0;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : null;
}

interface Range {
  /** Indices of the first and last character. */
  from: number;
  to: number;
}

/** Where each finding stands among the characters; words that are not there are told of where they would be. */
function rangesOf({ text, findings }: CheckResult, characters: readonly Character[]): (Range | null)[] {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text[at]!)) continue;
    offsets.push(at);
    bare += text[at];
  }
  const places = aligned(bare, characters.map(({ unit }) => unit).join(''));
  const firstFrom = (offset: number) => {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return findings.map(({ start, end }) => {
    if (characters.length === 0) return null;
    const from = firstFrom(start);
    const to = firstFrom(end) - 1;
    const held = [];
    for (let at = from; at <= to; at++) if (places[at]! >= 0) held.push(places[at]!);
    if (held.length > 0) {
      const { aside } = characters[held[0]!]!;
      const together = held.filter((each) => characters[each]!.aside === aside);
      return { from: together[0]!, to: together[together.length - 1]! };
    }
    for (let at = Math.min(from, places.length - 1); at >= 0; at--) {
      if (places[at]! >= 0) return { from: places[at]!, to: places[at]! };
    }
    return { from: 0, to: 0 };
  });
}

/** Runs are cut so that each range begins and ends with one. Later cuts first: they leave what is before as it was. */
function split(characters: readonly Character[], ranges: readonly (Range | null)[]): void {
  const cuts = new Set<number>();
  for (const range of ranges) {
    if (!range) continue;
    cuts.add(range.from);
    cuts.add(range.to + 1);
  }
  for (const cut of [...cuts].sort((a, b) => b - a)) {
    const before = characters[cut - 1];
    const after = characters[cut];
    // A run begins or ends there already, unless both stand in one.
    if (before && after && before.aside === null && after.aside === null && before.run === after.run)
      cutRun(after);
  }
}

/** The run keeps what is before the character; what follows goes into a run of the same properties behind it. */
function cutRun({ run, text, at }: Character): void {
  const rest = run.cloneNode(false) as Element;
  const properties = childrenOf(run).find(({ localName }) => localName === 'rPr');
  if (properties) rest.appendChild(properties.cloneNode(true));
  const words = text.textContent ?? '';
  const moved = at === 0 ? [] : [textLike(text, words.slice(at))];
  for (let node: Node | null = at === 0 ? text : text.nextSibling; node; ) {
    const next: Node | null = node.nextSibling;
    moved.push(node as Element);
    node = next;
  }
  for (const node of moved) rest.appendChild(node);
  if (at > 0) {
    text.textContent = words.slice(0, at);
    preserve(text);
  }
  run.parentNode!.insertBefore(rest, run.nextSibling);
}

function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const each = elementOf(child);
    if (each) found.push(each);
  }
  return found;
}

function textLike(text: Element, words: string): Element {
  const copy = text.cloneNode(false) as Element;
  copy.textContent = words;
  preserve(copy);
  return copy;
}

/** A space at a cut would be lost otherwise. */
function preserve(text: Element): void {
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
}

class CommentWriter {
  private next: number;
  private readonly date: string;

  constructor(
    private readonly document: Document,
    private readonly comments: Document,
    private readonly namespace: string,
    now: Date,
  ) {
    const ids = [...elements(document, 'commentReference'), ...elements(comments, 'comment')]
      .map((each) => Number(each.getAttributeNS(namespace, 'id')))
      .filter(Number.isInteger);
    this.next = Math.max(-1, ...ids) + 1;
    this.date = `${now.toISOString().slice(0, 19)}Z`;
  }

  /** From the first run through the last. */
  add(first: Element, last: Element, lines: readonly string[]): void {
    const id = String(this.next++);
    const start = this.marker('commentRangeStart', id);
    first.parentNode!.insertBefore(start, first);
    const reference = this.element(this.document, 'r');
    reference.appendChild(this.marker('commentReference', id));
    // Behind those that end there already, so that comments stand in the order of the findings.
    let behind: Node = last;
    while (behind.nextSibling && isOfComment(behind.nextSibling)) behind = behind.nextSibling;
    last.parentNode!.insertBefore(reference, behind.nextSibling);
    last.parentNode!.insertBefore(this.marker('commentRangeEnd', id), reference);
    this.comments.documentElement!.appendChild(this.comment(id, lines));
  }

  private comment(id: string, lines: readonly string[]): Element {
    const comment = this.element(this.comments, 'comment');
    for (const [name, value] of Object.entries({ id, author: AUTHOR, date: this.date, initials: '依据' })) {
      comment.setAttributeNS(this.namespace, `w:${name}`, value);
    }
    for (const line of lines) {
      const text = this.element(this.comments, 't');
      text.textContent = writable(line);
      preserve(text);
      const run = this.element(this.comments, 'r');
      run.appendChild(text);
      const paragraph = this.element(this.comments, 'p');
      paragraph.appendChild(run);
      comment.appendChild(paragraph);
    }
    return comment;
  }

  private marker(name: string, id: string): Element {
    const marker = this.element(this.document, name);
    marker.setAttributeNS(this.namespace, 'w:id', id);
    return marker;
  }

  private element(document: Document, name: string): Element {
    return document.createElementNS(this.namespace, `w:${name}`);
  }
}

function isOfComment(node: Node): boolean {
  const element = elementOf(node);
  if (element?.localName === 'commentRangeEnd') return true;
  return (
    element?.localName === 'r' && childrenOf(element).some((each) => each.localName === 'commentReference')
  );
}

/** XML has no place for other control characters. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
