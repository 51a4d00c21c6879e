/** Headers and footers of a DOCX: no part of a law or report that is taken in, but of a draft that is looked through. */

import { withoutWrappers } from './docx-wrappers';
import { type Element, readXml } from './docx-xml';

/** Its paragraphs; words that were deleted, and the second rendering of a drawing, left out. */
export function marginParagraphs(part: string): string[] {
  const reader = new MarginReader();
  readXml(withoutWrappers(part), reader);
  return reader.paragraphs.map((each) => each.trim()).filter((each) => /\p{Script=Han}/u.test(each));
}

const UNREAD = new Set(['del', 'moveFrom', 'Choice', 'instrText', 'delText']);

class MarginReader {
  readonly paragraphs: string[] = [];
  private readonly opened: string[] = [];
  private unread = 0;
  private inText = false;

  open({ name, selfClosing }: Element): void {
    if (name === 'tab' && this.opened.length > 0) this.add(' ');
    if (selfClosing) return;
    if (UNREAD.has(name)) this.unread++;
    else if (name === 'p') this.opened.push('');
    else if (name === 't') this.inText = true;
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.unread--;
    else if (name === 't') this.inText = false;
    else if (name === 'p') this.paragraphs.push(this.opened.pop() ?? '');
  }

  text(text: string): void {
    if (this.inText) this.add(text);
  }

  private add(text: string): void {
    const last = this.opened.length - 1;
    if (this.unread === 0 && last >= 0) this.opened[last] += text;
  }
}
