import { useLocation } from 'preact-iso';
import { reportName } from '../../../src/domain/text/names/report';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { type LinkKind, ReportsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LINK_KINDS } from '../../language/terms';

interface Props {
  report: string | null;
  kind: LinkKind | null;
  /** The desk with something changed. */
  address(changed: Record<string, string | null>): string;
}

/** Of which report, and citations or inferences: in the address, so that a reload keeps them. */
export function Filters({ report, kind, address }: Props) {
  const { t, term } = useLanguage();
  const { route } = useLocation();
  const { data } = useLoad('reports', (signal) =>
    allPages(async (after) => (await request(ReportsDocument, { after }, { signal })).reports),
  );
  const reports = data ?? [];
  return (
    <div class="as-on">
      <label class="inline-field">
        <span>{t('review.filter.report')}</span>
        <select
          value={report ?? ''}
          onChange={({ currentTarget }) => route(address({ report: currentTarget.value || null }))}
        >
          <option value="">{t('review.filter.any')}</option>
          {report && !reports.some(({ id }) => id === report) && <option value={report}>{report}</option>}
          {reports.map((each) => (
            <option key={each.id} value={each.id} lang="zh-CN">
              {reportName(each)}
            </option>
          ))}
        </select>
      </label>
      <label class="inline-field">
        <span>{t('review.filter.kind')}</span>
        <select
          value={kind ?? ''}
          onChange={({ currentTarget }) => route(address({ kind: currentTarget.value || null }))}
        >
          <option value="">{t('review.filter.any')}</option>
          {(['CITATION', 'SUGGESTION'] as const).map((each) => (
            <option key={each} value={each}>
              {term(LINK_KINDS, each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
