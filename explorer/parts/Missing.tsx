import { useLanguage } from '../language/Language';
import { useTitle } from '../lib/use-title';

export function Missing() {
  const { t } = useLanguage();
  useTitle(t('state.missing'));
  return (
    <div class="page">
      <h1>{t('state.missing')}</h1>
      <p>{t('state.missing.why')}</p>
      <p>
        <a href="/">{t('state.missing.home')}</a>
      </p>
    </div>
  );
}
