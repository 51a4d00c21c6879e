import { useLocation } from 'preact-iso';
import { isDay } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { VALIDITY } from '../../language/terms';
import { comparisonAddress, sourceAddress } from '../../lib/addresses';
import { Cautions } from '../../parts/Cautions';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import type { Place, Version } from './place';

/** Name, facts, and the choice of a day or a version. */
export function SourceHead({ place }: { place: Place }) {
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
              if (isDay(day)) route(sourceAddress(source.id, { on: day, provision: place.at }));
            }}
          />
        </label>
      </div>
      <StatusBanner place={place} />
      {on && <Cautions cautions={source.cautions} />}
      <ol class="versions" aria-label={t('source.versions')}>
        {source.versions.map((each, index) => (
          <li key={each.id}>
            <VersionChoice
              place={place}
              version={each}
              before={source.versions[index - 1]}
              isShown={each.id === version?.id}
            />
          </li>
        ))}
      </ol>
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
        <strong>{term(VALIDITY, status)}</strong>
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
      {version && !version.startKnown && <p>{t('banner.startUnknown')}</p>}
      <p class="banner-known">
        {source.knownOn ? t('banner.known', { day: source.knownOn }) : t('banner.knownNot')}{' '}
        <a href="/help#term-known-until">{t('nav.help')}</a>
      </p>
    </div>
  );
}

interface ChoiceProps {
  place: Place;
  version: Version;
  before: Version | undefined;
  isShown: boolean;
}

function VersionChoice({ place, version, before, isShown }: ChoiceProps) {
  const { t } = useLanguage();
  const { source, at } = place;
  return (
    <>
      <a
        href={sourceAddress(source.id, { version: version.id, provision: at })}
        aria-current={isShown ? 'true' : undefined}
      >
        {version.promulgatedOn ?? t('source.undated')}
      </a>
      <span class="facts">
        {version.effectiveFrom && <span>{t('rule.effective', { day: version.effectiveFrom })}</span>}
        {version.effectiveTo && <span>{t('rule.until', { day: version.effectiveTo })}</span>}
        <span>
          {version.textHeld
            ? t('source.articles', { count: version.articleCount ?? '?' })
            : t('source.noText')}
        </span>
        {before?.textHeld && version.textHeld && (
          <a href={comparisonAddress(source.id, before.id, version.id)}>{t('source.compare')}</a>
        )}
      </span>
    </>
  );
}
