/** Import: reports by dropping or choosing files; each tells how far it has come and what became of it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { forgetAll } from '../../api/use-load';
import { useLanguage } from '../../language/Language';
import { token } from '../../lib/token';
import { useTitle } from '../../lib/use-title';
import { TokenForm } from '../../parts/TokenForm';
import { DropZone } from './DropZone';
import { HeldReports } from './HeldReports';
import { sendReport } from './send';
import { UnpublishedReports } from './UnpublishedReports';
import { UploadLine } from './UploadLine';
import { nextToSend, replacing, resumed, tallyOf, type Upload, withFiles, withState } from './uploads';

export function ImportView() {
  const { t } = useLanguage();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [isEmpty, setIsEmpty] = useState(false);
  const [hasToken, setHasToken] = useState(token() !== null);
  useTitle(t('nav.import'));
  const next = hasToken ? nextToSend(uploads) : null;
  useEffect(() => {
    if (!next) return;
    const { id, file, replace = false } = next;
    setUploads((before) => withState(before, id, { at: 'sending', part: 0 }));
    sendReport(file, replace, (state) => {
      // What other views remember of the reports is out of date.
      if (state.at === 'done') forgetAll();
      setUploads((before) => withState(before, id, state));
    });
  }, [next]);
  const take = useCallback((files: File[]) => {
    setIsEmpty(files.length === 0);
    setUploads((before) => withFiles(before, files));
  }, []);
  const goOn = () => setUploads(resumed);
  return (
    <div class="page">
      <h1>{t('nav.import')}</h1>
      <p class="quiet">{t('import.about')}</p>
      <TokenForm
        onChange={() => {
          setHasToken(token() !== null);
          goOn();
        }}
      />
      <DropZone take={take} />
      <p class="quiet" role="status">
        {isEmpty ? t('import.none') : uploads.length > 0 ? t('import.summary', { ...tallyOf(uploads) }) : ''}
      </p>
      {uploads.some(({ state }) => state.at === 'failed') && (
        <button type="button" class="plain-button" onClick={goOn}>
          {t('state.retry')}
        </button>
      )}
      {uploads.length > 0 && (
        <ol class="uploads" aria-label={t('import.files')}>
          {uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              hasToken={hasToken}
              onReplace={() => setUploads((before) => replacing(before, upload.id))}
            />
          ))}
        </ol>
      )}
      {hasToken && <HeldReports key={tallyOf(uploads).loaded} />}
      {hasToken && <UnpublishedReports />}
    </div>
  );
}
