/** What the citation came to: the provisions in force then, or why there are none. */
import { useLocation } from 'preact-iso';
import { citedAs } from '../../../src/domain/citations/citation-forms';
import { provisionName } from '../../../src/domain/citations/format-path';
import { isDay } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { readAt, sourceAddress } from '../../lib/addresses';
import { Cautions } from '../../parts/Cautions';
import { CiteAs } from '../../parts/CiteAs';
import { ProvisionText } from '../../parts/ProvisionText';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import type { DetailedCitation } from './detailed-citation';

type Resolved = Extract<DetailedCitation['resolution'], { source: unknown }>;

export function Resolution({ citation }: { citation: DetailedCitation }) {
  const { t } = useLanguage();
  const { resolution } = citation;
  switch (resolution.__typename) {
    case 'Ambiguous':
      return (
        <section>
          <p>{t('rule.ambiguous')}</p>
          <ul class="candidates">
            {resolution.candidates.map(({ source, reasons }) => (
              <li key={source.id}>
                <SourceName source={source} /> <SourceFacts source={source} />
                <span class="quiet" lang="zh-CN">
                  {reasons.join('；')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      );
    case 'KnownNotHeld':
      return (
        <section>
          <p>{t('rule.notHeld')}</p>
          {resolution.didYouMean.length > 0 && (
            <p>
              {t('rule.didYouMean', {
                titles: resolution.didYouMean.map((title) => `《${title}》`).join('、'),
              })}
            </p>
          )}
          {resolution.namedSource && <SourceName source={resolution.namedSource} />}
        </section>
      );
    case 'NotALegalSource':
      return <p>{t('rule.notLegal')}</p>;
    default:
      return <Rule citation={citation} resolution={resolution} />;
  }
}

function Rule({ citation, resolution }: { citation: DetailedCitation; resolution: Resolved }) {
  const { t } = useLanguage();
  const { source, version, provisions, status, asOf, cautions } = resolution;
  const { on } = useLocation().query;
  const chosenDay = isDay(on) ? on : null;
  // That a provision is not there can be said only of a text that is held.
  const pinpointWords = (pinpoint: string) =>
    t(version?.textHeld ? 'rule.pinpointMissing' : 'rule.pinpointNotHeld', { pinpoint });
  return (
    <section>
      <h2>{t('rule.title')}</h2>
      <p class="rule-source">
        <SourceName source={source} at={{ ...readAt(asOf, version), provision: provisions[0]?.path }} />
        <SourceFacts source={source} version={version} status={status} />
      </p>
      {chosenDay && chosenDay !== asOf && (
        <p>
          <a href={sourceAddress(source.id, { on: chosenDay, provision: provisions[0]?.path })}>
            {t('rule.onChosenDay', { day: chosenDay })}
          </a>
        </p>
      )}
      <p class="facts">
        {asOf && <span>{t('rule.inForce', { day: asOf })}</span>}
        {!version && <span>{t('rule.noVersion')}</span>}
        {version?.promulgatedOn && <span>{t('rule.promulgated', { day: version.promulgatedOn })}</span>}
        {version?.effectiveFrom && <span>{t('rule.effective', { day: version.effectiveFrom })}</span>}
        {version?.effectiveTo && <span>{t('rule.until', { day: version.effectiveTo })}</span>}
      </p>
      <Cautions cautions={cautions} />
      {resolution.__typename === 'Superseded' && (
        <div class="warning">
          <p>{t('rule.superseded', { day: resolution.on ?? '?' })}</p>
          {resolution.by.map((each) => (
            <p key={each.id}>
              {t('rule.supersededBy')}：
              <SourceName source={each} />
            </p>
          ))}
        </div>
      )}
      {resolution.__typename === 'NoSuchProvision' && (
        <div class="warning">
          <p>
            {t('rule.pinpointMissing', {
              pinpoint: resolution.missing.map((path) => provisionName(path) ?? path).join('、'),
            })}
          </p>
        </div>
      )}
      {provisions.map((provision) => (
        <ProvisionText key={provision.id} provision={provision} />
      ))}
      {provisions.length === 0 && resolution.__typename !== 'NoSuchProvision' && (
        <p class="quiet">
          {citation.pinpoint ? pinpointWords(citation.pinpoint.text) : t('rule.whole')}
          {version && !version.textHeld && ` ${t('rule.noText')}。`}
        </p>
      )}
      <CiteAs cited={citedAs(source, version, citation.pinpoint?.text ?? null)} />
    </section>
  );
}
