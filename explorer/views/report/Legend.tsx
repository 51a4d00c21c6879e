import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { OUTCOMES, RELATIONS } from '../../language/terms';

/** Only what occurs in this report, each with how often. */
export function Legend({ citations }: { citations: readonly CitationMarkFragment[] }) {
  const { t, term } = useLanguage();
  if (citations.length === 0) return null;
  const relations = tally(citations.map(({ relation }) => relation));
  const outcomes = tally(citations.map(({ outcome }) => outcome));
  return (
    <details class="legend">
      <summary>{t('report.legend')}</summary>
      <p>
        <span class="legend-title">{t('report.legend.relation')}</span>
        {relations.map(([relation, count]) => (
          <span key={relation} class="legend-entry">
            <span class={`citation relation-${relation} outcome-RESOLVED`}>{term(RELATIONS, relation)}</span>
            {count}
          </span>
        ))}
      </p>
      <p>
        <span class="legend-title">{t('report.legend.outcome')}</span>
        {outcomes.map(([outcome, count]) => (
          <span key={outcome} class="legend-entry">
            <span class={`citation outcome-${outcome}`}>{term(OUTCOMES, outcome)}</span>
            {count}
          </span>
        ))}
      </p>
    </details>
  );
}

function tally<K>(values: readonly K[]): [K, number][] {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
