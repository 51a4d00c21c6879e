import { useLanguage } from '../../language/Language';
import { graphAddress, withQuery } from '../../lib/addresses';
import { citedAs } from '../../lib/citation-forms';
import { Chain } from '../../parts/Chain';
import { CiteAs } from '../../parts/CiteAs';
import { SupportedMeasures } from '../report/SupportedMeasures';
import type { Place } from './place';

/** No article chosen: the work as a whole, what it rests on and what rests on it. */
export function AboutSource({ place }: { place: Place }) {
  const { source, version } = place;
  const { t } = useLanguage();
  const root = source.basis.find(({ depth, parentIndex }) => depth === 0 && parentIndex == null);
  const below = source.derived.find(({ depth, parentIndex }) => depth === 0 && parentIndex == null);
  return (
    <>
      <CiteAs cited={citedAs(source, version, null)} />
      <p>
        <a href={graphAddress(source.id)}>{t('action.graph')}</a>{' '}
        <a href={withQuery('/years', { source: source.id, by: 'body' })}>{t('action.years')}</a>{' '}
        <a href={withQuery('/snippet', { source: source.title, on: place.on })}>{t('action.embed')}</a>
      </p>
      {source.note && (
        <p class="quiet" lang="zh-CN">
          {source.note}
        </p>
      )}
      <section>
        <h2>{t('chain.title')}</h2>
        {source.basis.length > (root ? 1 : 0) ? (
          <Chain steps={source.basis} under={root?.index ?? null} />
        ) : (
          <p class="quiet">{t('chain.none')}</p>
        )}
      </section>
      {source.derived.length > (below ? 1 : 0) && (
        <section>
          <h2>{t('source.derived')}</h2>
          <Chain steps={source.derived} under={below?.index ?? null} />
        </section>
      )}
      <SupportedMeasures source={source.id} except={null} />
      {source.events.length > 0 && (
        <section>
          <h2>{t('source.events')}</h2>
          <ol class="entries" lang="zh-CN">
            {source.events.map(({ kind, date, text }) => (
              <li key={`${kind}${date}${text}`}>{text}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
