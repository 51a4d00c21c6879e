/** 分析: citations through the years, what is cited most, what of it is not held, what changes touch, and clean-up. */
import { useLocation } from 'preact-iso';
import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';
import { AnalysisTabs, analysisTabOf } from './AnalysisTabs';
import { CitedWorks } from './CitedWorks';
import { CleanUp } from './CleanUp';
import { Radar } from './Radar';
import { Years } from './Years';

export function YearsView() {
  const { t } = useLanguage();
  const tab = analysisTabOf(useLocation().query.tab);
  useTitle(tab === 'years' ? t('nav.analysis') : `${t(`analysis.${tab}`)} · ${t('nav.analysis')}`);
  return (
    <div class={tab === 'years' ? 'page' : 'page page-wide'}>
      <h1>{t('nav.analysis')}</h1>
      <AnalysisTabs chosen={tab} />
      {tab === 'years' && <Years />}
      {tab === 'cited' && <CitedWorks key="cited" isUnheld={false} />}
      {tab === 'gaps' && <CitedWorks key="gaps" isUnheld />}
      {tab === 'radar' && <Radar />}
      {tab === 'cleanup' && <CleanUp />}
    </div>
  );
}
