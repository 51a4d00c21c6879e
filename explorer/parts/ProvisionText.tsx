import type { ProvisionTextFragment } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { paragraphsOf } from '../lib/paragraphs';

/** The words of the law. A caption is the editors', and says so by its brackets. */
export function ProvisionText({ provision }: { provision: ProvisionTextFragment }) {
  const { t } = useLanguage();
  const { text, caption, label } = provision;
  const [first, ...rest] = paragraphsOf(text ?? '', label ?? null);
  return (
    <blockquote class="provision" lang="zh-CN">
      {caption && <p class="caption">〔{caption}〕</p>}
      <p>
        {label && <strong>{label}　</strong>}
        {first ?? <span class="quiet">{t('rule.noText')}</span>}
      </p>
      {rest.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </blockquote>
  );
}
