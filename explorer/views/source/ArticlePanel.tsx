/** One article: how it read before and since, which measures rest on it, what it refers to. */

import { provisionName } from '../../../src/domain/citations/format-path';
import { useQuery } from '../../api/use-query';
import { ArticleDetailDocument, type ArticleDetailQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { RELATIONS } from '../../language/terms';
import { reportAddress, sourceAddress } from '../../lib/addresses';
import { citedAs } from '../../lib/citation-forms';
import { excerpt } from '../../lib/excerpt';
import { paragraphsOf } from '../../lib/paragraphs';
import { CiteAs } from '../../parts/CiteAs';
import { Failure, Loading } from '../../parts/States';
import type { Place } from './place';

type Detail = Extract<NonNullable<ArticleDetailQuery['node']>, { __typename: 'Provision' }>;

export function ArticlePanel({ place }: { place: Place }) {
  const { t } = useLanguage();
  const { source, version, at } = place;
  const id = version && at ? `provision:${version.id.slice('version:'.length)}/${at}` : null;
  const { data, failure, retry } = useQuery(ArticleDetailDocument, id === null ? null : { id });
  const name = provisionName(at ?? '') ?? at ?? '';
  return (
    <>
      <div class="panel-bar">
        <a class="plain-button panel-close" href={place.addressAt(null)}>
          {t('action.close')}
        </a>
      </div>
      <header class="panel-head">
        <p class="quoted" lang="zh-CN">
          《{source.title}》{name}
        </p>
        <CiteAs cited={citedAs(source, version, name)} />
      </header>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && !data && id && <Loading lines={6} />}
      {data && data.node?.__typename !== 'Provision' && (
        <p class="quiet">{t(version?.textHeld ? 'article.missing' : 'rule.noText')}</p>
      )}
      {data?.node?.__typename === 'Provision' && (
        <>
          <Measures article={data.node} />
          <History article={data.node} place={place} />
          <References article={data.node} />
        </>
      )}
    </>
  );
}

function Measures({ article }: { article: Detail }) {
  const { t, term } = useLanguage();
  const { nodes } = article.citations;
  return (
    <section>
      <h2>{t('article.measures')}</h2>
      {nodes.length === 0 && <p class="quiet">{t('article.measures.none')}</p>}
      <ul class="entries">
        {nodes.map(({ id, relation, report, item }) => (
          <li key={id} lang="zh-CN">
            <span class={`tag relation-${relation}`}>{term(RELATIONS, relation)}</span>{' '}
            <a href={report ? reportAddress(report.id, { citation: id }) : '#'}>
              {excerpt(item?.text ?? '', 64)}
            </a>
            <span class="facts">
              {report?.year} {report?.title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ article, place }: { article: Detail; place: Place }) {
  const { t } = useLanguage();
  const { source } = place;
  return (
    <section>
      <h2>{t('article.history')}</h2>
      <ol class="entries">
        {article.history.map(({ id, path, label, text, version }) => (
          <li key={id}>
            <details>
              <summary>
                {version.promulgatedOn ?? t('source.undated')}　<span lang="zh-CN">{label}</span>
                {id === article.id && <span class="quiet">（{t('article.shown')}）</span>}
              </summary>
              <blockquote class="provision" lang="zh-CN">
                {paragraphsOf(text ?? '', label ?? null).map((line, at) => (
                  <p key={at}>{line}</p>
                ))}
              </blockquote>
              <a href={sourceAddress(source.id, { version: version.id, provision: path })}>
                {t('rule.open')}
              </a>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function References({ article }: { article: Detail }) {
  const { t } = useLanguage();
  const { cites, citedBy } = article;
  return (
    <>
      {cites.length > 0 && (
        <section>
          <h2>{t('article.cites')}</h2>
          <ul class="entries" lang="zh-CN">
            {cites.map(({ text, source, provision }, at) => (
              <li key={at}>
                <a
                  href={sourceAddress(source.id, {
                    version: provision?.version.id,
                    provision: provision?.path,
                  })}
                >
                  {text ?? source.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {citedBy.nodes.length > 0 && (
        <section>
          <h2>{t('article.citedBy')}</h2>
          <ul class="entries" lang="zh-CN">
            {citedBy.nodes.map(({ id, path, source, version }) => (
              <li key={id}>
                <a href={sourceAddress(source.id, { version: version.id, provision: path })}>
                  《{source.title}》{provisionName(path) ?? ''}
                </a>
                <span class="facts">{version.promulgatedOn}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
