/** The findings by severity, beside the text coloured by verdict; one finding is current and both show it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CheckedDraft, type CheckOptions, type TakenFormat, takeChecked } from '../../api/check';
import type { RequestFailure } from '../../api/request';
import { useLanguage } from '../../language/Language';
import { SEVERITIES } from '../../language/terms';
import { download } from '../../lib/download';
import type { Draft } from '../../lib/draft';
import { useKeys } from '../../lib/use-keys';
import { CopyButton } from '../../parts/CopyButton';
import { DayField } from '../../parts/DayField';
import { Severity } from '../../parts/Severity';
import { Failure } from '../../parts/States';
import { Authorities } from './Authorities';
import { FindingList } from './FindingList';
import { KeepDraft } from './KeepDraft';
import { listAsText } from './list-text';
import { MarkedText } from './MarkedText';
import { bySeverity, marksOf } from './marks';

interface Props {
  draft: Draft;
  options: CheckOptions;
  checked: CheckedDraft;
  again(options: CheckOptions): void;
  drop(): void;
}

export function Checked({ draft, options, checked, again, drop }: Props) {
  const { t, term, number, language } = useLanguage();
  const { findings, counts, text, citations } = checked;
  const order = useMemo(() => bySeverity(findings), [findings]);
  const marks = useMemo(() => marksOf(findings, citations), [findings, citations]);
  const [current, setCurrent] = useState<number | null>(order[0] ?? null);
  const step = (by: number) => {
    const at = current === null ? -1 : order.indexOf(current);
    const next = order[at + by];
    if (next !== undefined) setCurrent(next);
  };
  useKeys((key) => {
    if (key === 'j' || key === 'n') step(1);
    if (key === 'k' || key === 'p') step(-1);
  });
  const isFirst = useRef(true);
  useEffect(() => {
    // The page begins at its top, not at the first finding.
    if (isFirst.current || current === null) {
      isFirst.current = false;
      return;
    }
    document.getElementById(`finding-${current}`)?.scrollIntoView({ block: 'nearest' });
    document.querySelector('.draft-mark[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      <section class="check-summary" aria-label={t('check.summary')}>
        <p role="status">
          {findings.length === 0
            ? t(citations.length === 0 ? 'check.noCitations' : 'check.noFindings', {
                count: number(citations.length),
              })
            : (['ERROR', 'WARNING', 'NOTE'] as const).map((severity) => (
                <Severity key={severity} severity={severity} count={counts[severity]} />
              ))}
          {'file' in draft && <span class="facts">{draft.file.name}</span>}
        </p>
        <p class="quiet" lang="zh-CN">
          {checked.standing}
        </p>
        <div class="take-away">
          <TakeAway draft={draft} options={options} isList={checked.list !== undefined} />
          <CopyButton
            label={t('check.copy')}
            text={listAsText(checked, language, (severity) => term(SEVERITIES, severity))}
          />
          <DayField
            label={t('check.day')}
            value={options.asOf || (checked.asOf ?? '')}
            change={(asOf) => asOf && again({ ...options, asOf })}
          />
          <button type="button" class="plain-button" onClick={drop}>
            {t('check.another')}
          </button>
        </div>
        <KeepDraft draft={draft} />
      </section>
      <div class="checked">
        <section class="checked-list" aria-label={t('check.findings')}>
          {findings.length > 0 && (
            <p class="panel-bar">
              <button type="button" class="plain-button" onClick={() => step(-1)}>
                {t('report.previous')} <kbd>k</kbd>
              </button>
              <button type="button" class="plain-button" onClick={() => step(1)}>
                {t('report.next')} <kbd>j</kbd>
              </button>
            </p>
          )}
          <FindingList findings={findings} order={order} current={current} choose={setCurrent} />
        </section>
        <section class="checked-text" aria-label={t('check.marked')}>
          <MarkedText text={text} marks={marks} current={current} choose={setCurrent} />
        </section>
      </div>
      <Authorities authorities={checked.authorities} day={checked.asOf} />
    </>
  );
}

/** The DOCX that was given, with comments, or the list, with columns added; of any other draft the findings. */
function TakeAway({ draft, options, isList }: { draft: Draft; options: CheckOptions; isList: boolean }) {
  const { t } = useLanguage();
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const take = (format: TakenFormat) => {
    setFailure(null);
    takeChecked(draft, options, format).then(({ name, content }) => download(name, content), setFailure);
  };
  const name = 'file' in draft ? draft.file.name : '';
  const isWord = /\.docx$/iu.test(name);
  const isBook = /\.xlsx$/iu.test(name);
  return (
    <>
      <button type="button" class="plain-button" onClick={() => take('docx')}>
        {t(isWord ? 'check.docx.comments' : 'check.docx.list')}
      </button>
      <button type="button" class="plain-button" onClick={() => take('xlsx')}>
        {t(isList && isBook ? 'check.columns' : 'check.xlsx')}
      </button>
      {isList && !isBook && (
        <button type="button" class="plain-button" onClick={() => take('csv')}>
          {t('check.columns')}
        </button>
      )}
      {failure && <Failure failure={failure} retry={() => setFailure(null)} />}
    </>
  );
}
