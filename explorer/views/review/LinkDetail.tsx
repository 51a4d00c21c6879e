import { reportName } from '../../../src/domain/text/names/report';
import type { ReadingLineFragment, ReviewLinkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { DECISIONS, LINK_KINDS, LINK_STATES, OUTCOMES, RELATIONS } from '../../language/terms';
import { reportAddress } from '../../lib/addresses';
import { timeInBeijing } from '../../lib/days';
import { excerpt } from '../../lib/excerpt';
import { segmentsOf } from '../../lib/segments';
import { HelpLink } from '../../parts/HelpLink';
import { ProvisionText } from '../../parts/ProvisionText';
import { SourceFacts, SourceName } from '../../parts/SourceName';

/** Of an inference it is the whole measure, which stands below as well. */
const LONGEST_QUOTE = 60;

/** What the link says, where its words stand, and who decided what about it. */
export function LinkDetail({ link }: { link: ReviewLinkFragment }) {
  const { t, term } = useLanguage();
  const { kind, state, quote, relation, report, item, citation, reading, history } = link;
  return (
    <>
      <p class="quoted" lang="zh-CN" data-link={link.id}>
        {excerpt(quote, LONGEST_QUOTE)}
      </p>
      <p class="facts">
        <span>{term(LINK_KINDS, kind)}</span>
        {relation && (
          <span class={`tag relation-${relation} outcome-${reading.outcome ?? ''}`}>
            {term(RELATIONS, relation)}
          </span>
        )}
        <span class={`link-${state}`}>{term(LINK_STATES, state)}</span>
        {reading.source && (
          <HelpLink term="term-sure">
            {t('rule.confidence', { percent: Math.round(reading.confidence * 100) })}
          </HelpLink>
        )}
      </p>
      {item && (
        <blockquote class="context" lang="zh-CN">
          {segmentsOf(
            item.text,
            { start: 0, end: item.text.length },
            citation ? [{ start: citation.start - item.start, end: citation.end - item.start }] : [],
          ).map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text))}
        </blockquote>
      )}
      {report && (
        <p class="facts" lang="zh-CN">
          <a href={reportAddress(report.id, citation ? { citation: citation.id } : { item: item?.id })}>
            {reportName(report)}
          </a>
        </p>
      )}
      <h2>{t('review.reading')}</h2>
      <Reading reading={reading} />
      {history.length > 0 && (
        <>
          <h2>{t('review.history')}</h2>
          <ol class="entries">
            {history.map(({ revision, action, actorName, at, reason, before, after }) => (
              <li key={revision}>
                {term(DECISIONS, action)}　<span lang="zh-CN">{reason}</span>
                {before?.relation && after.relation && before.relation !== after.relation && (
                  <span class="facts">
                    {term(RELATIONS, before.relation)} → {term(RELATIONS, after.relation)}
                  </span>
                )}
                <span class="facts">
                  {actorName}　{timeInBeijing(String(at))}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Reading({ reading }: { reading: ReadingLineFragment }) {
  const { term } = useLanguage();
  const { source, version, provisions, outcome, reasons } = reading;
  return (
    <>
      <p>
        {source && (
          <SourceName
            source={source}
            at={{ version: version?.textHeld ? version.id : null, provision: provisions[0]?.path }}
          />
        )}
        {source && <SourceFacts source={source} version={version} />}
        {outcome && <span class="facts">{term(OUTCOMES, outcome)}</span>}
      </p>
      {provisions.map((provision) => (
        <ProvisionText key={provision.id} provision={provision} />
      ))}
      <p class="quiet" lang="zh-CN">
        {reasons.join('；')}
      </p>
    </>
  );
}
