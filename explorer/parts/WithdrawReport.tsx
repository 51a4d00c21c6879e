import { useState } from 'preact/hooks';
import { failureWords, request } from '../api/request';
import { forgetAll } from '../api/use-load';
import { WithdrawReportDocument } from '../generated/operations';
import { useLanguage } from '../language/Language';

interface Props {
  /** Its id. */
  report: string;
  name: string;
  /** Told once it is withdrawn. */
  onWithdrawn?(): void;
}

/** Withdraws a report in two steps, with a reason for everybody where one is given. */
export function WithdrawReport({ report, name, onWithdrawn }: Props) {
  const { t, number, language } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const withdraw = async (event: Event) => {
    event.preventDefault();
    try {
      const variables = { id: report, reason: reason.trim() || null };
      const { withdrawReport: done } = await request(WithdrawReportDocument, variables);
      if (done.report == null) {
        setProblem(done.message ?? '');
        return;
      }
      forgetAll();
      setTold(t('withdraw.done', { count: number(done.decisionsKept) }));
      onWithdrawn?.();
    } catch (error) {
      setProblem(failureWords(error, language));
    }
  };
  if (told) return <span role="status">{told}</span>;
  if (!isAsked) {
    return (
      <button
        type="button"
        class="plain-button"
        aria-label={t('withdraw.of', { name })}
        onClick={() => setIsAsked(true)}
      >
        {t('withdraw')}
      </button>
    );
  }
  return (
    <form onSubmit={withdraw}>
      <label>
        {t('withdraw.reason')}{' '}
        <input value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit" class="plain-button">
        {t('withdraw.yes')}
      </button>{' '}
      <button type="button" class="plain-button" onClick={() => setIsAsked(false)}>
        {t('delete.no')}
      </button>
      {problem !== null && (
        <span class="warning" role="alert">
          {problem}
        </span>
      )}
    </form>
  );
}
