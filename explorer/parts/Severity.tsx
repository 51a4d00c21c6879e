import type { Severity as Grade } from '../../src/domain/check/types';
import type { HelpId } from '../language/help';
import { useLanguage } from '../language/Language';
import { SEVERITIES } from '../language/terms';
import { HelpLink } from './HelpLink';

/** Where each is told of on the page of terms. */
const HELP = {
  ERROR: 'term-error',
  WARNING: 'term-warning',
  NOTE: 'term-note',
} as const satisfies Record<Grade, HelpId>;

/** How grave, and how many of them there are. */
export function Severity({ severity, count }: { severity: Grade; count: number }) {
  const { term, number } = useLanguage();
  return (
    <span class={`severity severity-${severity}`}>
      <HelpLink term={HELP[severity]}>{term(SEVERITIES, severity)}</HelpLink> {number(count)}
    </span>
  );
}
