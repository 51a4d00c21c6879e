import { reportName } from '../../../src/domain/text/names/report';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { ReportsDocument, type ReportsQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress, withQuery } from '../../lib/addresses';
import { Empty, Failure, Loading } from '../../parts/States';

type Listed = ReportsQuery['reports']['nodes'][number];

/** All reports, the latest year first. */
export function ReportList() {
  const { t } = useLanguage();
  const { data, failure, retry } = useLoad('reports', (signal) =>
    allPages(async (after) => (await request(ReportsDocument, { after }, { signal })).reports),
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={5} />;
  if (data.length === 0) return <Empty title={t('reports.none')}>{t('reports.none.why')}</Empty>;
  return (
    <dl class="report-list">
      {byYear(data).map(([year, reports]) => (
        <div key={year}>
          <dt>{year ?? t('reports.undated')}</dt>
          {reports.map((report) => (
            <dd key={report.id}>
              <a href={reportAddress(report.id)} lang="zh-CN">
                {reportName(report)}
              </a>
              <a
                class="facts"
                href={withQuery(reportAddress(report.id), { tab: 'basis' })}
                aria-label={`${t('report.tab.basis')}：${reportName(report)}`}
              >
                {t('report.tab.basis')}
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function byYear(reports: readonly Listed[]): [number | null, Listed[]][] {
  const years = new Map<number | null, Listed[]>();
  for (const report of reports) {
    const year = report.year ?? null;
    years.set(year, [...(years.get(year) ?? []), report]);
  }
  return [...years].sort(([a], [b]) => (b ?? 0) - (a ?? 0));
}
