import { useState } from 'preact/hooks';
import { request } from '../api/request';
import { forgetAll, useLoad } from '../api/use-load';
import { SignInWaysDocument, ViewerDocument } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { ROLES } from '../language/terms';
import { beginLogin, loginFailed } from '../lib/login';
import { setToken, token } from '../lib/token';

/** Asks for the token or credential that editors have from an admin or their institution's login. */
export function TokenForm({ onChange }: { onChange(): void }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const change = (value: string | null) => {
    setToken(value);
    setText('');
    forgetAll();
    onChange();
  };
  const held = token();
  if (held) {
    return (
      <p class="token">
        <span class="quiet">{t('token.held')}</span>
        <SignedIn key={held} />
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
      <Ways />
    </form>
  );
}

/** As whom; where the token is not good, the page says so where it asks with it. */
function SignedIn() {
  const { t, term } = useLanguage();
  const { data } = useLoad('viewer', (signal) => request(ViewerDocument, {}, { signal }), {
    isRemembered: false,
  });
  const viewer = data?.viewer;
  return viewer ? <span>{t('token.as', { name: viewer.name, role: term(ROLES, viewer.role) })}</span> : null;
}

/** Where a token comes from. Only whom no one can give one is told of the server's command line. */
function Ways() {
  const { t } = useLanguage();
  const { data, failure } = useLoad('sign-in ways', (signal) => request(SignInWaysDocument, {}, { signal }), {
    isRemembered: false,
  });
  const ways = data?.signInWays;
  const address = ways?.loginAddress ?? failure?.loginAddress;
  if (ways && !ways.hasAdmin && !ways.hasLogin) {
    return (
      <p class="quiet">
        {t('token.first')} <code>yiju token create --name admin --role admin</code>
      </p>
    );
  }
  if (address) {
    return (
      <>
        <button type="button" class="plain-button" onClick={() => beginLogin(address)}>
          {t('login.begin')}
        </button>
        {loginFailed() && (
          <p class="warning" role="alert">
            {t('login.failed')}
          </p>
        )}
        <p class="quiet">{t('login.why')}</p>
      </>
    );
  }
  if (!ways || (ways.hasAdmin && ways.hasLogin)) return <p class="quiet">{t('token.why')}</p>;
  return <p class="quiet">{t(ways.hasAdmin ? 'token.ask' : 'token.login')}</p>;
}
