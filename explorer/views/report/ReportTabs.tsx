import { useLocation } from 'preact-iso';
import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';
import { reportAddress, withQuery } from '../../lib/addresses';

const TABS = [
  ['basis', 'report.tab.basis'],
  ['text', 'report.tab.text'],
  ['problems', 'report.tab.problems'],
  ['downloads', 'report.tab.downloads'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export type ReportTab = (typeof TABS)[number][0];

/** The text is what a report's own address shows. */
export function tabOf(name: string | undefined): ReportTab {
  return TABS.find(([tab]) => tab === name)?.[0] ?? 'text';
}

export function ReportTabs({ report, chosen }: { report: string; chosen: ReportTab }) {
  const { t } = useLanguage();
  const { on } = useLocation().query;
  return (
    <nav class="tabs" aria-label={t('report.tabs')}>
      {TABS.map(([tab, label]) => (
        <a
          key={tab}
          class="tab"
          href={withQuery(reportAddress(report), { tab: tab === 'text' ? null : tab, on })}
          aria-current={tab === chosen ? 'page' : undefined}
        >
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
