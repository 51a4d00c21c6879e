/** One article: how it read before and since, which measures rest on it, what it refers to. */

import { citedAs } from '../../../src/domain/citations/citation-forms';
import { provisionName } from '../../../src/domain/citations/format-path';
import { diffText } from '../../../src/domain/sources/compare/diff';
import { reportName } from '../../../src/domain/text/names/report';
import { useQuery } from '../../api/use-query';
import {
  ArticleDetailDocument,
  type ArticleDetailQuery,
  ArticleSupportDocument,
} from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';
import { RELATIONS } from '../../language/terms';
import { comparisonAddress, permalink, reportAddress, sourceAddress, withQuery } from '../../lib/addresses';
import { excerpt } from '../../lib/excerpt';
import { paragraphsOf } from '../../lib/paragraphs';
import { CiteAs } from '../../parts/CiteAs';
import { CopyButton } from '../../parts/CopyButton';
import { HelpLink } from '../../parts/HelpLink';
import { MarkedWords } from '../../parts/MarkedWords';
import { Failure, Loading } from '../../parts/States';
import { TakeAway } from '../../parts/TakeAway';
import { snippetCode } from '../snippet/code';
import { articleOf, type ContentsEntry, isGroup, type Place } from './place';

type Detail = Extract<NonNullable<ArticleDetailQuery['node']>, { __typename: 'Provision' }>;

interface Props {
  place: Place;
  /** Of the version shown; empty while it comes, or where no text is held. */
  contents: readonly ContentsEntry[];
}

export function ArticlePanel({ place, contents }: Props) {
  const { t } = useLanguage();
  const { source, version, at } = place;
  const id = version && at ? `provision:${version.id.slice('version:'.length)}/${at}` : null;
  const { data, failure, retry } = useQuery(ArticleDetailDocument, id === null ? null : { id });
  const name = provisionName(at ?? '') ?? at ?? '';
  const article = data?.node?.__typename === 'Provision' ? data.node : null;
  const number = provisionName(articleOf(at ?? '')) ?? at ?? '';
  const day = place.on ?? version?.effectiveFrom ?? '';
  const snippet = snippetCode(location.origin, {
    ...{ source: source.title, article: number, on: day },
    ...{ theme: 'auto', language: 'zh-CN' },
  });
  const shown = article?.history.find((each) => each.id === article.id);
  const articles = contents.filter((entry) => !isGroup(entry) && entry.label);
  const index = articles.findIndex(({ path }) => at !== null && path === articleOf(at));
  const step = (by: number, label: 'article.previous' | 'article.next') => {
    const to = index === -1 ? undefined : articles[index + by];
    return (
      to && (
        <a class="plain-button" href={place.addressAt(to.path)} rel={by < 0 ? 'prev' : 'next'}>
          {t(label)}
        </a>
      )
    );
  };
  return (
    <>
      <div class="panel-bar">
        {step(-1, 'article.previous')}
        {step(1, 'article.next')}
        <a class="plain-button panel-close" href={place.addressAt(null)}>
          {t('action.close')}
        </a>
      </div>
      <header class="panel-head">
        <p class="quoted" lang="zh-CN">
          《{source.title}》{name}
        </p>
        {/* Of what the version has not, there is nothing to cite. */}
        {article && <CiteAs cited={citedAs(source, version, name)} />}
        {article && (
          <TakeAway
            link={permalink(source.id, { on: place.on ?? version?.effectiveFrom, provision: article.path })}
            text={shown && [shown.label, shown.text].filter(Boolean).join('　')}
          >
            <CopyButton text={snippet} label={t('action.copySnippet')} />
            <a href={withQuery('/snippet', { source: source.title, article: number, on: place.on })}>
              {t('action.embed')}
            </a>
          </TakeAway>
        )}
      </header>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && !data && id && <Loading lines={6} />}
      {(data || !id) && !article && (
        <p class="quiet">{t(version?.textHeld ? 'article.missing' : 'rule.noText')}</p>
      )}
      {article && (
        <>
          <BesideToday article={article} place={place} />
          <BesideBefore article={article} place={place} />
          <Measures article={article} place={place} />
          <History article={article} place={place} />
          <References article={article} />
        </>
      )}
    </>
  );
}

/** This article of a past version beside the same one as it is today, renumbered or not. */
function BesideToday({ article, place }: { article: Detail; place: Place }) {
  const { t } = useLanguage();
  const { source, version } = place;
  const { current } = source;
  if (current?.id === version?.id) return null;
  const now = article.history.find((each) => each.version.id === current?.id);
  const shown = article.history.find(({ id }) => id === article.id);
  const words = () => {
    if (!current) return t('article.today.unknown');
    if (!current.textHeld) return t('article.today.notHeld');
    return t('article.today.gone');
  };
  if (!now || !shown) {
    return (
      <section>
        <h2>{t('article.today')}</h2>
        <p class="quiet">{words()}</p>
      </section>
    );
  }
  const isSame = now.text === shown.text;
  return (
    <details class="beside-today">
      <summary>{t('article.today')}</summary>
      {isSame && (
        <p class="quiet">
          {t(now.label === shown.label ? 'article.today.same' : 'article.today.sameRenumbered')}
        </p>
      )}
      <BothTexts before={shown} after={now} names={['article.then', 'article.now']} />
    </details>
  );
}

/** This article beside the same one in the version before: what the change that made this version did to it. */
function BesideBefore({ article, place }: { article: Detail; place: Place }) {
  const { t } = useLanguage();
  const at = article.history.findIndex(({ id }) => id === article.id);
  const shown = article.history[at];
  const before = article.history[at - 1];
  if (!shown) return null;
  if (before?.text == null || shown.text == null) {
    return article.history.length > 1 || place.source.versions.length > 1 ? (
      <p class="quiet">{t('article.before.none')}</p>
    ) : null;
  }
  return (
    <details class="beside-today beside-before">
      <summary>{t('article.before')}</summary>
      {before.text === shown.text && (
        <p class="quiet">
          {t(before.label === shown.label ? 'article.before.same' : 'article.before.sameRenumbered')}
        </p>
      )}
      <BothTexts before={before} after={shown} names={['article.previousVersion', 'article.then']} />
      <p>
        <a href={comparisonAddress(place.source.id, before.version.id, shown.version.id, shown.path)}>
          {t('source.compare')}
        </a>
      </p>
    </details>
  );
}

type Past = Detail['history'][number];

interface BothProps {
  before: Past;
  after: Past;
  names: readonly [before: MessageKey, after: MessageKey];
}

function BothTexts({ before, after, names }: BothProps) {
  const { t } = useLanguage();
  const parts = diffText(before.text ?? '', after.text ?? '');
  const side = (version: Past, name: MessageKey, gone: 'ADDED' | 'REMOVED') => (
    <>
      <h3>
        {t(name)}　<span lang="zh-CN">{version.label}</span>
        {version.version.effectiveFrom && (
          <span class="facts">{t('rule.effective', { day: version.version.effectiveFrom })}</span>
        )}
      </h3>
      <p class="compare-text" lang="zh-CN">
        <MarkedWords parts={parts} gone={gone} />
      </p>
    </>
  );
  return (
    <>
      {side(before, names[0], 'ADDED')}
      {side(after, names[1], 'REMOVED')}
    </>
  );
}

/** Those that cite it or a part of it, in whatever version; and apart from them those it is inferred for. */
function Measures({ article, place }: { article: Detail; place: Place }) {
  const { t, term } = useLanguage();
  const { source, version } = place;
  const variables = {
    source: source.id,
    // A day on which this version was in force, so that its articles are asked about.
    on: place.on ?? version?.effectiveFrom ?? version?.promulgatedOn ?? null,
    article: articleIdOf(article.id),
  };
  const { data, failure, retry } = useQuery(ArticleSupportDocument, variables);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={4} />;
  const [found] = data.articleCoverage?.articles ?? [];
  const citations = found?.citations ?? [];
  const inferred = found?.suggestedFor ?? [];
  return (
    <>
      <section>
        <h2>{t('article.measures')}</h2>
        {citations.length === 0 && <p class="quiet">{t('article.measures.none')}</p>}
        <ul class="entries">
          {citations.map(({ id, text, relation, outcome, report, item }) => (
            <li key={id} lang="zh-CN">
              <span class={`tag relation-${relation} outcome-${outcome}`}>{term(RELATIONS, relation)}</span>{' '}
              <a href={report ? reportAddress(report.id, { citation: id, on: place.on }) : '#'}>
                {excerpt(item?.text ?? text, 64)}
              </a>
              {report && <span class="facts">{reportName(report)}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section class="suggestions" aria-label={t('article.inferred')}>
        <h2>
          <HelpLink term="term-inferred">{t('article.inferred')}</HelpLink>
        </h2>
        {inferred.length === 0 && <p class="quiet">{t('article.inferred.none')}</p>}
        <ul>
          {inferred.map(({ id, text, report }) => (
            <li key={id} lang="zh-CN">
              <a href={report ? reportAddress(report.id, { item: id, on: place.on }) : '#'}>
                {excerpt(text, 64)}
              </a>
              {report && <span class="facts">{reportName(report)}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What is chosen may be a part of it. */
function articleIdOf(provision: string): string {
  return provision.replace(/(\/art-[^/]+)\/.*$/u, '$1');
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
