/** 帮助: what the words on these pages mean, in plain words; opened at the one that was asked about. */

import { useEffect } from 'preact/hooks';
import { HELP } from '../../language/help';
import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';

export function HelpView() {
  const { t, language } = useLanguage();
  useTitle(t('nav.help'));
  const at = language === 'zh' ? 0 : 1;
  // The page is made after the browser has looked for the place that the address names.
  useEffect(() => {
    const asked = document.getElementById(location.hash.slice(1));
    asked?.scrollIntoView({ block: 'center' });
    asked?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="page help">
      <h1>{t('nav.help')}</h1>
      {HELP.map(({ id, title, terms }) => (
        <section key={id}>
          <h2 id={id}>{title[at]}</h2>
          <dl class="help-terms">
            {terms.map(({ id: term, name, means }) => (
              <div key={term} id={term} tabIndex={-1}>
                <dt>{name[at]}</dt>
                <dd>{means[at]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
