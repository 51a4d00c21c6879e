import { reportName } from '../../../src/domain/text/names/report';
import { useQuery } from '../../api/use-query';
import { SuggestionsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { AskReview } from '../../parts/AskReview';
import { Decided } from '../../parts/Decided';
import { HelpLink } from '../../parts/HelpLink';
import { ProvisionText } from '../../parts/ProvisionText';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Failure, Loading } from '../../parts/States';

/** Articles inferred to apply: set apart in words and in looks from what the report itself cites. */
export function Suggestions({ measure }: { measure: string }) {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(SuggestionsDocument, { measure });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={3} />;
  const suggested = data.measure?.suggestedProvisions ?? [];
  return (
    <section class="suggestions" aria-label={t('suggest.title')}>
      <h2>
        <HelpLink term="term-inferred">{t('suggest.title')}</HelpLink>
      </h2>
      {suggested.length === 0 ? (
        <p class="quiet">
          {t(data.measure?.report?.suggestionsComputed === false ? 'suggest.notComputed' : 'suggest.none')}
        </p>
      ) : (
        <>
          <p class="quiet">{t('suggest.why')}</p>
          <ol>
            {suggested.map(({ rank, score, reasons, provision, link }) => (
              <li key={rank}>
                <details>
                  <summary>
                    <span lang="zh-CN">
                      《{provision.source.title}》{provision.label}
                    </span>
                  </summary>
                  <p>
                    <SourceName
                      source={provision.source}
                      at={{ version: provision.version.id, provision: provision.path }}
                    />
                    <SourceFacts source={provision.source} version={provision.version} />
                  </p>
                  <ProvisionText provision={provision} />
                  <p class="facts">
                    <HelpLink term="term-sure">
                      {t('rule.confidence', { percent: Math.round(score * 100) })}
                    </HelpLink>
                    <Decided link={link} />
                  </p>
                  <AskReview
                    link={link.id}
                    words={`《${provision.source.title}》${provision.label ?? ''}`}
                    report={data.measure?.report ? reportName(data.measure.report) : ''}
                  />
                  <p class="quiet" lang="zh-CN">
                    {reasons.join('；')}
                  </p>
                </details>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
