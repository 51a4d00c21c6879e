import type { CheckedAuthority } from '../../api/check';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { sourceAddress } from '../../lib/addresses';

/** What the draft rests on, each document once, with how it stands on the day. */
export function Authorities({
  authorities,
  day,
}: {
  authorities: readonly CheckedAuthority[];
  day: string | null;
}) {
  const { t, term } = useLanguage();
  if (authorities.length === 0) return null;
  return (
    <section class="authorities">
      <h2>{t('check.authorities')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="table-scroll" tabIndex={0} aria-label={t('check.authorities')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('years.source')}</th>
              <th scope="col">{t('search.levels')}</th>
              <th scope="col">{t('check.provisions')}</th>
              <th scope="col">{t('check.verdict')}</th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {authorities.map(({ source, title, level, provisions, verdict }) => (
              <tr key={`${source}${title}`}>
                <td>{source ? <a href={sourceAddress(source, { on: day })}>{title}</a> : title}</td>
                <td>{level && term(LEVELS, level)}</td>
                <td>{provisions.join('、')}</td>
                <td>{verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
