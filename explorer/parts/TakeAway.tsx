import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/Language';
import { CopyButton } from './CopyButton';

interface Props {
  /** A permalink on this server. */
  link: string;
  /** The words themselves, where they are held. */
  text?: string | null;
  children?: ComponentChildren;
}

/** What one carries away of a rule: its words, its link, and what else is given. */
export function TakeAway({ link, text, children }: Props) {
  const { t } = useLanguage();
  return (
    <p class="take-away">
      {text && <CopyButton text={text} label={t('action.copyText')} />}
      <CopyButton text={new URL(link, location.origin).href} label={t('action.copyPermalink')} />
      {children}
    </p>
  );
}
