import { useEffect } from 'preact/hooks';
import { lastDayBefore } from '../../../src/domain/model/days';
import { reportName } from '../../../src/domain/text/names/report';
import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { spanOf } from '../../lib/addresses';
import { bringIntoSight } from '../../lib/sight';
import { Leaf } from './Leaf';
import { Legend } from './Legend';
import { ReportTabs } from './ReportTabs';
import { Table } from './Table';
import type { Item, ReportHead } from './use-report';

interface Props {
  report: ReportHead;
  items: readonly Item[];
  citations: readonly CitationMarkFragment[];
  chosen: string | null;
  chosenItem: string | null;
}

/** Leaves one by one, and the cells of a table together. */
function blocksOf(items: readonly Item[]): (Item | Item[])[] {
  const blocks: (Item | Item[])[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (item.kind === 'SECTION' || item.kind === 'TABLE') continue;
    if (item.kind !== 'CELL') blocks.push(item);
    else if (Array.isArray(last) && last[0]!.parent?.id === item.parent?.id) last.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

/** The leaves in order: joined, they are the report's text, so that nothing of it is left out here. */
export function ReportText({ report, items, citations, chosen, chosenItem }: Props) {
  const { t, number } = useLanguage();
  const at = chosen ? `c${spanOf(chosen)}` : chosenItem ? `i${spanOf(chosenItem)}` : null;
  useEffect(() => {
    if (at) document.getElementById(at)?.scrollIntoView({ block: 'center' });
  }, []);
  useEffect(() => {
    if (at) bringIntoSight(at);
  }, [at]);
  const { text, period, issuingBody } = report;
  return (
    <article class="reader-text" aria-label={reportName(report)}>
      <ReportTabs report={report.id} chosen="text" />
      <p class="reader-facts">
        {issuingBody && <span lang="zh-CN">{issuingBody.name}</span>}
        {report.year != null && <span>{t('report.year', { year: report.year })}</span>}
        {period && <span>{t('report.asOf', { day: lastDayBefore(period.to) })}</span>}
        <span>{t('report.citations', { count: number(citations.length) })}</span>
      </p>
      <Legend citations={citations} />
      <div lang="zh-CN" class="as-written">
        {blocksOf(items).map((block) =>
          Array.isArray(block) ? (
            <Table key={block[0]!.id} cells={block} {...{ text, citations, chosen, chosenItem }} />
          ) : (
            <Leaf
              key={block.id}
              item={block}
              text={text}
              citations={citations}
              chosen={chosen}
              isChosen={block.id === chosenItem}
            />
          ),
        )}
      </div>
    </article>
  );
}
