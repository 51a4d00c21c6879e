import type { Finding } from '../../../src/domain/model/terms';
import type { RequestFailure } from '../../api/request';
import { useLanguage } from '../../language/Language';
import { FILE_OUTCOMES } from '../../language/terms';
import { reportAddress } from '../../lib/addresses';
import { type Upload, type UploadState, wouldReplace } from './uploads';

/** One file: how far it has come, what is wrong with it and what to do, and the way to the report. */
export function UploadLine({
  upload: { file, state },
  hasToken,
  onReplace,
}: {
  upload: Upload;
  hasToken: boolean;
  onReplace: () => void;
}) {
  const { t, number } = useLanguage();
  return (
    <li class={`upload upload-${state.at === 'done' ? state.outcome : state.at}`}>
      <p class="upload-head">
        <span class="upload-name">{file.name}</span>
        <span class="facts">
          <span>{number(Math.ceil(file.size / 1024))} kB</span>
        </span>
        <Standing state={state} hasToken={hasToken} />
        {state.at === 'done' && state.report && <a href={reportAddress(state.report)}>{t('import.open')}</a>}
      </p>
      {state.at === 'sending' && <progress value={state.part} max={1} aria-label={file.name} />}
      {state.at === 'reading' && <progress aria-label={file.name} />}
      {state.at === 'failed' && (
        <p class="warning">{isUnanswered(state.failure) ? t('state.away.why') : state.failure.message}</p>
      )}
      {state.at === 'done' && state.findings.map((finding, at) => <FindingLine key={at} finding={finding} />)}
      {wouldReplace(state) && (
        <button type="button" class="plain-button" onClick={onReplace}>
          {t('import.replace')}
        </button>
      )}
    </li>
  );
}

/** Of a failure that the server itself told of, its own words say more. */
function isUnanswered({ kind, code }: RequestFailure): boolean {
  return kind === 'away' && code === null;
}

function Standing({ state, hasToken }: { state: UploadState; hasToken: boolean }) {
  const { t, term } = useLanguage();
  const words = () => {
    switch (state.at) {
      case 'waiting':
        return t(hasToken ? 'import.waiting' : 'import.noToken');
      case 'sending':
        return t('import.sending', { percent: Math.floor(state.part * 100) });
      case 'reading':
        return t('import.reading');
      case 'done':
        return term(FILE_OUTCOMES, state.outcome);
      case 'failed':
        return t(`state.${state.failure.kind}`);
    }
  };
  return <span class="upload-state">{words()}</span>;
}

function FindingLine({ finding: { severity, line, message, remedy } }: { finding: Finding }) {
  const { t } = useLanguage();
  return (
    <div class={severity === 'error' ? 'warning' : 'remark'} lang="zh-CN">
      <p>
        {line !== null && <strong>{t('import.line', { line })}　</strong>}
        {message}
      </p>
      {remedy && <p class="quiet">{remedy}</p>}
    </div>
  );
}
