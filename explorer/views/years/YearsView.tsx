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
import { SourceTimeline } from './SourceTimeline';

export function YearsView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(CitedSourcesDocument, {});
  useTitle(t('nav.years'));
  const sources = data?.legalSources.nodes ?? [];
  const source = query.source ?? sources[0]?.id;
  return (
    <div class="page">
      <h1>{t('nav.years')}</h1>
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
          <SourceTimeline key={source} source={source} />
        </>
      )}
      <Comparison body={query.body} from={query.from} to={query.to} />
    </div>
  );
}
