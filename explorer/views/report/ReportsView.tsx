import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';
import { ReportList } from './ReportList';

export function ReportsView() {
  const { t } = useLanguage();
  useTitle(t('reports.title'));
  return (
    <div class="page">
      <h1>{t('reports.title')}</h1>
      <ReportList />
    </div>
  );
}
