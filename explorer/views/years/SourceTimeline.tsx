import { useQuery } from '../../api/use-query';
import { TimelineDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { RELATIONS } from '../../language/terms';
import { DataTable } from '../../parts/DataTable';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Empty, Failure, Loading } from '../../parts/States';
import { YearChart } from './YearChart';

export function SourceTimeline({ source, article }: { source: string; article: string | null }) {
  const { t, term, number } = useLanguage();
  const { data, failure, retry } = useQuery(TimelineDocument, { source, article });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  if (!data.timeline) return <Empty title={t('state.missing')} />;
  const { whole, groups, source: work } = data.timeline;
  const points = groups.flatMap(({ relation, years }) =>
    relation
      ? years.map(({ year, citations }) => ({ year, citations, relation: term(RELATIONS, relation) }))
      : [],
  );
  return (
    <>
      <section>
        <p class="rule-source">
          <SourceName source={work} /> <SourceFacts source={work} />
        </p>
        <p class="quiet">
          {t('years.summary', {
            citations: number(whole.citations),
            measures: number(whole.measures),
            reports: number(whole.reports),
          })}
        </p>
        {points.length > 0 && (
          <YearChart
            points={points}
            label={t('years.chart', { title: work.title, article: article ?? '' })}
            axis={t('years.citations')}
          />
        )}
        <DataTable
          name={t('years.chart', { title: work.title, article: article ?? '' })}
          head={[t('years.year'), t('years.relation'), t('years.citations')]}
          rows={points
            .map(({ year, relation, citations }) => [String(year), relation, citations] as const)
            .sort(([a], [b]) => a.localeCompare(b))}
          ids={{
            head: ['source', ...(article ? ['article'] : [])],
            rows: points.map(() => [source, ...(article ? [article] : [])]),
          }}
        />
      </section>
      {data.coCited && data.coCited.length > 0 && (
        <section>
          <h2>{t('years.coCited')}</h2>
          <DataTable
            name={t('years.coCited')}
            head={[t('years.title'), t('years.measures'), t('years.reports')]}
            rows={data.coCited.map(({ source: other, measures, reports }) => [
              other.title,
              measures,
              reports,
            ])}
            ids={{ head: ['source'], rows: data.coCited.map(({ source: other }) => [other.id]) }}
          />
        </section>
      )}
    </>
  );
}
