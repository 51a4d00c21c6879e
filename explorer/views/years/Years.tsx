/** Across years: how often a source was cited, in which relations, with what; and what one body dropped or took up. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { CitedSourcesDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { withQuery } from '../../lib/addresses';
import { SourceChoice } from '../../parts/SourceChoice';
import { Empty, Failure, Loading } from '../../parts/States';
import { Comparison } from './Comparison';
import { SourceByBody } from './SourceByBody';
import { SourceTimeline } from './SourceTimeline';

export function Years() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(CitedSourcesDocument, {});
  const sources = data?.legalSources.nodes ?? [];
  const by = query.by === 'body' ? 'body' : 'relation';
  const source = query.source ?? sources[0]?.id;
  const article = query.article || null;
  return (
    <>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && !data && <Loading lines={8} />}
      {data && !source && <Empty title={t('years.none')} />}
      {source && (
        <>
          <SourceChoice
            cited={sources}
            chosen={source}
            choose={(chosen) => route(withQuery('/years', { ...query, source: chosen, article: null }))}
          />
          <form
            key={`${source} ${article}`}
            class="choice-line"
            onSubmit={(event) => {
              event.preventDefault();
              const given = String(new FormData(event.currentTarget).get('article') ?? '').trim();
              route(withQuery('/years', { ...query, source, article: given }));
            }}
          >
            <label class="inline-field">
              <span>{t('years.article')}</span>
              <input
                type="text"
                name="article"
                lang="zh-CN"
                maxLength={40}
                placeholder={t('years.article.placeholder')}
                defaultValue={article ?? ''}
              />
              <span class="quiet">{t('years.article.hint')}</span>
            </label>
          </form>
          <nav class="tabs" aria-label={t('years.by')}>
            {(['relation', 'body'] as const).map((each) => (
              <a
                key={each}
                class="tab"
                href={withQuery('/years', { ...query, source, by: each === 'body' ? each : null })}
                aria-current={each === by ? 'page' : undefined}
              >
                {t(`years.by.${each}`)}
              </a>
            ))}
          </nav>
          {by === 'body' ? (
            <SourceByBody key={`${source} ${article}`} source={source} article={article} />
          ) : (
            <SourceTimeline key={`${source} ${article}`} source={source} article={article} />
          )}
        </>
      )}
      <Comparison body={query.body} from={query.from} to={query.to} />
    </>
  );
}
