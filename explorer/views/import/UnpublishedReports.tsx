import { useState } from 'preact/hooks';
import { todayInBeijing } from '../../../src/domain/model/days';
import { failureWords, request } from '../../api/request';
import { forgetAll, useLoad } from '../../api/use-load';
import {
  PublishReportDocument,
  type UnpublishedLineFragment,
  UnpublishedReportsDocument,
} from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress } from '../../lib/addresses';
import { DeleteReport } from '../../parts/DeleteReport';

/** What is kept beside the database for those who edit, each to be published or deleted; nothing for others. */
export function UnpublishedReports() {
  const { t, number } = useLanguage();
  const { data } = useLoad('unpublished', (signal) => request(UnpublishedReportsDocument, {}, { signal }), {
    isRemembered: false,
  });
  const reports = data ? [...data.drafts, ...data.withdrawn] : [];
  if (reports.length === 0) return null;
  return (
    <details>
      <summary>{t('unpublished.title', { count: number(reports.length) })}</summary>
      <ul class="entries">
        {reports.map((report) => (
          <UnpublishedLine key={report.id} report={report} />
        ))}
      </ul>
    </details>
  );
}

function UnpublishedLine({ report }: { report: UnpublishedLineFragment }) {
  const { t, language } = useLanguage();
  const { id, state, title, body, year, at, reason, held } = report;
  const [published, setPublished] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ message: string; mayReplace: boolean } | null>(null);
  const publish = async (replace: boolean) => {
    try {
      const { publishReport: done } = await request(PublishReportDocument, { id, replace });
      if (done.report == null) {
        setProblem({ message: done.message ?? '', mayReplace: done.code === 'report-would-replace' });
        return;
      }
      forgetAll();
      setPublished(done.report);
    } catch (error) {
      setProblem({ message: failureWords(error, language), mayReplace: false });
    }
  };
  const name = [body, year, title].filter(Boolean).join('　');
  if (published !== null) {
    return (
      <li>
        <a href={reportAddress(published)} lang="zh-CN">
          {name}
        </a>
      </li>
    );
  }
  return (
    <li>
      <span lang="zh-CN">{name}</span>{' '}
      <span class="quiet">
        {t(`unpublished.${state === 'DRAFT' ? 'DRAFT' : 'WITHDRAWN'}`, { day: todayInBeijing(new Date(at)) })}
        {reason && ` ${t('unpublished.because', { reason })}`}
      </span>{' '}
      {held ? (
        <button
          type="button"
          class="plain-button"
          aria-label={t('publish.of', { name })}
          onClick={() => publish(false)}
        >
          {t('publish')}
        </button>
      ) : (
        <span class="quiet">{t('unpublished.notKept')}</span>
      )}{' '}
      <DeleteReport report={id} name={name} />
      {problem && (
        <span class="warning" role="alert">
          {problem.message}
        </span>
      )}
      {problem?.mayReplace && (
        <button type="button" class="plain-button" onClick={() => publish(true)}>
          {t('publish.replace')}
        </button>
      )}
    </li>
  );
}
