/** 清单: a list checked as a draft is. What rests on articles that changed is the radar's, of the analysis. */
import { useLocation } from 'preact-iso';
import { useLanguage } from '../../language/Language';
import { withQuery } from '../../lib/addresses';
import { giveDraft } from '../../lib/draft';
import { useTitle } from '../../lib/use-title';
import { FileDrop } from '../../parts/FileDrop';

export function ListsView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  useTitle(t('nav.lists'));
  return (
    <div class="page">
      <h1>{t('nav.lists')}</h1>
      <section>
        <h2>{t('lists.check')}</h2>
        <p class="quiet">{t('lists.check.why')}</p>
        <FileDrop
          take={(file) => {
            giveDraft({ file });
            route('/check');
          }}
        >
          <p class="drop">{t('lists.drop')}</p>
        </FileDrop>
      </section>
      <section>
        <h2>{t('lists.radar')}</h2>
        <p>
          {t('lists.radar.why')}{' '}
          <a href={withQuery('/years', { tab: 'radar', since: query.since })}>{t('analysis.radar')}</a>
        </p>
      </section>
    </div>
  );
}
