/** `<yiju-citation source="政府信息公开条例" article="27" on="2022-12-31">`: a link with a card. */
import type { Found } from './batch';
import { DESCRIBED_BY, fillCard, sourceLink } from './card';
import { Hover } from './hover';
import { labelOf, permalink } from './label';
import { BASE, batch, whenParsed } from './page';
import { standingOf } from './state';
import { sheet } from './style';
import { wordsFor } from './words';

export class YijuCitation extends HTMLElement {
  static readonly observedAttributes = ['source', 'article', 'on', 'issuer-hint', 'lang'];

  private readonly link = document.createElement('a');
  private readonly status = document.createElement('span');
  private readonly card = document.createElement('div');
  private readonly hover: Hover;
  /** Set by `<yiju-text>`, which has asked already. */
  private given: Found | null = null;
  private isContinued = false;
  private isDue = false;
  /** The question whose answer is awaited. */
  private asked: string | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.link.setAttribute('part', 'link');
    this.card.setAttribute('part', 'card');
    this.card.setAttribute('role', 'group');
    this.status.setAttribute('part', 'mark');
    root.append(this.link, this.status, this.card);
    this.hover = new Hover(this, root, this.link, this.card, () => this.card.hasChildNodes());
  }

  connectedCallback(): void {
    this.renderSoon();
    // The parser may not have come to the words inside yet.
    if (document.readyState === 'loading') void whenParsed().then(() => this.renderSoon());
  }

  disconnectedCallback(): void {
    this.hover.hide();
  }

  attributeChangedCallback(): void {
    this.renderSoon();
  }

  /** What this mention in a text came to. Of several pieces of one mention, the keyboard reaches the first. */
  mark(found: Found, isContinued: boolean): void {
    this.given = found;
    this.isContinued = isContinued;
    this.renderSoon();
  }

  /** Once for several changes at a time. */
  private renderSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      if (this.isConnected) void this.render();
    });
  }

  private async render(): Promise<void> {
    const source = this.getAttribute('source');
    this.clear();
    if (this.given) {
      this.showLabel(this.given.strings?.full ?? this.textContent ?? '');
      this.show(this.given, this.given.asOf);
    } else if (source) {
      const article = this.getAttribute('article') ?? '';
      const on = this.getAttribute('on');
      const text = labelOf(source, article);
      this.showLabel(text);
      this.link.href = permalink(BASE, source, article, on);
      await this.ask({ text, asOf: on, issuerHint: this.getAttribute('issuer-hint') });
    } else this.showLabel('');
  }

  private async ask(question: {
    text: string;
    asOf: string | null;
    issuerHint: string | null;
  }): Promise<void> {
    const asked = JSON.stringify(question);
    this.asked = asked;
    const found = await batch.ask(question);
    // Away: the link stays as it is. Changed meanwhile: another answer is on its way.
    if (!found || asked !== this.asked || !this.isConnected) return;
    const [first] = found;
    if (first?.start === 0) this.show(first, question.asOf);
    else {
      this.link.removeAttribute('href');
      this.showMark(null);
    }
    if (!first?.source && first?.outcome !== 'AMBIGUOUS') {
      console.warn(
        `yiju-citation: ${question.text}: expected a document that this server holds, but got: none`,
      );
    }
  }

  /** How it stands, in a word behind the link and for style sheets: `yiju-citation[state=ended]`. */
  private showMark(found: Found | null): void {
    const { state, mark } = standingOf(found);
    if (this.getAttribute('state') !== state) this.setAttribute('state', state);
    this.status.setAttribute('part', `mark mark-${state}`);
    // Of several pieces of one mention the first bears it; what is in force needs none.
    this.status.textContent = mark && !this.isContinued ? wordsFor(this).mark[mark] : '';
  }

  private clear(): void {
    this.hover.hide();
    this.asked = null;
    this.card.replaceChildren();
    this.status.textContent = '';
    this.removeAttribute('state');
    for (const name of ['href', 'role', 'tabindex', 'aria-describedby']) this.link.removeAttribute(name);
    if (this.isContinued) this.link.tabIndex = -1;
  }

  /** The page’s own words where it gives some; those of a link would make a link within a link. */
  private showLabel(label: string): void {
    const ownWords = this.textContent?.trim() && !this.querySelector('a');
    this.link.replaceChildren(ownWords ? document.createElement('slot') : label);
  }

  private show(found: Found, on: string | null): void {
    const { outcome, source, pinpoint, strings } = found;
    this.showMark(found);
    if (outcome === 'AMBIGUOUS') {
      this.link.removeAttribute('href');
      this.link.setAttribute('role', 'button');
      if (!this.isContinued) this.link.tabIndex = 0;
    } else if (!source) {
      // Not held, or no law: nothing to lead to.
      this.link.removeAttribute('href');
      return;
    } else {
      this.link.href = sourceLink(source.id, on, pinpoint?.provisions[0]?.path ?? '');
    }
    const title = strings?.full ?? this.link.textContent ?? '';
    fillCard(this.card, { title, found, href: this.link.getAttribute('href') }, wordsFor(this));
    this.link.setAttribute('aria-describedby', DESCRIBED_BY);
    this.hover.filled();
  }
}
