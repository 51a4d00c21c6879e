/** Beside the text: the rule behind the chosen citation, its bases, what else it supports; inferences apart. */
import { useEffect, useRef } from 'preact/hooks';
import { reportName } from '../../../src/domain/text/names/report';
import { useQuery } from '../../api/use-query';
import { CitationDetailDocument, type CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { OUTCOMES, RELATIONS } from '../../language/terms';
import { useKeys } from '../../lib/use-keys';
import { AskReview } from '../../parts/AskReview';
import { Chain } from '../../parts/Chain';
import { Decided } from '../../parts/Decided';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import { MeasurePanel } from './MeasurePanel';
import { Resolution } from './Resolution';
import { Suggestions } from './Suggestions';
import { SupportedMeasures } from './SupportedMeasures';

interface Props {
  citation: string | null;
  /** The measure alone is chosen: what may support it. */
  measure: string | null;
  citations: readonly CitationMarkFragment[];
  choose(citation: string): void;
  close(): void;
}

export function CitationPanel({ citation, measure, citations, choose, close }: Props) {
  const { t } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const at = citations.findIndex(({ id }) => id === citation);
  const step = (by: number) => {
    // With none chosen, the keys begin at the first.
    const next = at < 0 ? citations[0] : citations[at + by];
    if (!next) return;
    choose(next.id);
    document
      .querySelector(`[id="c${next.id.slice(next.id.lastIndexOf('/') + 1)}"]`)
      ?.scrollIntoView({ block: 'center' });
  };
  useKeys((key) => {
    if (key === 'Escape' && (citation || measure)) close();
    if (key === 'j' || key === 'n') step(1);
    if (key === 'k' || key === 'p') step(-1);
  });
  useEffect(() => {
    // Chosen by a click or a key, the panel is where reading goes on.
    if (citation && document.activeElement?.classList.contains('citation')) panel.current?.focus();
  }, [citation]);
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label={t('rule.title')}>
      {(citation || measure) && (
        <div class="panel-bar">
          <button type="button" class="plain-button" disabled={at <= 0} onClick={() => step(-1)}>
            {t('report.previous')}
          </button>
          <button
            type="button"
            class="plain-button"
            disabled={at < 0 || at >= citations.length - 1}
            onClick={() => step(1)}
          >
            {t('report.next')}
          </button>
          <button type="button" class="plain-button panel-close" onClick={close}>
            {t('action.close')}
          </button>
        </div>
      )}
      {citation ? <Detail id={citation} /> : measure ? <MeasurePanel id={measure} /> : <Invitation />}
    </aside>
  );
}

function Invitation() {
  const { t } = useLanguage();
  return (
    <div class="note">
      <p class="note-title">{t('report.choose')}</p>
      <p>{t('report.choose.why')}</p>
    </div>
  );
}

function Detail({ id }: { id: string }) {
  const { t, term } = useLanguage();
  const { data, failure, retry } = useQuery(CitationDetailDocument, { id });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={9} />;
  if (data.node?.__typename !== 'Citation') return <p>{t('state.missing')}</p>;
  const citation = data.node;
  const { resolution, item } = citation;
  const source = 'source' in resolution ? resolution.source : null;
  const steps = item?.__typename === 'Measure' ? item.legalBasis : [];
  const start = steps.find((each) => each.citation?.id === id);
  return (
    <>
      <header class="panel-head">
        <p class="quoted" lang="zh-CN">
          {citation.text}
        </p>
        <p class="facts">
          <span class={`tag relation-${citation.relation} outcome-${citation.outcome}`}>
            {term(RELATIONS, citation.relation)}
          </span>
          <HelpLink term="term-resolved">{term(OUTCOMES, citation.outcome)}</HelpLink>
          {source && (
            <HelpLink term="term-sure">
              {t('rule.confidence', { percent: Math.round(citation.confidence * 100) })}
            </HelpLink>
          )}
        </p>
        <p>
          <Decided link={citation.link} />
        </p>
        <AskReview
          link={citation.link.id}
          words={citation.text}
          report={citation.report ? reportName(citation.report) : ''}
        />
      </header>
      <Resolution citation={citation} />
      {start && (
        <section>
          <h2>
            <HelpLink term="term-basis">{t('chain.title')}</HelpLink>
          </h2>
          {steps.some(({ parentIndex }) => parentIndex === start.index) ? (
            <Chain steps={steps} under={start.index} />
          ) : (
            <p class="quiet">{t('chain.none')}</p>
          )}
        </section>
      )}
      {source && <SupportedMeasures source={source.id} except={item?.id ?? null} />}
      {item?.__typename === 'Measure' && <Suggestions measure={item.id} />}
      <details class="why">
        <summary>{t('rule.why')}</summary>
        <ul lang="zh-CN">
          {citation.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
