/** What the words in the field name outright: the work, and the words of the article on that day. */
import { useQuery } from '../../api/use-query';
import { NamedDocument, type NamedQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LOOKUP_OUTCOMES } from '../../language/terms';
import { sourceAddress } from '../../lib/addresses';
import { Cautions } from '../../parts/Cautions';
import { ProvisionText } from '../../parts/ProvisionText';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { askedForms, wholeMention } from './named';

type Mention = NamedQuery['citationLookup'][number]['citations'][number];

interface Props {
  words: string;
  /** ISO date. */
  on: string;
  region: string;
}

export function Card({ words, on, region }: Props) {
  const forms = askedForms(words);
  const asked = forms.map((text) => ({ text, asOf: on, issuerHint: region || null }));
  const { data } = useQuery(NamedDocument, asked.length > 0 ? { asked } : null);
  const mention = data && namedBy(words, forms, data.citationLookup);
  return mention ? <Named mention={mention} on={on} /> : null;
}

/** The first form that names something; that it names what is not held is said only of words that were a citation. */
function namedBy(
  words: string,
  forms: readonly string[],
  found: NamedQuery['citationLookup'],
): Mention | null {
  const wholes = forms.map((form, at) => wholeMention(form, found[at]?.citations ?? []));
  const known = wholes.find((whole) => whole !== null && whole.source !== null);
  if (known) return known;
  const several = wholes.find((whole) => whole !== null && whole.candidates.length > 0);
  if (several) return several;
  return /[《〔]|第.+条/u.test(words) ? (wholes.find((whole) => whole !== null) ?? null) : null;
}

function Named({ mention, on }: { mention: Mention; on: string }) {
  const { t, term } = useLanguage();
  const { source, version, provisions, status, outcome, cautions, pinpoint, candidates, didYouMean } =
    mention;
  return (
    <section class="card" aria-label={t('card.title')}>
      {source ? (
        <>
          <p class="rule-source">
            <SourceName source={source} at={{ on, provision: provisions[0]?.path }} />
            <SourceFacts source={source} version={version} status={status} />
          </p>
          <p class="facts">
            <span>{t('card.on', { day: on })}</span>
            {!version && <span>{t('rule.noVersion')}</span>}
            {version?.promulgatedOn && <span>{t('rule.promulgated', { day: version.promulgatedOn })}</span>}
            {version?.effectiveFrom && <span>{t('rule.effective', { day: version.effectiveFrom })}</span>}
            {version?.effectiveTo && <span>{t('rule.until', { day: version.effectiveTo })}</span>}
          </p>
          {mention.supersededBy.map((each) => (
            <p key={each.id}>
              {t('rule.supersededBy')} <SourceName source={each} />
              {mention.supersededOn && <span class="quiet">{mention.supersededOn}</span>}
            </p>
          ))}
          <Cautions cautions={cautions} />
          {provisions.map((provision) => (
            <ProvisionText key={provision.id} provision={provision} />
          ))}
          {mention.missingProvisions.length > 0 && (
            <p class="warning">{t('rule.pinpointMissing', { pinpoint: pinpoint?.text ?? '' })}</p>
          )}
          {version && !version.textHeld && <p class="quiet">{t('rule.noText')}</p>}
          <p>
            <a
              class="plain-button"
              data-result=""
              href={sourceAddress(source.id, { on, provision: provisions[0]?.path })}
            >
              {t('card.open')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="rule-source">
            <span lang="zh-CN">{mention.text}</span>
            <span class="facts">{term(LOOKUP_OUTCOMES, outcome)}</span>
          </p>
          {outcome === 'NOT_HELD' && <p class="quiet">{t('rule.notHeld')}</p>}
          {didYouMean.length > 0 && (
            <p>{t('rule.didYouMean', { titles: didYouMean.map((title) => `《${title}》`).join('、') })}</p>
          )}
          {candidates.length > 0 && <p>{t('rule.ambiguous')}</p>}
          <ul class="candidates">
            {candidates.map(
              ({ source: candidate }) =>
                candidate && (
                  <li key={candidate.id}>
                    <SourceName source={candidate} at={{ on }} /> <SourceFacts source={candidate} />
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
