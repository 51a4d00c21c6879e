import { reportName } from '../../../src/domain/text/names/report';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { ReportsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress } from '../../lib/addresses';
import { DeleteReport } from '../../parts/DeleteReport';
import { Failure } from '../../parts/States';
import { WithdrawReport } from '../../parts/WithdrawReport';

/** What is in the database already, each to be withdrawn or deleted. */
export function HeldReports() {
  const { t, number } = useLanguage();
  const { data, failure, retry } = useLoad('reports', (signal) =>
    allPages(async (after) => (await request(ReportsDocument, { after }, { signal })).reports),
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data || data.length === 0) return null;
  return (
    <details>
      <summary>{t('import.held', { count: number(data.length) })}</summary>
      <ul class="entries">
        {data.map((report) => (
          <li key={report.id}>
            <a href={reportAddress(report.id)} lang="zh-CN">
              {reportName(report)}
            </a>{' '}
            <WithdrawReport report={report.id} name={reportName(report)} />{' '}
            <DeleteReport report={report.id} name={reportName(report)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
