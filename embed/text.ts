/** `<yiju-text as-of="2022-12-31" issuer-hint="重庆市">…</yiju-text>`: its own words, with their citations linked. */
import type { Found } from './batch';
import { YijuCitation } from './citation';
import { type FlatText, flatten, stretchesOf, unwrap, wrap } from './flat-text';
import { batch, whenParsed } from './page';

/** Only what leads somewhere is worth a mark. */
const MARKED = new Set<Found['outcome']>(['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS']);

export class YijuText extends HTMLElement {
  static readonly observedAttributes = ['as-of', 'issuer-hint'];

  private marks: YijuCitation[] = [];
  /** What its present marks answer, or what is being asked. */
  private asked: string | null = null;
  private isDue = false;

  connectedCallback(): void {
    this.annotateSoon();
  }

  attributeChangedCallback(): void {
    this.annotateSoon();
  }

  /** Once for several changes at a time, and not before its text is there. */
  private annotateSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    void whenParsed().then(() => {
      this.isDue = false;
      if (this.isConnected) void this.annotate();
    });
  }

  private async annotate(): Promise<void> {
    const question = {
      text: this.read().text,
      asOf: this.getAttribute('as-of'),
      issuerHint: this.getAttribute('issuer-hint'),
    };
    const asked = JSON.stringify(question);
    if (asked === this.asked) return;
    this.asked = asked;
    this.clear();
    if (question.text === '') return;
    const found = await batch.ask(question);
    if (asked !== this.asked) return;
    if (!found) {
      this.asked = null;
      return;
    }
    const flat = this.read();
    // Rewritten by the page meanwhile: the places would be wrong.
    if (flat.text !== question.text) this.annotateSoon();
    else this.mark(flat, found);
  }

  /** As if it had never been annotated. */
  private read(): FlatText {
    if (this.marks.length === 0) return flatten(this);
    const bare = this.marks.filter((mark) => mark.isConnected);
    this.marks = bare;
    return flatten(this, new Set<Element>(bare));
  }

  private clear(): void {
    for (const mark of this.marks) unwrap(mark);
    this.marks = [];
  }

  private mark(flat: FlatText, found: readonly Found[]): void {
    // From the end, so that the places of what is still to come stay right.
    for (const each of found.filter(({ outcome }) => MARKED.has(outcome)).reverse()) {
      const stretches = stretchesOf(flat, each.start, each.end);
      for (const [index, stretch] of [...stretches.entries()].reverse()) {
        const mark = new YijuCitation();
        mark.mark(each, index > 0);
        wrap(stretch, mark);
        this.marks.unshift(mark);
      }
    }
  }
}
