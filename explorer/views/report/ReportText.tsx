import { useEffect } from 'preact/hooks';
import { lastDayBefore } from '../../../src/domain/model/days';
import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { spanOf } from '../../lib/addresses';
import { Leaf } from './Leaf';
import { Legend } from './Legend';
import type { Item, ReportHead } from './use-report';

interface Props {
  report: ReportHead;
  items: readonly Item[];
  citations: readonly CitationMarkFragment[];
  chosen: string | null;
  chosenItem: string | null;
}

/** The leaves in order: joined, they are the report's text, so that nothing of it is left out here. */
export function ReportText({ report, items, citations, chosen, chosenItem }: Props) {
  const { t, number } = useLanguage();
  useEffect(() => {
    const at = chosen ? `c${spanOf(chosen)}` : chosenItem ? `i${spanOf(chosenItem)}` : null;
    if (at) document.getElementById(at)?.scrollIntoView({ block: 'center' });
  }, []);
  const { title, text, period, issuingBody } = report;
  return (
    <article class="reader-text" aria-label={title}>
      <p class="reader-facts">
        {issuingBody && <span lang="zh-CN">{issuingBody.name}</span>}
        {period && <span>{t('report.asOf', { day: lastDayBefore(period.to) })}</span>}
        <span>{t('report.citations', { count: number(citations.length) })}</span>
      </p>
      <Legend citations={citations} />
      <div lang="zh-CN" class="as-written">
        {items
          .filter(({ kind }) => kind !== 'SECTION')
          .map((item) => (
            <Leaf
              key={item.id}
              item={item}
              text={text}
              citations={citations}
              chosen={chosen}
              isChosen={item.id === chosenItem}
            />
          ))}
      </div>
    </article>
  );
}
