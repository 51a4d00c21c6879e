/** Across years: how often a source was cited, in which relations, with what; and what one body dropped or took up. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { CitedSourcesDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { withQuery } from '../../lib/addresses';
import { useTitle } from '../../lib/use-title';
import { SourceChoice } from '../../parts/SourceChoice';
import { Empty, Failure, Loading } from '../../parts/States';
import { Comparison } from './Comparison';
import { SourceByBody } from './SourceByBody';
import { SourceTimeline } from './SourceTimeline';

export function YearsView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(CitedSourcesDocument, {});
  useTitle(t('nav.analysis'));
  const sources = data?.legalSources.nodes ?? [];
  const by = query.by === 'body' ? 'body' : 'relation';
  const source = query.source ?? sources[0]?.id;
  return (
    <div class="page">
      <h1>{t('nav.analysis')}</h1>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && !data && <Loading lines={8} />}
      {data && !source && <Empty title={t('years.none')} />}
      {source && (
        <>
          <SourceChoice
            cited={sources}
            chosen={source}
            choose={(chosen) => route(withQuery('/years', { ...query, source: chosen }))}
          />
          <nav class="tabs" aria-label={t('years.by')}>
            {(['relation', 'body'] as const).map((each) => (
              <a
                key={each}
                class="tab"
                href={withQuery('/years', { ...query, source, by: each === 'body' ? each : null })}
                aria-current={each === by ? 'page' : undefined}
              >
                {t(`years.by.${each}`)}
              </a>
            ))}
          </nav>
          {by === 'body' ? (
            <SourceByBody key={source} source={source} />
          ) : (
            <SourceTimeline key={source} source={source} />
          )}
        </>
      )}
      <Comparison body={query.body} from={query.from} to={query.to} />
    </div>
  );
}
