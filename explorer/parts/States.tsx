/** Loading, empty and failed, each said in words with what to do next. */
import type { ComponentChildren } from 'preact';
import { failureWords, type RequestFailure } from '../api/request';
import { useLanguage } from '../language/Language';

/** Lines where the text will be, so that the page does not jump. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useLanguage();
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" class="loading-line" />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="note">
      <p class="note-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}

export function Failure({ failure, retry }: { failure: RequestFailure; retry(): void }) {
  const { t, language } = useLanguage();
  const { kind } = failure;
  return (
    <div class="note note-failure" role="alert">
      <p class="note-title">{t(`state.${kind}`)}</p>
      <p>{kind === 'away' || kind === 'busy' ? t(`state.${kind}.why`) : failureWords(failure, language)}</p>
      <button type="button" class="plain-button" onClick={retry}>
        {t('state.retry')}
      </button>
    </div>
  );
}
