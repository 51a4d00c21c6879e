/** Puts a card below the first line of what it belongs to, or above where there is more room. */
const GAP = 6;
const MARGIN = 8;

export function place(card: HTMLElement, anchor: HTMLElement): void {
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - line.bottom >= height + GAP + MARGIN || line.top < clientHeight - line.bottom;
  const top = below ? line.bottom + GAP : line.top - GAP - height;
  const left = Math.min(line.left, clientWidth - width - MARGIN);
  card.style.setProperty('top', `${Math.max(MARGIN, Math.min(top, clientHeight - height - MARGIN))}px`);
  card.style.setProperty('left', `${Math.max(MARGIN, left)}px`);
}
