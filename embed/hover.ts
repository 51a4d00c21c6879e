/** Opens a card by pointer, focus or touch, and closes it again: dismissible, hoverable, persistent (WCAG 1.4.13). */
import { place } from './place';

const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 250;

export class Hover {
  private timer = 0;
  private open = false;
  private wasOpen = false;
  /** The reader came before the answer. */
  private isAwaited = false;

  /** Listens on the host; `ready` tells whether the card has anything to say. `filled` is to be called once it has. */
  constructor(
    private readonly host: HTMLElement,
    private readonly root: ShadowRoot,
    private readonly link: HTMLElement,
    private readonly card: HTMLElement,
    private readonly ready: () => boolean,
  ) {
    card.hidden = true;
    // In the top layer, no ancestor clips it; where there is none, it is merely fixed.
    if ('popover' in card) card.popover = 'manual';
    host.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') this.after(OPEN_AFTER_MS, () => this.show());
    });
    host.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch') this.after(CLOSE_AFTER_MS, () => this.hideUnlessFocused());
    });
    root.addEventListener('focusin', () => this.show());
    root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (!(to instanceof Node && root.contains(to))) this.hide();
    });
    host.addEventListener('pointerdown', () => {
      this.wasOpen = this.open;
    });
    link.addEventListener('click', (event) => this.clicked(event));
    link.addEventListener('keydown', (event) => {
      if (!link.hasAttribute('href') && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        this.show();
      }
    });
  }

  /** Opens the card for a reader who is still there. */
  filled(): void {
    if (this.isAwaited && (this.host.matches(':hover') || this.root.activeElement)) this.show();
  }

  hide(): void {
    clearTimeout(this.timer);
    this.isAwaited = false;
    if (!this.open) return;
    this.open = false;
    this.card.hidePopover?.();
    this.card.hidden = true;
    removeEventListener('keydown', this.onKey, true);
    removeEventListener('pointerdown', this.onPointerDown, true);
    removeEventListener('scroll', this.onMove, true);
    removeEventListener('resize', this.onMove);
  }

  private show(): void {
    clearTimeout(this.timer);
    this.isAwaited = !this.ready();
    if (this.open || this.isAwaited) return;
    this.open = true;
    this.card.hidden = false;
    this.card.showPopover?.();
    this.onMove();
    addEventListener('keydown', this.onKey, true);
    addEventListener('pointerdown', this.onPointerDown, true);
    addEventListener('scroll', this.onMove, { capture: true, passive: true });
    addEventListener('resize', this.onMove);
  }

  /** The first touch shows the card, the next follows the link. */
  private clicked(event: MouseEvent): void {
    const touched = (event as PointerEvent).pointerType === 'touch' && !this.wasOpen && this.ready();
    if (!touched) return;
    event.preventDefault();
    this.show();
  }

  private hideUnlessFocused(): void {
    if (!this.root.activeElement?.matches(':focus-visible')) this.hide();
  }

  private after(ms: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, ms);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // The focus must not vanish with the card.
    if (this.card.contains(this.root.activeElement)) this.link.focus();
    this.hide();
  };

  private readonly onPointerDown = (event: PointerEvent) => {
    if (!event.composedPath().includes(this.host)) this.hide();
  };

  private readonly onMove = () => place(this.card, this.link);
}
