/** 帮助: what the words on these pages mean, in plain words. */

import { HELP } from '../../language/help';
import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';

export function HelpView() {
  const { t, language } = useLanguage();
  useTitle(t('nav.help'));
  const at = language === 'zh' ? 0 : 1;
  return (
    <div class="page help">
      <h1>{t('nav.help')}</h1>
      {HELP.map(({ id, title, terms }) => (
        <section key={id}>
          <h2 id={id}>{title[at]}</h2>
          <dl class="help-terms">
            {terms.map(({ id: term, name, means }) => (
              <div key={term} id={term}>
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
