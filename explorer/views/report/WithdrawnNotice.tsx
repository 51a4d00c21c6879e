import { todayInBeijing } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';
import type { Status } from './use-report';

/** Of a report that was taken back: that it was, when and why. */
export function WithdrawnNotice({ status: { title, at, reason } }: { status: Status }) {
  const { t } = useLanguage();
  useTitle(title);
  return (
    <div class="page">
      <h1 lang="zh-CN">{title}</h1>
      <p>
        {t('report.withdrawn')}
        {at && `　${todayInBeijing(new Date(at))}`}
      </p>
      {reason && <p>{t('unpublished.because', { reason })}</p>}
      <p>
        <a href="/">{t('state.missing.home')}</a>
      </p>
    </div>
  );
}
