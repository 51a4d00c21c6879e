import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../language/Language';

/** What can be read as a draft; kept in step with the readers of src/domain/sources. */
const ACCEPTED = '.docx,.pdf,.txt,.md,.html,.htm,.xlsx,.csv';

/** A place that takes one file, dropped or chosen by a button below what stands in it. */
export function FileDrop({ children, take }: { children: ComponentChildren; take(file: File): void }) {
  const { t } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button within.
    <div
      class={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      }}
    >
      {children}
      <p class="file-choice">
        <label>
          <input
            type="file"
            class="visually-hidden"
            accept={ACCEPTED}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) take(file);
            }}
          />
          <span class="plain-button">{t('check.choose')}</span>
        </label>
        <span class="quiet">{t('check.kinds')}</span>
      </p>
    </div>
  );
}
