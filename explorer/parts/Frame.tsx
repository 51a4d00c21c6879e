/** What stands around every view: the name, the views, the language and the colours. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage } from '../language/Language';
import type { MessageKey } from '../language/messages';
import { onAnnounced } from '../lib/announce';
import { focusSearchField } from '../lib/search-field';
import { applyTheme, chosenTheme, THEMES, type Theme } from '../lib/theme';
import { onTokenChange, token } from '../lib/token';
import { useKeys } from '../lib/use-keys';

interface View {
  path: string;
  label: MessageKey;
  /** Where it is the current one. */
  under: RegExp;
  /** For those alone who may change something. */
  isForEditors?: boolean;
}

const VIEWS: readonly View[] = [
  { path: '/', label: 'nav.ask', under: /^\/(?:check)?$/u },
  { path: '/reports', label: 'nav.reports', under: /^\/report(?:s|\/|$)/u },
  { path: '/laws', label: 'nav.laws', under: /^\/(?:laws$|source\/|compare\/|graph$)/u },
  { path: '/lists', label: 'nav.lists', under: /^\/lists$/u },
  { path: '/years', label: 'nav.analysis', under: /^\/years$/u },
  { path: '/review', label: 'nav.desk', under: /^\/(?:review|import|tokens)$/u, isForEditors: true },
  { path: '/help', label: 'nav.help', under: /^\/help$/u },
];

/** For those who build on it. Other pages than the explorer's, but for the snippet. */
const DEVELOPERS: readonly [address: string, label: MessageKey][] = [
  ['/v1', 'foot.api'],
  ['/graphql', 'foot.graphiql'],
  ['/snippet', 'foot.embed'],
  ['/v1/export/citations.csv', 'foot.export'],
];

export function Frame({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  const { path, route } = useLocation();
  const [isEditor, setIsEditor] = useState(() => token() !== null);
  useEffect(() => onTokenChange(() => setIsEditor(token() !== null)), []);
  useKeys((key, event) => {
    if (key !== '/') return;
    event.preventDefault();
    if (path !== '/') route('/');
    focusSearchField();
  });
  return (
    <>
      <a class="skip" href="#content">
        {t('app.skip')}
      </a>
      <header class="frame">
        <a class="brand" href="/">
          <span class="seal" aria-hidden="true">
            依
          </span>
          {t('app.name')}
        </a>
        <nav aria-label={t('app.views')}>
          {VIEWS.filter(({ isForEditors }) => isEditor || !isForEditors).map(({ path: to, label, under }) => (
            <a key={to} href={to} aria-current={under.test(path) ? 'page' : undefined}>
              {t(label)}
            </a>
          ))}
        </nav>
        <Choices isEditor={isEditor} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <nav aria-label={t('foot.developers')}>
          {DEVELOPERS.map(([address, label]) => (
            <a key={address} class="foot-link" href={address}>
              {t(label)}
            </a>
          ))}
        </nav>
      </footer>
      <Announcement path={path} />
    </>
  );
}

/** Says the name of each page that is come to, once it is known. The first is said by the browser itself. */
function Announcement({ path }: { path: string }) {
  const [told, setTold] = useState('');
  const announced = useRef(path);
  const current = useRef(path);
  current.current = path;
  useEffect(
    () =>
      onAnnounced((title) => {
        if (announced.current === current.current) return;
        announced.current = current.current;
        setTold(title);
      }),
    [],
  );
  return (
    <p class="visually-hidden" aria-live="polite" data-announcement="">
      {told}
    </p>
  );
}

function Choices({ isEditor }: { isEditor: boolean }) {
  const { t, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <div class="choices">
      {!isEditor && (
        <a class="choice-link" href="/review">
          {t('nav.signIn')}
        </a>
      )}
      <button
        type="button"
        onClick={() => {
          applyTheme(next);
          setTheme(next);
        }}
      >
        <span class="visually-hidden">{t('theme.label')}：</span>
        {t(`theme.${theme}`)}
      </button>
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t('language.other')}
      </button>
    </div>
  );
}
