import { useState } from 'preact/hooks';
import { forgetAll } from '../api/use-load';
import { useLanguage } from '../language/Language';
import { setToken, token } from '../lib/token';

/** Asks for the token that editors get from `yiju token create`. */
export function TokenForm({ onChange }: { onChange(): void }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const change = (value: string | null) => {
    setToken(value);
    setText('');
    forgetAll();
    onChange();
  };
  if (token()) {
    return (
      <p class="token">
        <span class="quiet">{t('token.held')}</span>
        <button type="button" class="plain-button" onClick={() => change(null)}>
          {t('token.forget')}
        </button>
      </p>
    );
  }
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) change(text.trim());
      }}
    >
      <label class="inline-field">
        <span>{t('token.label')}</span>
        <input
          type="password"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain-button">
        {t('token.use')}
      </button>
      <p class="quiet">{t('token.why')}</p>
    </form>
  );
}
