/** One measure: the rules it cites, each with its chain; apart from them what is inferred. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { MeasureRulesDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { OUTCOMES } from '../../language/terms';
import { reportAddress, reportOfPart, reportPermalink } from '../../lib/addresses';
import { excerpt } from '../../lib/excerpt';
import { Chain } from '../../parts/Chain';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import { TakeAway } from '../../parts/TakeAway';
import { Suggestions } from './Suggestions';

export function MeasurePanel({ id }: { id: string }) {
  const { t, term } = useLanguage();
  const { on } = useLocation().query;
  const { data, failure, retry } = useQuery(MeasureRulesDocument, { id });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  const { measure } = data;
  // A paragraph that is no measure has nothing of its own.
  if (!measure) return <Suggestions measure={id} />;
  const { citations, legalBasis } = measure;
  return (
    <>
      <header class="panel-head">
        <h2>
          <HelpLink term="term-measure">{t('measure.title')}</HelpLink>
        </h2>
        <p class="quoted" lang="zh-CN">
          {excerpt(measure.text, 60)}
        </p>
        <TakeAway link={reportPermalink(id)} />
      </header>
      <section>
        <h2>
          <HelpLink term="term-cited">{t('measure.cited')}</HelpLink>
        </h2>
        {citations.length === 0 && <p class="quiet">{t('measure.cited.none')}</p>}
        <ul class="entries">
          {citations.map((citation) => {
            const step = legalBasis.find((each) => each.citation?.id === citation.id);
            return (
              <li key={citation.id}>
                <a href={reportAddress(reportOfPart(id), { citation: citation.id, on })} lang="zh-CN">
                  {citation.text}
                </a>
                <span class="facts">{term(OUTCOMES, citation.outcome)}</span>
                {step && <Chain steps={legalBasis} under={step.index} />}
              </li>
            );
          })}
        </ul>
      </section>
      <Suggestions measure={id} />
    </>
  );
}
