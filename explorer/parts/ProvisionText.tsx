import type { ProvisionTextFragment } from '../generated/operations';
import { useLanguage } from '../language/Language';

/** The words of the law. A caption is the editors', and says so by its brackets. */
export function ProvisionText({ provision }: { provision: ProvisionTextFragment }) {
  const { t } = useLanguage();
  const { text, caption } = provision;
  return (
    <blockquote class="provision" lang="zh-CN">
      {caption && <p class="caption">〔{caption}〕</p>}
      {text ? (
        text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, at) => <p key={at}>{line}</p>)
      ) : (
        <p class="quiet">{t('rule.noText')}</p>
      )}
    </blockquote>
  );
}
