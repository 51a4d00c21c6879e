import { useRef, useState } from 'preact/hooks';
import type { CheckOptions } from '../../api/check';
import { useLanguage } from '../../language/Language';
import type { Draft } from '../../lib/draft';
import { DayField } from '../../parts/DayField';
import { FileDrop } from '../../parts/FileDrop';
import { RegionField } from '../../parts/RegionField';

interface Props {
  options: CheckOptions;
  text?: string;
  check(draft: Draft, options: CheckOptions): void;
}

/** Words or a file, and what the check should know: the day, who issues it, what kind of text it is. */
export function DraftForm({ options: given, text = '', check }: Props) {
  const { t } = useLanguage();
  const [options, setOptions] = useState(given);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (changed: Partial<CheckOptions>) => setOptions((before) => ({ ...before, ...changed }));
  return (
    <form
      class="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        const words = field.current?.value ?? '';
        if (words.trim()) check({ text: words }, options);
      }}
    >
      <FileDrop take={(file) => check({ file }, options)}>
        <label class="visually-hidden" for="draft-text">
          {t('check.text')}
        </label>
        <textarea
          id="draft-text"
          ref={field}
          class="draft-text"
          lang="zh-CN"
          rows={10}
          spellcheck={false}
          placeholder={t('check.placeholder')}
          defaultValue={text}
        />
      </FileDrop>
      <div class="ask-options">
        <DayField
          label={t('check.day')}
          value={options.asOf}
          hint={options.asOf === '' && t('check.day.default')}
          change={(asOf) => change({ asOf })}
        />
        <RegionField value={options.region} change={(region) => change({ region })} />
        <label class="check">
          <input
            type="checkbox"
            checked={options.isReport}
            onChange={(event) => change({ isReport: event.currentTarget.checked })}
          />
          <span>{t('check.annualReport')}</span>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={options.isRule}
            onChange={(event) => change({ isRule: event.currentTarget.checked })}
          />
          <span>{t('check.draftRule')}</span>
        </label>
        <button type="submit" class="main-button">
          {t('check.go')}
        </button>
      </div>
    </form>
  );
}
