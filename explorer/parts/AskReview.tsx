import { useLanguage } from '../language/Language';
import { deskAddress } from '../lib/addresses';
import { excerpt } from '../lib/excerpt';
import { CopyButton } from './CopyButton';

interface Props {
  /** Id of the link that is in doubt. */
  link: string;
  /** What it is about. */
  words: string;
  /** Name of the report. */
  report: string;
}

/** 请人复核: a message with the way to this link at the desk, to be sent by whatever one uses. Nothing is stored. */
export function AskReview({ link, words, report }: Props) {
  const { t } = useLanguage();
  const address = new URL(deskAddress(link), location.origin).href;
  return (
    <p class="take-away">
      <CopyButton
        label={t('report.ask')}
        text={t('report.ask.message', { report, words: excerpt(words, 60), address })}
      />
      <span class="quiet">{t('report.ask.hint')}</span>
    </p>
  );
}
