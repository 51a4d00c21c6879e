import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language/Language';

/** Copies a text and says whether it did. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2_000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <button type="button" class="plain-button" onClick={copy}>
      <span aria-live="polite">{outcome ? t(`action.${outcome}`) : (label ?? t('cite.copy'))}</span>
    </button>
  );
}
