import type { ComponentChildren } from 'preact';
import type { HelpId } from '../language/help';

/** A word of the field, leading to what it means. */
export function HelpLink({ term, children }: { term: HelpId; children: ComponentChildren }) {
  return (
    <a class="help-link" href={`/help#${term}`}>
      {children}
    </a>
  );
}
