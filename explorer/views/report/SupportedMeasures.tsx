import { useState } from 'preact/hooks';
import { reportName } from '../../../src/domain/text/names/report';
import { request } from '../../api/request';
import { useQuery } from '../../api/use-query';
import { SupportedMeasuresDocument, type SupportedMeasuresQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress } from '../../lib/addresses';
import { excerpt } from '../../lib/excerpt';
import { Failure, Loading } from '../../parts/States';

type Page = NonNullable<SupportedMeasuresQuery['legalSource']>['supportedMeasures'];
type Supported = Page['nodes'][number];

interface Props {
  source: string;
  /** A measure that is not told again; null for none. */
  except: string | null;
  title?: string;
  /** The day that was chosen, kept on the way to a report. */
  on?: string | null;
}

/** What rests on this source, the latest year first. */
export function SupportedMeasures({ source, except, title, on = null }: Props) {
  const { t, number } = useLanguage();
  const { data, failure, retry } = useQuery(SupportedMeasuresDocument, { source });
  const [further, setFurther] = useState<Page[]>([]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={3} />;
  const first = data.legalSource?.supportedMeasures;
  if (!first) return null;
  const pages = [first, ...further];
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const measures = pages.flatMap(({ nodes }) => nodes).filter(({ id }) => id !== except);
  const more = async () => {
    const { legalSource } = await request(SupportedMeasuresDocument, { source, after: endCursor });
    if (legalSource) setFurther((before) => [...before, legalSource.supportedMeasures]);
  };
  return (
    <section>
      <h2>{title ?? t('supported.title')}</h2>
      {measures.length === 0 && (
        <p class="quiet">{t(except === null ? 'source.measures.none' : 'supported.none')}</p>
      )}
      {byYear(measures).map(([year, ofYear]) => (
        <details key={year} class="year">
          <summary>
            {year ?? t('reports.undated')}
            <span class="quiet">{t('supported.count', { count: number(ofYear.length) })}</span>
          </summary>
          <ul>
            {ofYear.map(({ id, text, report }) => (
              <li key={id} lang="zh-CN">
                <a href={report ? reportAddress(report.id, { item: id, on }) : '#'}>{excerpt(text, 64)}</a>
                {report && <span class="facts">{reportName(report)}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {hasNextPage && (
        <button type="button" class="plain-button" onClick={more}>
          {t('action.more')}
        </button>
      )}
    </section>
  );
}

function byYear(measures: readonly Supported[]): [number | null, Supported[]][] {
  const years = new Map<number | null, Supported[]>();
  for (const measure of measures) {
    const year = measure.report?.year ?? null;
    years.set(year, [...(years.get(year) ?? []), measure]);
  }
  return [...years].sort(([a], [b]) => (b ?? 0) - (a ?? 0));
}
