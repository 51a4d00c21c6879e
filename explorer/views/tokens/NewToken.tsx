import { useState } from 'preact/hooks';
import { failureWords, request } from '../../api/request';
import {
  CreateAccessTokenDocument,
  type CreateAccessTokenMutation,
  type Role,
} from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { ROLES } from '../../language/terms';
import { CopyButton } from '../../parts/CopyButton';

const DAYS = [30, 90, 365] as const;
const USUAL_DAYS = 90;

type Made = CreateAccessTokenMutation['createAccessToken'];

/** Makes a token and shows it this once. */
export function NewToken({ onMade }: { onMade(): void }) {
  const { t, term, number, language } = useLanguage();
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const create = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const input = {
      name: String(given.get('name') ?? '').trim(),
      role: String(given.get('role')) as Role,
      expires: String(given.get('expires') ?? '') || null,
    };
    setProblem(null);
    try {
      setMade((await request(CreateAccessTokenDocument, { input })).createAccessToken);
      form.reset();
      onMade();
    } catch (error) {
      setProblem(failureWords(error, language));
    }
  };
  return (
    <section>
      <h2>{t('tokens.new')}</h2>
      <form
        class="as-on"
        onSubmit={(event) => {
          event.preventDefault();
          void create(event.currentTarget);
        }}
      >
        <label class="inline-field wide-field">
          <span>{t('tokens.name')}</span>
          <input type="text" name="name" lang="zh-CN" required maxLength={64} autocomplete="off" />
          <span class="quiet">{t('tokens.name.hint')}</span>
        </label>
        <label class="inline-field">
          <span>{t('tokens.role')}</span>
          <select name="role">
            {(['EDITOR', 'READER', 'ADMIN'] as const).map((role) => (
              <option key={role} value={role}>
                {term(ROLES, role)}
              </option>
            ))}
          </select>
        </label>
        <label class="inline-field">
          <span>{t('tokens.expires')}</span>
          <select name="expires">
            {DAYS.map((days) => (
              <option key={days} value={`${days}d`} selected={days === USUAL_DAYS}>
                {t('tokens.days', { days: number(days) })}
              </option>
            ))}
            <option value="">{t('tokens.forever')}</option>
          </select>
        </label>
        <button type="submit" class="plain-button">
          {t('tokens.create')}
        </button>
      </form>
      {problem && (
        <p class="warning" role="alert">
          {problem}
        </p>
      )}
      {made && (
        <div class="new-token" role="status">
          <p>{t('tokens.made', { name: made.accessToken.name })}</p>
          <p>
            <code data-token="">{made.token}</code>
          </p>
          <p>
            <CopyButton text={made.token} label={t('tokens.copy')} />{' '}
            <button type="button" class="plain-button" onClick={() => setMade(null)}>
              {t('tokens.hide')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
