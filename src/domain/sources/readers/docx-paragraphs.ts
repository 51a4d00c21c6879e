/** A DOCX's paragraphs with the numbers that Word would show written into them, and without words that it hides. */
import type { Numbering } from './docx-numbering';
import type { ListPlace, Styles } from './docx-styles';
import { type Element, isOn, readXml } from './docx-xml';

interface Paragraph {
  style: string | null;
  list: ListPlace;
  /** Where a number would be written: behind its properties, or its own tag. */
  at: number;
  inProperties: boolean;
}

interface Run {
  start: number;
  style: string | null;
  hidden: boolean | null;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

export function editedParagraphs(document: string, styles: Styles, numbering: Numbering): string {
  const reader = new ParagraphReader(document, styles, numbering);
  readXml(document, reader);
  return reader.edited();
}

/** Former properties of what was changed, and the first of two renderings of one drawing. */
const UNREAD = new Set(['pPrChange', 'rPrChange', 'Choice']);

class ParagraphReader {
  private readonly edits: Edit[] = [];
  private readonly paragraphs: (Paragraph & { edit: number })[] = [];
  private readonly runs: Run[] = [];
  private inRunProperties = false;
  private unread = 0;

  constructor(
    private readonly document: string,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  open(element: Element, end: number): void {
    const { name, attributes } = element;
    if (this.unread > 0 || UNREAD.has(name)) {
      if (UNREAD.has(name) && !element.selfClosing) this.unread++;
      return;
    }
    if (element.selfClosing && (name === 'p' || name === 'r')) return;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'p') {
      // Its number comes before those of paragraphs in text boxes within it.
      const edit = this.edits.push({ from: end, to: end, text: '' }) - 1;
      this.paragraphs.push({
        style: null,
        list: { numId: null, level: null },
        at: end,
        inProperties: false,
        edit,
      });
    } else if (name === 'r') {
      this.runs.push({ start: this.document.lastIndexOf('<', end - 1), style: null, hidden: null });
    } else if (name === 'pPr' && paragraph) paragraph.inProperties = !element.selfClosing;
    else if (name === 'rPr') this.inRunProperties = !element.selfClosing && !paragraph?.inProperties;
    else if (paragraph?.inProperties) readProperty(paragraph, name, attributes);
    else if (this.inRunProperties) this.runProperty(element);
  }

  close(name: string, end: number): void {
    if (this.unread > 0) {
      if (UNREAD.has(name)) this.unread--;
      return;
    }
    const paragraph = this.paragraphs.at(-1);
    if (name === 'pPr' && paragraph?.inProperties) {
      paragraph.inProperties = false;
      paragraph.at = end;
      this.number(paragraph);
    } else if (name === 'rPr') this.inRunProperties = false;
    else if (name === 'r') this.endRun(end);
    else if (name === 'p') {
      const closed = this.paragraphs.pop();
      if (
        closed &&
        closed.style === null &&
        closed.list.numId === null &&
        this.edits[closed.edit]!.text === ''
      ) {
        // Without properties of its own it may still be numbered by the style of all paragraphs.
        this.number(closed);
      }
    }
  }

  edited(): string {
    const edits = this.edits
      .filter(({ from, to, text }) => text !== '' || to > from)
      .sort((a, b) => a.from - b.from);
    let at = 0;
    let out = '';
    for (const { from, to, text } of edits) {
      // A hidden run within a hidden run.
      if (from < at) continue;
      out += this.document.slice(at, from) + text;
      at = to;
    }
    return at === 0 && out === '' ? this.document : out + this.document.slice(at);
  }

  private number(paragraph: Paragraph & { edit: number }): void {
    const ofStyle = this.styles.listOf(paragraph.style);
    const numId = paragraph.list.numId ?? ofStyle.numId;
    if (numId === null || numId === '0' || this.edits[paragraph.edit]!.text !== '') return;
    const byStyle = paragraph.style === null ? null : this.numbering.levelOfStyle(numId, paragraph.style);
    const level =
      paragraph.list.level ?? (paragraph.list.numId === null ? byStyle : null) ?? ofStyle.level ?? 0;
    const label = this.numbering.next(numId, level);
    if (label === '') return;
    this.edits[paragraph.edit] = {
      from: paragraph.at,
      to: paragraph.at,
      text: `<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`,
    };
  }

  private runProperty(element: Element): void {
    const run = this.runs.at(-1);
    if (!run) return;
    if (element.name === 'rStyle') run.style = element.attributes.val ?? null;
    else if (element.name === 'vanish') run.hidden = isOn(element);
  }

  private endRun(end: number): void {
    const run = this.runs.pop();
    if (!run) return;
    const paragraph = this.paragraphs.at(-1);
    const byStyle =
      run.style !== null ? this.styles.isHidden(run.style) : this.styles.isHidden(paragraph?.style ?? null);
    if (run.hidden ?? byStyle) this.edits.push({ from: run.start, to: end, text: '' });
  }
}

function readProperty(paragraph: Paragraph, name: string, attributes: Element['attributes']): void {
  if (name === 'pStyle') paragraph.style = attributes.val ?? null;
  else if (name === 'numId') paragraph.list.numId = attributes.val ?? null;
  else if (name === 'ilvl') paragraph.list.level = Number(attributes.val);
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
