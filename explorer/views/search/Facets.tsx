import type { ComponentChildren } from 'preact';
import type { HierarchyLevel } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS, SEARCH_KINDS, type Term } from '../../language/terms';
import { type Conditions, hasConditions } from './conditions';
import type { FacetCounts } from './facet-counts';

interface Props {
  conditions: Conditions;
  /** null: not known yet, or nothing is searched for. */
  counts: FacetCounts | null;
  change(changed: Partial<Conditions>): void;
}

const KINDS = Object.keys(SEARCH_KINDS) as (keyof typeof SEARCH_KINDS)[];
const SOURCE_LEVELS = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).filter(
  (level) => level !== 'NOT_LEGAL_SOURCE',
);

export function Facets({ conditions, counts, change }: Props) {
  const { t } = useLanguage();
  const { kinds, levels, from, to } = conditions;
  return (
    <aside class="facets" aria-label={t('search.facets')}>
      <Group title={t('search.kinds')}>
        <Checks
          terms={SEARCH_KINDS}
          all={KINDS}
          counts={counts?.kinds}
          chosen={kinds}
          choose={(chosen) => change({ kinds: chosen })}
        />
      </Group>
      <details open={levels.length > 0 || from !== '' || to !== '' || isWide()}>
        <summary>{t('search.facets')}</summary>
        <Group title={t('search.levels')}>
          <Checks
            terms={LEVELS}
            all={SOURCE_LEVELS.filter((level) => isWorthChoosing(level, levels, counts?.levels))}
            counts={counts?.levels}
            chosen={levels}
            choose={(chosen) => change({ levels: chosen })}
          />
        </Group>
        <Group title={t('search.years')}>
          <YearField label={t('search.from')} value={from} change={(from) => change({ from })} />
          <YearField label={t('search.to')} value={to} change={(to) => change({ to })} />
          <Years
            years={counts?.years ?? []}
            chosen={from === to ? from : ''}
            choose={(year) => change({ from: year, to: year })}
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

interface YearsProps {
  years: FacetCounts['years'];
  /** '': none, or several. */
  chosen: string;
  choose(year: string): void;
}

/** Each year that measures were found in; chosen once more, it is let go. */
function Years({ years, chosen, choose }: YearsProps) {
  const { t, number } = useLanguage();
  return (
    <ul class="facet-years">
      {years.map(({ year, count }) => (
        <li key={year}>
          <button
            type="button"
            aria-pressed={String(year) === chosen}
            onClick={() => choose(String(year) === chosen ? '' : String(year))}
          >
            {year} <Count label={t('search.count', { count: number(count) })} count={number(count)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Seen as a number, heard as what it counts. */
function Count({ count, label }: { count: string; label: string }) {
  return (
    <span class="facet-count">
      <span aria-hidden="true">{count}</span>
      <span class="visually-hidden">（{label}）</span>
    </span>
  );
}

interface ChecksProps<K extends string> {
  terms: Record<K, Term>;
  all: readonly K[];
  counts: ReadonlyMap<K, number> | undefined;
  chosen: readonly K[];
  choose(chosen: K[]): void;
}

function Checks<K extends string>({ terms, all, counts, chosen, choose }: ChecksProps<K>) {
  const { t, term, number } = useLanguage();
  const countOf = (each: K) => number(counts?.get(each) ?? 0);
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
          {counts && <Count label={t('search.count', { count: countOf(each) })} count={countOf(each)} />}
        </label>
      ))}
    </>
  );
}

/** What would give nothing is not offered, unless it is chosen and may be let go. */
function isWorthChoosing(
  level: HierarchyLevel,
  chosen: readonly HierarchyLevel[],
  counts: FacetCounts['levels'] | undefined,
): boolean {
  return !counts || counts.has(level) || chosen.includes(level);
}

function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}

/** A year half typed is no condition yet. */
function wholeYear(text: string): string {
  return /^\d{4}$/u.test(text) ? text : '';
}
