import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';
import type { Place } from './place';

const TABS = [
  ['text', 'source.tab.text'],
  ['history', 'source.tab.history'],
  ['basis', 'source.tab.basis'],
  ['measures', 'source.tab.measures'],
  ['graph', 'nav.graph'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export type SourceTab = (typeof TABS)[number][0];

/** The text is what a law's own address shows. */
export function sourceTabOf(name: string | undefined): SourceTab {
  return TABS.find(([tab]) => tab === name)?.[0] ?? 'text';
}

export function SourceTabs({ place, chosen }: { place: Pick<Place, 'tabAddress'>; chosen: SourceTab }) {
  const { t } = useLanguage();
  return (
    <nav class="tabs" aria-label={t('source.tabs')}>
      {TABS.map(([tab, label]) => (
        <a
          key={tab}
          class="tab"
          href={place.tabAddress(tab === 'text' ? null : tab)}
          aria-current={tab === chosen ? 'page' : undefined}
        >
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
