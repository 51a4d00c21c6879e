import type { CleanUpProposal } from '../../../src/domain/research/clean-up';
import type { CleanUpDecision } from '../../../src/domain/research/clean-up-table';
import type { CleanUpLineFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS, PROPOSALS, VALIDITY } from '../../language/terms';
import { reportAddress, sourceAddress } from '../../lib/addresses';
import { type Decisions, OPEN } from './decisions-kept';

interface Props {
  name: string;
  entries: readonly CleanUpLineFragment[];
  decisions: Decisions;
  change(changed: Decisions): void;
}

export function CleanUpTable({ name, entries, decisions, change }: Props) {
  const { t } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys.
    <section class="basis cleanup" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {(['title', 'status', 'proposal', 'reasons', 'decision', 'remark'] as const).map((each) => (
              <th key={each} scope="col">
                {t(`cleanup.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row
              key={entry.source}
              entry={entry}
              decision={decisions[entry.source] ?? OPEN}
              change={(decision) => change({ [entry.source]: decision })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  entry: CleanUpLineFragment;
  decision: CleanUpDecision;
  change(decision: CleanUpDecision): void;
}

function Row({ entry, decision, change }: RowProps) {
  const { t, term, language } = useLanguage();
  const { source, title, documentNumber, level, effectiveFrom, effectiveTo, status, proposal, toCheck } =
    entry;
  return (
    <tr>
      <td>
        <a class="source-name" href={sourceAddress(source)} lang="zh-CN">
          {title}
        </a>
        <span class="facts">
          <span>{term(LEVELS, level)}</span>
          {documentNumber && <span lang="zh-CN">{documentNumber}</span>}
        </span>
      </td>
      <td>
        <span class={`status status-${status}`}>{term(VALIDITY, status)}</span>
        <span class="facts">
          <span>{effectiveFrom ? t('cleanup.from', { day: effectiveFrom }) : t('cleanup.fromUnknown')}</span>
          {effectiveTo && <span>{t('cleanup.to', { day: effectiveTo })}</span>}
        </span>
      </td>
      <td>
        {proposal ? term(PROPOSALS, proposal) : t('cleanup.noProposal')}
        {toCheck && <span class="facts">{t('cleanup.toCheck')}</span>}
      </td>
      <td>
        <ul>
          {entry.evidence.map(({ message, messageEn, source: of, quote }, at) => (
            <li key={at}>
              {of ? (
                <a href={of.startsWith('report:') ? reportAddress(of) : sourceAddress(of)}>
                  {language === 'zh' ? message : messageEn}
                </a>
              ) : (
                <span>{language === 'zh' ? message : messageEn}</span>
              )}
              {quote && (
                <span class="facts" lang="zh-CN">
                  {quote}
                </span>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <select
          aria-label={t('cleanup.decisionOf', { title })}
          value={decision.outcome ?? ''}
          onChange={({ currentTarget }) =>
            change({ ...decision, outcome: (currentTarget.value || null) as CleanUpProposal | null })
          }
        >
          <option value="">{t('cleanup.open')}</option>
          {(Object.keys(PROPOSALS) as CleanUpProposal[]).map((each) => (
            <option key={each} value={each}>
              {term(PROPOSALS, each)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          type="text"
          lang="zh-CN"
          maxLength={200}
          aria-label={t('cleanup.remarkOf', { title })}
          value={decision.remark}
          onInput={({ currentTarget }) => change({ ...decision, remark: currentTarget.value })}
        />
      </td>
    </tr>
  );
}
