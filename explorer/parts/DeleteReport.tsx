import { useState } from 'preact/hooks';
import { RequestFailure, request } from '../api/request';
import { forgetAll } from '../api/use-load';
import { DeleteReportDocument } from '../generated/operations';
import { useLanguage } from '../language/Language';

interface Props {
  /** Its id. */
  report: string;
  name: string;
  /** Told once it is gone. */
  onDeleted?(): void;
}

/** Deletes a report in two steps, and says what stays of it. */
export function DeleteReport({ report, name, onDeleted }: Props) {
  const { t, number } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    try {
      const { deleteReport } = await request(DeleteReportDocument, { id: report });
      forgetAll();
      setTold(t('delete.done', { count: number(deleteReport.decisionsKept) }));
      onDeleted?.();
    } catch (error) {
      setProblem(error instanceof RequestFailure ? error.message : String(error));
    }
  };
  if (told) return <span role="status">{told}</span>;
  if (!isAsked) {
    return (
      <button
        type="button"
        class="plain-button"
        aria-label={t('delete.of', { name })}
        onClick={() => setIsAsked(true)}
      >
        {t('delete')}
      </button>
    );
  }
  return (
    <span>
      <span>{t('delete.sure')}</span>{' '}
      <button type="button" class="plain-button" onClick={remove}>
        {t('delete.yes')}
      </button>{' '}
      <button type="button" class="plain-button" onClick={() => setIsAsked(false)}>
        {t('delete.no')}
      </button>
      {problem && (
        <span class="warning" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
