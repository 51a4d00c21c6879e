/** One large box: a name or words are looked up as one types; a text or a file is checked. */
import { useLocation } from 'preact-iso';
import { todayInBeijing } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { type Draft, giveDraft, isDraft } from '../../lib/draft';
import { SEARCH_FIELD, searchField } from '../../lib/search-field';
import { DayField } from '../../parts/DayField';
import { FileDrop } from '../../parts/FileDrop';
import { RegionField } from '../../parts/RegionField';
import { focusResult } from './keys';

interface Props {
  text: string;
  isShort: boolean;
  /** '': today in Beijing. */
  on: string;
  region: string;
  change(changed: { text?: string; on?: string }): void;
  changeRegion(region: string): void;
}

export function AskBox({ text, isShort, on, region, change, changeRegion }: Props) {
  const { t } = useLanguage();
  const { route } = useLocation();
  const today = todayInBeijing();
  const check = (draft: Draft) => {
    giveDraft(draft);
    change({ text: '' });
    route('/check');
  };
  const submit = () => {
    if (isDraft(text)) check({ text });
    else focusResult(searchField(), 'ArrowDown');
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FileDrop take={(file) => check({ file })}>
          <label class="visually-hidden" for={SEARCH_FIELD}>
            {t('search.label')}
          </label>
          <textarea
            id={SEARCH_FIELD}
            rows={2}
            autocomplete="off"
            spellcheck={false}
            lang="zh-CN"
            placeholder={t('search.placeholder')}
            aria-describedby="search-hint"
            value={text}
            onInput={(event) => change({ text: event.currentTarget.value })}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (text.trim() || !isDraft(pasted)) return;
              event.preventDefault();
              check({ text: pasted });
            }}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Enter' && !event.shiftKey) {
                event.preventDefault();
                submit();
              } else if (focusResult(event.currentTarget, event.key)) event.preventDefault();
            }}
          />
        </FileDrop>
        <div class="ask-options">
          <DayField
            label={t('ask.day')}
            value={on || today}
            hint={on === '' && t('ask.day.default')}
            change={(day) => change({ on: day === today ? '' : day })}
          />
          <RegionField value={region} change={changeRegion} />
        </div>
        <p id="search-hint" class="hint">
          {isShort ? t('search.short') : t('search.hint')}
        </p>
        {isDraft(text) && (
          <button type="submit" class="main-button">
            {t('ask.draft')}
          </button>
        )}
      </form>
    </search>
  );
}
