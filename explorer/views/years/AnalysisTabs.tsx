import { useLanguage } from '../../language/Language';
import { withQuery } from '../../lib/addresses';

const TABS = ['years', 'cited', 'gaps', 'radar', 'cleanup'] as const;

export type AnalysisTab = (typeof TABS)[number];

/** The years are what the page's own address shows. */
export function analysisTabOf(name: string | undefined): AnalysisTab {
  return TABS.find((tab) => tab === name) ?? 'years';
}

/** Each is another question: what was chosen for one does not go along to the next. */
export function AnalysisTabs({ chosen }: { chosen: AnalysisTab }) {
  const { t } = useLanguage();
  return (
    <nav class="tabs" aria-label={t('analysis.tabs')}>
      {TABS.map((tab) => (
        <a
          key={tab}
          class="tab"
          href={withQuery('/years', { tab: tab === 'years' ? null : tab })}
          aria-current={tab === chosen ? 'page' : undefined}
        >
          {t(`analysis.${tab}`)}
        </a>
      ))}
    </nav>
  );
}
