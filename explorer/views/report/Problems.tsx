/** 问题: what the check of drafts finds in the report as published, by severity; each leads to its place. */
import { useLocation } from 'preact-iso';
import { lastDayBefore } from '../../../src/domain/model/days';
import { checkDraft } from '../../api/check';
import { useLoad } from '../../api/use-load';
import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { reportAddress } from '../../lib/addresses';
import { HelpLink } from '../../parts/HelpLink';
import { Severity } from '../../parts/Severity';
import { Failure, Loading } from '../../parts/States';
import { FindingList } from '../check/FindingList';
import { bySeverity } from '../check/marks';
import type { Item, ReportHead } from './use-report';

interface Props {
  report: ReportHead;
  items: readonly Item[];
  citations: readonly CitationMarkFragment[];
}

export function Problems({ report, items, citations }: Props) {
  const { t, number } = useLanguage();
  const { route, query } = useLocation();
  const { id, text, period, issuingBody } = report;
  const { data, failure, retry } = useLoad(`problems ${id}`, (signal) =>
    checkDraft(
      { text },
      {
        asOf: period ? lastDayBefore(period.to) : '',
        region: issuingBody?.name ?? '',
        // The parts that such a report must have; of others none is laid down.
        ...{ isReport: /法治政府建设|政府信息公开/u.test(report.title), isRule: false },
      },
      signal,
    ),
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const { findings, counts, asOf } = data;
  const open = data.citations.filter(
    ({ outcome }) => outcome === 'NOT_HELD' || outcome === 'AMBIGUOUS',
  ).length;
  // To the citation that is meant; else to the paragraph that the words stand in.
  const show = (index: number) => {
    const { start, end } = findings[index]!;
    const citation = citations.find((each) => each.start < end && start < each.end);
    const item = items.findLast(
      (each) => each.kind !== 'SECTION' && each.kind !== 'TABLE' && each.start <= start && start < each.end,
    );
    route(
      reportAddress(id, {
        ...(citation ? { citation: citation.id } : item && { item: item.id }),
        on: query.on,
      }),
    );
  };
  return (
    <>
      <p class="quiet">
        {t('problems.about', { day: asOf ?? '?', count: number(data.citations.length) })}{' '}
        <HelpLink term="term-day">{t('help.day')}</HelpLink>
      </p>
      <p role="status">
        {findings.length === 0
          ? t('problems.none')
          : (['ERROR', 'WARNING', 'NOTE'] as const).map((severity) => (
              <Severity key={severity} severity={severity} count={counts[severity]} />
            ))}
      </p>
      {open > 0 && <p class="quiet">{t('problems.open', { count: number(open) })}</p>}
      <p class="quiet" lang="zh-CN">
        {data.standing}
      </p>
      <FindingList findings={findings} order={bySeverity(findings)} current={null} choose={show} />
    </>
  );
}
