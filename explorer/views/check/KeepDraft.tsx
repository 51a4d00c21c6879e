/** 存入报告库: a separate act of an editor. Until it is pressed, nothing of the draft is stored. */
import { useState } from 'preact/hooks';
import { forgetAll } from '../../api/use-load';
import { useLanguage } from '../../language/Language';
import type { Draft } from '../../lib/draft';
import { token } from '../../lib/token';
import { DeleteReport } from '../../parts/DeleteReport';
import { sendReport } from '../import/send';
import { UploadLine } from '../import/UploadLine';
import type { UploadState } from '../import/uploads';

export function KeepDraft({ draft }: { draft: Draft }) {
  const { t } = useLanguage();
  const [state, setState] = useState<UploadState | null>(null);
  if (token() === null) return null;
  const file = 'file' in draft ? draft.file : new File([draft.text], `${t('check.text')}.txt`);
  const keep = (replace: boolean) => {
    setState({ at: 'sending', part: 0 });
    sendReport(file, replace, (now) => {
      // What other views remember of the reports is out of date.
      if (now.at === 'done') forgetAll();
      setState(now);
    });
  };
  if (!state) {
    return (
      <p>
        <button type="button" class="plain-button" onClick={() => keep(false)}>
          {t('check.keep')}
        </button>{' '}
        <span class="quiet">{t('check.keep.why')}</span>
      </p>
    );
  }
  const report = state.at === 'done' ? state.report : null;
  return (
    <>
      <ol class="uploads" aria-label={t('check.keep')}>
        <UploadLine upload={{ id: 0, file, state }} hasToken onReplace={() => keep(true)} />
      </ol>
      {report && (
        <p>
          <DeleteReport report={report} name={file.name} />
        </p>
      )}
    </>
  );
}
