/** One source by body and year: as bars, as a table with zeros, and as CSV with the number of reports held. */
import { useMemo } from 'preact/hooks';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { useQuery } from '../../api/use-query';
import { ReportsDocument, TimelineByBodyDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress, withQuery } from '../../lib/addresses';
import { csvOf } from '../../lib/csv';
import { download } from '../../lib/download';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Empty, Failure, Loading } from '../../parts/States';
import { matrixOf } from './matrix';
import { YearChart } from './YearChart';

/** As many as can be told apart by colour; the others are one. */
const MOST_BODIES = 7;

export function SourceByBody({ source, article }: { source: string; article: string | null }) {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(TimelineByBodyDocument, { source, article });
  const reports = useLoad('reports', (signal) =>
    allPages(async (after) => (await request(ReportsDocument, { after }, { signal })).reports),
  );
  const groups = data?.timeline?.groups;
  const matrix = useMemo(() => matrixOf(reports.data ?? [], groups ?? []), [reports.data, groups]);
  const points = useMemo(
    () =>
      matrix.rows.flatMap(({ body, cells }, at) =>
        cells.flatMap(({ year, citations }) =>
          citations ? [{ year, citations, relation: at < MOST_BODIES ? body : t('years.others') }] : [],
        ),
      ),
    [matrix, t],
  );
  const problem = failure ?? reports.failure;
  if (problem) return <Failure failure={problem} retry={failure ? retry : reports.retry} />;
  if (!data || !reports.data) return <Loading lines={8} />;
  if (!data.timeline) return <Empty title={t('state.missing')} />;
  const { title, ...work } = data.timeline.source;
  const name = t('years.chart', { title, article: article ?? '' });
  const takeAway = () => {
    const head = [
      t('years.body'),
      t('years.year'),
      t('years.citations'),
      t('years.held'),
      'source',
      'reports',
      ...(article ? ['article'] : []),
    ];
    const rows = matrix.rows.flatMap(({ body, cells }) =>
      cells.map(({ year, citations, reports: own }) => [
        ...[body, year, citations ?? '', own.length],
        ...[source, own.join(' '), ...(article ? [article] : [])],
      ]),
    );
    download(`${name}.csv`, new Blob([csvOf(head, rows)], { type: 'text/csv' }));
  };
  return (
    <section>
      <p class="rule-source">
        <SourceName source={{ title, ...work }} /> <SourceFacts source={{ title, ...work }} />
      </p>
      {points.length > 0 && <YearChart points={points} label={name} axis={t('years.citations')} />}
      <p class="quiet">{t('years.matrix')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="table-scroll" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('years.body')}</th>
              {matrix.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ body, cells }) => (
              <tr key={body}>
                <th scope="row" lang="zh-CN">
                  {body}
                </th>
                {cells.map(({ year, citations, reports: own }) => (
                  <td key={year} class="number">
                    {citations === null || own.length === 0 ? (
                      '—'
                    ) : (
                      <CellLinks citations={citations} reports={own} source={source} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="plain-button" onClick={takeAway}>
        {t('years.csv')}
      </button>
    </section>
  );
}

interface CellProps {
  citations: number;
  /** Ids of those held of one body and year. */
  reports: readonly string[];
  source: string;
}

/** How often the source is cited, over how many reports; each report leads to its citations of it. */
function CellLinks({ citations, reports, source }: CellProps) {
  const { t, number } = useLanguage();
  const to = (report: string) => withQuery(reportAddress(report), { tab: 'basis', rule: source });
  const [first = '', ...others] = reports;
  if (others.length === 0) return <a href={to(first)}>{number(citations)}</a>;
  return (
    <>
      {number(citations)}
      <span class="facts">
        <span>{t('years.ofReports', { count: number(reports.length) })}</span>
        {reports.map((report, at) => (
          <a key={report} href={to(report)}>
            {t('years.report', { number: number(at + 1) })}
          </a>
        ))}
      </span>
    </>
  );
}
