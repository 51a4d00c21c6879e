import { citedAs } from '../../../src/domain/citations/citation-forms';
import { useLanguage } from '../../language/Language';
import { permalink, withQuery } from '../../lib/addresses';
import { CiteAs } from '../../parts/CiteAs';
import { TakeAway } from '../../parts/TakeAway';
import type { Place } from './place';

/** No article chosen: the work as a whole, to be cited and pointed at. */
export function AboutSource({ place }: { place: Place }) {
  const { source, version, on } = place;
  const { t } = useLanguage();
  return (
    <>
      <div class="note">
        <p class="note-title">{t('source.choose')}</p>
        <p>{t('source.choose.why')}</p>
      </div>
      <CiteAs cited={citedAs(source, version, null)} />
      <TakeAway link={permalink(source.id, { on })}>
        <a href={withQuery('/snippet', { source: source.title, on })}>{t('action.embed')}</a>
      </TakeAway>
      {source.note && (
        <p class="quiet" lang="zh-CN">
          {source.note}
        </p>
      )}
    </>
  );
}
