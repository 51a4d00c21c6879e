/** Before anything is typed: what is here, and a way in. */
import { useQuery } from '../../api/use-query';
import { HoldingsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { Failure, Loading } from '../../parts/States';
import { ReportList } from '../report/ReportList';

export function Holdings() {
  const { t, number } = useLanguage();
  const { data, failure, retry } = useQuery(HoldingsDocument, {});
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={4} />;
  const { reports, measures, citations, citationsLinked, sources, versionsWithText, articles } =
    data.coverage;
  return (
    <section class="holdings">
      <p>
        {t('search.holdings', {
          reports: number(reports),
          measures: number(measures),
          citations: number(citations),
          linked: number(citationsLinked),
          sources: number(sources),
          texts: number(versionsWithText),
          articles: number(articles),
        })}
      </p>
      <h2>{t('reports.title')}</h2>
      <ReportList />
    </section>
  );
}
