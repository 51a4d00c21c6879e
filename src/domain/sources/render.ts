/** A parsed source back to text. Layout may differ; the words may not. */
import type { ParsedSource } from '../model/source';

export function renderSource(parsed: Pick<ParsedSource, 'fullTitle' | 'events' | 'provisions'>): string {
  const inOrder = [...parsed.provisions].sort((a, b) => a.order - b.order);
  return [
    parsed.fullTitle,
    ...parsed.events.map((event) => event.text),
    // An article with several 款 has no text of its own, only its number.
    ...inOrder.map((provision) => provision.text || (provision.label ?? '')),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
