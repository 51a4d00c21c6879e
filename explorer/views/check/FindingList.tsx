import type { DraftFinding } from '../../../src/domain/check/types';
import { useLanguage } from '../../language/Language';
import { SEVERITIES } from '../../language/terms';
import { excerpt } from '../../lib/excerpt';

interface Props {
  findings: readonly DraftFinding[];
  /** Indexes, the gravest first. */
  order: readonly number[];
  current: number | null;
  choose(finding: number): void;
}

export function FindingList({ findings, order, current, choose }: Props) {
  return (
    <ol class="findings">
      {order.map((index) => (
        <li key={index} id={`finding-${index}`}>
          <Finding finding={findings[index]!} isCurrent={index === current} choose={() => choose(index)} />
        </li>
      ))}
    </ol>
  );
}

interface FindingProps {
  finding: DraftFinding;
  isCurrent: boolean;
  choose(): void;
}

/** What is wrong, what would be right, and old and new words where wording is compared. */
function Finding({ finding, isCurrent, choose }: FindingProps) {
  const { t, term, language } = useLanguage();
  const { severity, words, message, messageEn, right, evidence, difference } = finding;
  return (
    <div class={isCurrent ? 'finding finding-current' : 'finding'}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={choose}>
        <span class={`severity severity-${severity}`}>{term(SEVERITIES, severity)}</span>
        <span class="finding-words" lang="zh-CN">
          {excerpt(words.replace(/\s+/gu, ' '), 48)}
        </span>
      </button>
      <p>{language === 'en' ? messageEn : message}</p>
      {right !== null && (
        <p>
          <span class="quiet">{t('check.right')}</span> <span lang="zh-CN">{right}</span>{' '}
        </p>
      )}
      {difference && (
        <p class="compare-text" lang="zh-CN">
          {difference.map(({ kind, text }, at) =>
            kind === 'REMOVED' ? (
              <del key={at}>{text}</del>
            ) : kind === 'ADDED' ? (
              <ins key={at}>{text}</ins>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {difference && <p class="quiet">{t('check.difference')}</p>}
      {evidence && !difference && (
        <p class="quiet">
          {t('check.evidence')} <span lang="zh-CN">{evidence}</span>
        </p>
      )}
    </div>
  );
}
