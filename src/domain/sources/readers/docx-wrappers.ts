/** What the converter passes over in a DOCX although Word shows it: results of fields, and text boxes without VML. */
import { type Element, readXml } from './docx-xml';

/** Elements that only stand around runs. */
const WRAPPERS = new Set(['fldSimple', 'bdo', 'dir']);
const VML = 'urn:schemas-microsoft-com:vml';
/** A text box may hold another. */
const DEEPEST = 3;

/** The same document with those words where the converter reads them. */
export function withoutWrappers(document: string): string {
  let text = document;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const reader = new WrapperReader(text);
    readXml(text, reader);
    if (reader.edits.length === 0) return text;
    text = edited(text, reader.edits);
  }
  return text;
}

interface Span {
  start: number;
  end: number;
}

interface Edit extends Span {
  text: string;
}

interface Open {
  name: string;
  start: number;
  /** Behind its first tag. */
  inner: number;
  /** Text boxes in it. */
  boxes: Span[];
}

class WrapperReader {
  readonly edits: Edit[] = [];
  private readonly opened: Open[] = [];
  /** Of each AlternateContent that is open, the rendering that the converter leaves aside, and whether it reads another. */
  private readonly alternates: { choice: (Open & Span) | null; isRead: boolean }[] = [];

  constructor(private readonly document: string) {}

  open({ name, selfClosing }: Element, end: number): void {
    if (selfClosing) return;
    this.opened.push({ name, start: this.document.lastIndexOf('<', end - 1), inner: end, boxes: [] });
    if (name === 'AlternateContent') this.alternates.push({ choice: null, isRead: false });
  }

  close(name: string, end: number): void {
    if (this.opened.at(-1)?.name !== name) return;
    const opened = this.opened.pop()!;
    const { start, inner, boxes } = opened;
    if (name === 'txbxContent') {
      for (const each of this.opened) each.boxes.push({ start, end });
    } else if (WRAPPERS.has(name)) {
      const close = this.document.lastIndexOf('<', end - 1);
      this.edits.push({ start, end: inner, text: '' }, { start: close, end, text: '' });
    } else if (name === 'drawing' && boxes.length > 0 && !this.isIn('Choice')) {
      this.edits.push({ start, end, text: this.asVml(opened) });
    } else if (name === 'Choice') {
      const alternate = this.alternates.at(-1);
      if (alternate && boxes.length > 0) alternate.choice ??= { ...opened, end };
    } else if (name === 'Fallback') {
      const alternate = this.alternates.at(-1);
      if (alternate && boxes.length > 0) alternate.isRead = true;
    } else if (name === 'AlternateContent') {
      const { choice, isRead } = this.alternates.pop()!;
      if (choice && !isRead && !this.isIn('Choice'))
        this.edits.push({ start, end, text: this.asVml(choice) });
    }
  }

  private isIn(name: string): boolean {
    return this.opened.some((each) => each.name === name);
  }

  /** The words of the boxes alone. */
  private asVml({ start, boxes }: Open): string {
    const run = this.opened.findLast(({ name }) => name === 'r') ?? { start };
    const prefix = /^<([\w-]+:)?/u.exec(this.document.slice(run.start, run.start + 20))?.[1] ?? '';
    // Boxes within boxes come with those that hold them.
    const outer = boxes.filter(
      (box) => !boxes.some((other) => other.start < box.start && box.end < other.end),
    );
    const words = outer.map((box) => this.document.slice(box.start, box.end)).join('');
    return `<${prefix}pict><v:textbox xmlns:v="${VML}">${words}</v:textbox></${prefix}pict>`;
  }
}

function edited(document: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += document.slice(at, start) + text;
    at = end;
  }
  return out + document.slice(at);
}
