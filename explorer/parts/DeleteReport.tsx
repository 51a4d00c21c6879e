import { useState } from 'preact/hooks';
import { request } from '../api/request';
import { forgetAll } from '../api/use-load';
import { DeleteReportDocument } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { InTwoSteps } from './InTwoSteps';

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
  const [told, setTold] = useState<string | null>(null);
  const remove = async () => {
    const { deleteReport } = await request(DeleteReportDocument, { id: report });
    forgetAll();
    setTold(t('delete.done', { count: number(deleteReport.decisionsKept) }));
    onDeleted?.();
  };
  if (told) return <span role="status">{told}</span>;
  return (
    <InTwoSteps
      label={t('delete')}
      name={t('delete.of', { name })}
      sure={t('delete.sure')}
      yes={t('delete.yes')}
      no={t('delete.no')}
      act={remove}
    />
  );
}
