/** Which source a view is about: one of those cited, or any other that a search finds. */
import type { SourceLineFragment } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { Finder } from './Finder';

interface Props {
  cited: readonly SourceLineFragment[];
  /** Its id. */
  chosen: string | undefined;
  choose(source: string): void;
}

export function SourceChoice({ cited, chosen, choose }: Props) {
  const { t } = useLanguage();
  const isListed = cited.some(({ id }) => id === chosen);
  return (
    <div class="choice-line">
      <label class="inline-field">
        <span>{t('years.source')}</span>
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {chosen && !isListed && <option value={chosen}>{chosen.slice(chosen.indexOf(':') + 1)}</option>}
          {cited.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Finder label={t('finder.other')} kinds={['LEGAL_SOURCE']} choose={({ id }) => choose(id)} />
    </div>
  );
}
