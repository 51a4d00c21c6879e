/**
 * The text of an element as a reader sees it, and where each character of it stands in the document: across inline
 * elements, white space collapsed, blocks set apart by line ends so that no citation runs from one into the next.
 */

export interface Place {
  node: Text;
  offset: number;
}

export interface FlatText {
  text: string;
  /** For each UTF-16 unit; null for line ends that no text node holds. */
  places: (Place | null)[];
}

/** A stretch of one text node. */
export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

/** Nothing in these is text to annotate, or may hold a link. */
const LEFT_ALONE =
  'a, button, label, select, textarea, script, style, template, noscript, svg, math, [contenteditable], yiju-citation, yiju-text';
const WHITE = /\s/u;
const HAN = /[\p{Script=Han}《》〈〉（）〔〕“”、，。；：]/u;

/** Citations on the page are left alone, but for those that were put around its text: `seenThrough`. */
export function flatten(root: Element, seenThrough: ReadonlySet<Element> = new Set()): FlatText {
  const flat: FlatText = { text: '', places: [] };
  /** White space is held back until it is known what follows it. */
  let white: Place | null = null;

  const breakLine = () => {
    white = null;
    if (flat.text !== '' && !flat.text.endsWith('\n')) add('\n', null);
  };
  const add = (unit: string, place: Place | null) => {
    flat.text += unit;
    flat.places.push(place);
  };
  const read = (node: Text) => {
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data[offset]!;
      if (WHITE.test(unit)) {
        white ??= { node, offset };
        continue;
      }
      const last = flat.text.at(-1);
      // Between ideographs a line end of the source is no space.
      if (white && last !== undefined && last !== '\n' && !(HAN.test(last) && HAN.test(unit)))
        add(' ', white);
      white = null;
      add(unit, { node, offset });
    }
  };
  const walk = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) read(child);
      else if (child instanceof Element) {
        const isSkipped = !seenThrough.has(child) && child.matches(LEFT_ALONE);
        const isBlock = child.tagName === 'BR' || !getComputedStyle(child).display.startsWith('inline');
        if (isBlock || isSkipped) breakLine();
        if (!isSkipped) walk(child);
        if (isBlock || isSkipped) breakLine();
      }
    }
  };
  walk(root);
  return flat;
}

/** The stretches of text nodes that hold the characters from start to end. */
export function stretchesOf({ places }: FlatText, start: number, end: number): Stretch[] {
  const out: Stretch[] = [];
  for (const place of places.slice(start, end)) {
    if (!place) continue;
    const last = out.at(-1);
    if (last?.node === place.node) last.to = place.offset + 1;
    else out.push({ node: place.node, from: place.offset, to: place.offset + 1 });
  }
  return out;
}

/** Puts the wrapper around the stretch. Later stretches of the same node must be wrapped before. */
export function wrap({ node, from, to }: Stretch, wrapper: Element): void {
  const middle = node.splitText(from);
  middle.splitText(to - from);
  middle.replaceWith(wrapper);
  wrapper.append(middle);
}

export function unwrap(wrapper: Element): void {
  const { parentNode } = wrapper;
  wrapper.replaceWith(...wrapper.childNodes);
  parentNode?.normalize();
}
