/** 沿革与对照: the versions by the day they took effect, those without a text hollow, and what is known of their making. */
import { useLanguage } from '../../language/Language';
import { VALIDITY } from '../../language/terms';
import { comparisonAddress, sourceAddress } from '../../lib/addresses';
import { HelpLink } from '../../parts/HelpLink';
import type { Place, Version } from './place';

export function HistoryTab({ place }: { place: Place }) {
  const { t } = useLanguage();
  const { source, version } = place;
  const versions = [...source.versions].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const held = versions.filter(({ textHeld }) => textHeld);
  return (
    <>
      <section>
        <h2>
          <HelpLink term="term-version">{t('source.versions')}</HelpLink>
        </h2>
        <p class="quiet">{t('source.versions.why')}</p>
        <ol class="timeline">
          {versions.map((each) => (
            <VersionOnLine
              key={each.id}
              place={place}
              version={each}
              before={held[held.indexOf(each) - 1] ?? null}
              isShown={each.id === version?.id}
            />
          ))}
        </ol>
        {held.length < 2 && <p class="quiet">{t('source.compare.none')}</p>}
      </section>
      {source.events.length > 0 && (
        <section>
          <h2>{t('source.events')}</h2>
          <ol class="entries" lang="zh-CN">
            {source.events.map(({ kind, date, text }) => (
              <li key={`${kind}${date}${text}`}>{text}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** By the day it took effect; where that is not known, by the day it was made, and what has neither first. */
function dayOf({ effectiveFrom, promulgatedOn }: Version): string {
  return effectiveFrom ?? promulgatedOn ?? '';
}

interface Props {
  place: Place;
  version: Version;
  /** The version held before it, to compare with; null where there is none. */
  before: Version | null;
  isShown: boolean;
}

function VersionOnLine({ place: { source }, version, before, isShown }: Props) {
  const { t, term } = useLanguage();
  const { id, effectiveFrom, effectiveTo, promulgatedOn, documentNumber, textHeld, articleCount } = version;
  return (
    <li class={textHeld ? 'timeline-held' : 'timeline-hollow'}>
      <a href={sourceAddress(source.id, { version: id })} aria-current={isShown ? 'true' : undefined}>
        {effectiveFrom ? t('rule.effective', { day: effectiveFrom }) : t('source.startUnknown')}
      </a>
      <span class={`status status-${version.status}`}>{term(VALIDITY, version.status)}</span>
      <span class="facts">
        {promulgatedOn && <span>{t('rule.promulgated', { day: promulgatedOn })}</span>}
        {effectiveTo && <span>{t('rule.until', { day: effectiveTo })}</span>}
        {documentNumber && <span lang="zh-CN">{documentNumber}</span>}
        <span>{textHeld ? t('source.articles', { count: articleCount ?? '?' }) : t('source.noText')}</span>
        {before && <a href={comparisonAddress(source.id, before.id, id)}>{t('source.compare')}</a>}
      </span>
    </li>
  );
}
