import { useLocation } from 'preact-iso';
import { isDay } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { VALIDITY } from '../../language/terms';
import { sourceAddress } from '../../lib/addresses';
import { Cautions } from '../../parts/Cautions';
import { HelpLink } from '../../parts/HelpLink';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import type { Place } from './place';
import { type SourceTab, SourceTabs } from './SourceTabs';

/** Told by the banner itself. */
const IN_BANNER = new Set(['AFTER_KNOWN_DAY']);

/** Name, facts, the choice of a day, how the work stands, and the tabs. */
export function SourceHead({ place, chosen }: { place: Place; chosen: SourceTab }) {
  const { t } = useLanguage();
  const { route } = useLocation();
  const { source, version, on } = place;
  return (
    <header class="source-head">
      <h1 lang="zh-CN">{source.title}</h1>
      <p class="facts">
        <SourceFacts source={source} version={version} />
        <span lang="zh-CN">{source.issuingBodies.map(({ name }) => name).join('、')}</span>
        <span lang="zh-CN">{source.regions.map(({ name }) => name).join('、')}</span>
      </p>
      <div class="as-on">
        <label class="inline-field">
          <span>{t('source.on')}</span>
          <input
            type="date"
            value={on ?? ''}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (isDay(day))
                route(
                  sourceAddress(source.id, {
                    on: day,
                    provision: place.at,
                    tab: chosen === 'text' ? null : chosen,
                  }),
                );
            }}
          />
        </label>
        {version && (
          <span class="facts">
            {version.promulgatedOn && <span>{t('rule.promulgated', { day: version.promulgatedOn })}</span>}
            {version.effectiveFrom && <span>{t('rule.effective', { day: version.effectiveFrom })}</span>}
            {version.effectiveTo && <span>{t('rule.until', { day: version.effectiveTo })}</span>}
          </span>
        )}
      </div>
      <StatusBanner place={place} />
      {on && <Cautions cautions={source.cautions.filter(({ code }) => !IN_BANNER.has(code))} />}
      <SourceTabs place={place} chosen={chosen} />
    </header>
  );
}

/** How the work, or the version shown, stands: validity first, what it is now, and how far it is known. */
function StatusBanner({ place: { source, version, on } }: { place: Place }) {
  const { t, term } = useLanguage();
  // On a day it is the work that stands or not; of a version that was asked for, that version today.
  const status = on ? source.statusAt : (version?.status ?? 'UNKNOWN');
  const isOver = status === 'REPEALED' || status === 'EXPIRED';
  return (
    <div class={`status-banner status-${status}`}>
      <p>
        <strong>
          <HelpLink term="term-in-force">{term(VALIDITY, status)}</HelpLink>
        </strong>
        {on && <span class="facts">{t('card.on', { day: on })}</span>}
        {!on && version && <span class="facts">{t('banner.today')}</span>}
      </p>
      {isOver && source.endedBy.length > 0 && (
        <p>
          {t('banner.now')}
          {source.endedBy.map(({ kind, from }) => (
            <SourceName key={`${kind}${from.id}`} source={from} />
          ))}
        </p>
      )}
      {version && !version.startKnown && (
        <p>
          <HelpLink term="term-unknown-start">{t('banner.startUnknown')}</HelpLink>
        </p>
      )}
      <p class="banner-known">
        <HelpLink term="term-known-until">
          {source.knownOn ? t('banner.known', { day: source.knownOn }) : t('banner.knownNot')}
        </HelpLink>
      </p>
    </div>
  );
}
