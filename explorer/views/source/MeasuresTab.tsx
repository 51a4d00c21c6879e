/** 被引举措: those that cite the work, by year; and apart from them those that an article of it is inferred for. */
import { useState } from 'preact/hooks';
import { reportName } from '../../../src/domain/text/names/report';
import { request } from '../../api/request';
import { useQuery } from '../../api/use-query';
import { SourceInferredDocument, type SourceInferredQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress, withQuery } from '../../lib/addresses';
import { excerpt } from '../../lib/excerpt';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import { SupportedMeasures } from '../report/SupportedMeasures';
import type { Place } from './place';

/** As many articles as the query gives at once. */
const BATCH = 50;

export function MeasuresTab({ place }: { place: Place }) {
  const { t } = useLanguage();
  const { source } = place;
  return (
    <>
      <p>
        <a href={withQuery('/years', { source: source.id, by: 'body' })}>{t('action.years')}</a>
      </p>
      <SupportedMeasures source={source.id} except={null} title={t('article.measures')} on={place.on} />
      <Inferred place={place} />
    </>
  );
}

type Page = NonNullable<SourceInferredQuery['articleCoverage']>['articles'];

function Inferred({ place }: { place: Place }) {
  const { t } = useLanguage();
  const { source, version, on } = place;
  const variables = {
    source: source.id,
    on: on ?? version?.effectiveFrom ?? version?.promulgatedOn ?? null,
  };
  const { data, failure, retry } = useQuery(SourceInferredDocument, variables);
  const [further, setFurther] = useState<Page[]>([]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={4} />;
  const pages = [data.articleCoverage?.articles ?? [], ...further];
  const last = pages.at(-1)!;
  const found = pages.flat().filter(({ suggestedFor }) => suggestedFor.length > 0);
  const more = async () => {
    const after = last.at(-1)?.provision.id;
    const { articleCoverage } = await request(SourceInferredDocument, { ...variables, after });
    if (articleCoverage) setFurther((before) => [...before, articleCoverage.articles]);
  };
  return (
    <section class="suggestions" aria-label={t('article.inferred')}>
      <h2>
        <HelpLink term="term-inferred">{t('article.inferred')}</HelpLink>
      </h2>
      <p class="quiet">{t('suggest.why')}</p>
      {found.length === 0 && <p class="quiet">{t('source.inferred.none')}</p>}
      <ul>
        {found.flatMap(({ provision, suggestedFor }) =>
          suggestedFor.map(({ id, text, report }) => (
            <li key={`${provision.id} ${id}`} lang="zh-CN">
              <a href={place.addressAt(provision.path)}>{provision.label}</a>
              {'　'}
              <a href={report ? reportAddress(report.id, { item: id, on }) : '#'}>{excerpt(text, 64)}</a>
              {report && <span class="facts">{reportName(report)}</span>}
            </li>
          )),
        )}
      </ul>
      {last.length === BATCH && (
        <button type="button" class="plain-button" onClick={more}>
          {t('action.more')}
        </button>
      )}
    </section>
  );
}
