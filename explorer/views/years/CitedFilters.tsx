import { useLocation } from 'preact-iso';
import { useLanguage } from '../../language/Language';
import { SOURCE_KINDS } from '../../language/terms';
import { withQuery } from '../../lib/addresses';
import type { CitedChoice } from './cited-question';

/** Whose citations, of which years and of what kind of document; asked when it is sent, and kept in the address. */
export function CitedFilters({ tab, choice }: { tab: 'cited' | 'gaps'; choice: CitedChoice }) {
  const { t, term } = useLanguage();
  const { route } = useLocation();
  const field = (name: 'body' | 'region' | 'from' | 'to', label: string) => (
    <label class={name === 'body' ? 'inline-field wide-field' : 'inline-field'}>
      <span>{label}</span>
      <input
        type="text"
        name={name}
        lang="zh-CN"
        maxLength={name === 'from' || name === 'to' ? 4 : 60}
        inputMode={name === 'from' || name === 'to' ? 'numeric' : undefined}
        defaultValue={choice[name]}
      />
    </label>
  );
  const isAny = Object.values(choice).some((value) => value !== '');
  return (
    <form
      // What is in the fields is what is in the address, whichever way one came to it.
      key={JSON.stringify(choice)}
      class="as-on"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const values = [...given].map(([name, value]) => [name, String(value).trim()] as const);
        route(withQuery('/years', { tab, ...Object.fromEntries(values) }));
      }}
    >
      {field('body', t('years.body'))}
      {field('region', t('cited.region'))}
      {field('from', t('cited.from'))}
      {field('to', t('cited.to'))}
      <label class="inline-field">
        <span>{t('cited.kind')}</span>
        <select name="kind" defaultValue={choice.kind}>
          <option value="">{t('cited.anyKind')}</option>
          {(Object.keys(SOURCE_KINDS) as (keyof typeof SOURCE_KINDS)[]).map((kind) => (
            <option key={kind} value={kind} selected={kind === choice.kind}>
              {term(SOURCE_KINDS, kind)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="plain-button">
        {t('cited.filter')}
      </button>
      {isAny && <a href={withQuery('/years', { tab })}>{t('cited.clear')}</a>}
    </form>
  );
}
