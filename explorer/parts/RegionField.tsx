import { useLanguage } from '../language/Language';

/** Whose words they are: what 我市 means, and whose local rules are another place's. */
export function RegionField({ value, change }: { value: string; change(region: string): void }) {
  const { t } = useLanguage();
  return (
    <label class="inline-field region-field">
      <span>{t('ask.region')}</span>
      <input
        type="text"
        lang="zh-CN"
        maxLength={60}
        placeholder={t('ask.region.placeholder')}
        value={value}
        onInput={(event) => change(event.currentTarget.value.trim())}
      />
    </label>
  );
}
