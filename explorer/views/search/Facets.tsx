import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../language/Language';
import { LEVELS, SEARCH_KINDS, type Term } from '../../language/terms';
import { type Conditions, hasConditions } from './conditions';

interface Props {
  conditions: Conditions;
  change(changed: Partial<Conditions>): void;
}

const KINDS = Object.keys(SEARCH_KINDS) as (keyof typeof SEARCH_KINDS)[];
const SOURCE_LEVELS = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).filter(
  (level) => level !== 'NOT_LEGAL_SOURCE',
);

export function Facets({ conditions, change }: Props) {
  const { t } = useLanguage();
  const { kinds, levels, from, to, on } = conditions;
  return (
    <aside class="facets" aria-label={t('search.facets')}>
      <Group title={t('search.kinds')}>
        <Checks
          terms={SEARCH_KINDS}
          all={KINDS}
          chosen={kinds}
          choose={(chosen) => change({ kinds: chosen })}
        />
      </Group>
      <details open={levels.length > 0 || on !== '' || from !== '' || to !== '' || isWide()}>
        <summary>{t('search.facets')}</summary>
        <Group title={t('search.levels')}>
          <Checks
            terms={LEVELS}
            all={SOURCE_LEVELS}
            chosen={levels}
            choose={(chosen) => change({ levels: chosen })}
          />
        </Group>
        <Group title={t('search.years')}>
          <YearField label={t('search.from')} value={from} change={(from) => change({ from })} />
          <YearField label={t('search.to')} value={to} change={(to) => change({ to })} />
        </Group>
        <Group title={t('search.inForceOn')}>
          <input
            type="date"
            aria-label={t('search.inForceOn')}
            value={on}
            onInput={(event) => change({ on: event.currentTarget.value })}
          />
        </Group>
      </details>
      {hasConditions(conditions) && (
        <button
          type="button"
          class="plain-button"
          onClick={() => change({ kinds: [], levels: [], from: '', to: '', on: '' })}
        >
          {t('search.clear')}
        </button>
      )}
    </aside>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface YearFieldProps {
  label: string;
  value: string;
  change(year: string): void;
}

function YearField({ label, value, change }: YearFieldProps) {
  return (
    <label class="inline-field">
      <span>{label}</span>
      <input
        type="number"
        min="1949"
        max="2100"
        value={value}
        onInput={(event) => change(wholeYear(event.currentTarget.value))}
      />
    </label>
  );
}

interface ChecksProps<K extends string> {
  terms: Record<K, Term>;
  all: readonly K[];
  chosen: readonly K[];
  choose(chosen: K[]): void;
}

function Checks<K extends string>({ terms, all, chosen, choose }: ChecksProps<K>) {
  const { term } = useLanguage();
  return (
    <>
      {all.map((each) => (
        <label key={each} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(each)}
            onChange={(event) =>
              choose(
                event.currentTarget.checked ? [...chosen, each] : chosen.filter((other) => other !== each),
              )
            }
          />
          <span>{term(terms, each)}</span>
        </label>
      ))}
    </>
  );
}

function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}

/** A year half typed is no condition yet. */
function wholeYear(text: string): string {
  return /^\d{4}$/u.test(text) ? text : '';
}
