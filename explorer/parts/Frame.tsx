/** What stands around every view: the name, the views, the language and the colours. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage } from '../language/Language';
import type { MessageKey } from '../language/messages';
import { focusSearchField } from '../lib/search-field';
import { applyTheme, chosenTheme, THEMES, type Theme } from '../lib/theme';
import { useKeys } from '../lib/use-keys';

const VIEWS: readonly [path: string, label: MessageKey, under: RegExp][] = [
  ['/', 'nav.search', /^\/$/u],
  ['/reports', 'nav.reports', /^\/report(?:s|\/|$)/u],
  ['/years', 'nav.years', /^\/years$/u],
  ['/graph', 'nav.graph', /^\/graph$/u],
  ['/review', 'nav.review', /^\/review$/u],
  ['/import', 'nav.import', /^\/import$/u],
];

export function Frame({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  const { path, route } = useLocation();
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
          {VIEWS.map(([address, label, under]) => (
            <a key={address} href={address} aria-current={under.test(path) ? 'page' : undefined}>
              {t(label)}
            </a>
          ))}
        </nav>
        <Choices />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Choices() {
  const { t, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <div class="choices">
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
