/** A parsed source back to text. Layout may differ; the words may not. */
import type { ParsedSource } from '../model/source';

type Rendered = Pick<ParsedSource, 'fullTitle' | 'events' | 'provisions'> &
  Partial<Pick<ParsedSource, 'asides'>>;

export function renderSource({ fullTitle, events, provisions, asides = [] }: Rendered): string {
  const lines = new Set(asides.map(({ line }) => line));
  const inOrder = [...provisions].sort((a, b) => a.order - b.order);
  const parts: string[] = [
    // A signature at the end may tell when the text was made.
    ...events.filter((event) => !lines.has(event.line)).map((event) => event.text),
  ];
  parts.unshift(fullTitle);
  let next = 0;
  for (const provision of inOrder) {
    for (; next < asides.length && asides[next]!.start < provision.start; next++)
      parts.push(asides[next]!.text);
    // An article with several 款 has no text of its own, only its number.
    parts.push(provision.text || (provision.label ?? ''));
  }
  parts.push(...asides.slice(next).map(({ text }) => text));
  return parts.filter((text) => text !== '').join('\n\n');
}
