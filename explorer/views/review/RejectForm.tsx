import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';

/** A rejection needs its reason: whoever comes after wants to know. */
const REASONS = [
  'review.reason.notCitation',
  'review.reason.source',
  'review.reason.article',
  'review.reason.version',
  'review.reason.unrelated',
] as const satisfies readonly MessageKey[];

export function RejectForm({ reject, close }: { reject(reason: string): void; close(): void }) {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Before the page is painted: what is typed straight after the key must not be taken for keys of the desk.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) reject(reason.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label class="inline-field">
        <span>{t('review.reason')}</span>
        <input
          ref={field}
          type="text"
          required
          maxLength={2000}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <span class="reasons">
        {REASONS.map((each) => (
          <button key={each} type="button" class="plain-button" onClick={() => setReason(t(each))}>
            {t(each)}
          </button>
        ))}
      </span>
      <button type="submit" class="plain-button">
        {t('review.reject')}
      </button>
      <button type="button" class="plain-button" onClick={close}>
        {t('action.close')}
      </button>
    </form>
  );
}
