/** A source as on a chosen day: its text beside the article chosen, its versions, its bases, its measures, its graph. */
import { useEffect } from 'preact/hooks';
import { lazy, useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import type { RequestFailure } from '../../api/request';
import { useQuery } from '../../api/use-query';
import { SourceDocument, SourceNamedDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { sourceAddress, versionOf } from '../../lib/addresses';
import { useKeys } from '../../lib/use-keys';
import { useTitle } from '../../lib/use-title';
import { Missing } from '../../parts/Missing';
import { Failure, Loading } from '../../parts/States';
import { AboutSource } from './AboutSource';
import { ArticlePanel } from './ArticlePanel';
import { BasisTab } from './BasisTab';
import { HistoryTab } from './HistoryTab';
import { MeasuresTab } from './MeasuresTab';
import { articleOf, type Place, type WholeSource } from './place';
import { SourceHead } from './SourceHead';
import { sourceTabOf } from './SourceTabs';
import { useVersionText, VersionText } from './VersionText';

/** Its drawing is heavy: it comes when it is opened. */
const Graph = lazy(async () => (await import('../graph/Graph')).Graph);

export function SourceView({ source = '' }: { source?: string }) {
  const { query } = useLocation();
  // A day that is none is answered by no other day's text.
  if (query.on && !isDay(query.on)) return <WrongDay source={source} day={query.on} />;
  return <Source source={source} />;
}

function Source({ source }: { source: string }) {
  const id = `source:${source}`;
  const { query, route } = useLocation();
  const today = todayInBeijing();
  const on = isDay(query.on) ? query.on : today;
  const { data, failure, retry, isLoading } = useQuery(SourceDocument, { id, on, today });
  const found = data?.legalSource?.id === id ? data.legalSource : null;
  useTitle(found?.title);
  useKeys((key) => {
    if (key !== 'Escape' || !query.at || !found) return;
    route(placeOf(found, query, on).addressAt(null), true);
    // Back to the article that was chosen.
    document
      .getElementById(articleOf(query.at))
      ?.querySelector<HTMLElement>('.article-number')
      ?.focus({ preventScroll: true });
  });
  if (failure) return <Failed title={source} failure={failure} retry={retry} />;
  if (!found) return data && !isLoading ? <Named title={source} /> : <Waiting />;
  const place = placeOf(found, query, on);
  const tab = query.at ? 'text' : sourceTabOf(query.tab);
  if (tab !== 'text') {
    return (
      <div class={tab === 'graph' ? 'page page-wide' : 'page'}>
        <SourceHead place={place} chosen={tab} />
        {tab === 'history' && <HistoryTab place={place} />}
        {tab === 'basis' && <BasisTab place={place} />}
        {tab === 'measures' && <MeasuresTab place={place} />}
        {tab === 'graph' && <Graph key={found.id} root={found.id} />}
      </div>
    );
  }
  return <Reader place={place} />;
}

/** The text, and beside it the article chosen or the work as a whole. */
function Reader({ place }: { place: Place }) {
  const loaded = useVersionText(place.version);
  return (
    <div class={place.at ? 'reader reader-open' : 'reader'}>
      <VersionText key={place.version?.id} place={place} loaded={loaded}>
        <SourceHead place={place} chosen="text" />
      </VersionText>
      <aside class="panel" aria-label={place.at ?? place.source.title}>
        {place.at ? (
          <ArticlePanel key={place.at} place={place} contents={loaded.data?.contents ?? []} />
        ) : (
          <AboutSource place={place} />
        )}
      </aside>
    </div>
  );
}

/** No id, but it may be a full title or an alias: then its own address takes the place of this one. */
function Named({ title }: { title: string }) {
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(SourceNamedDocument, { title });
  const id = data?.legalSource?.id;
  useEffect(() => {
    if (id) route(sourceAddress(id, { on: query.on, provision: query.at }), true);
  }, [id]);
  // A name that is none is no failure.
  if (failure?.code === 'BAD_USER_INPUT') return <Missing />;
  if (failure) return <Failed title={title} failure={failure} retry={retry} />;
  return data && !id ? <Missing /> : <Waiting />;
}

/** Of what did not come, the name that the address gives. */
function Failed({ title, failure, retry }: { title: string; failure: RequestFailure; retry(): void }) {
  return (
    <div class="page">
      <h1 lang="zh-CN">{title}</h1>
      <Failure failure={failure} retry={retry} />
    </div>
  );
}

function WrongDay({ source, day }: { source: string; day: string }) {
  const { t } = useLanguage();
  useTitle(t('day.wrong'));
  return (
    <div class="page">
      <h1>{t('day.wrong')}</h1>
      <p>{t('day.wrong.why', { day })}</p>
      <p>
        <a href={sourceAddress(`source:${source}`)}>{t('day.today')}</a>
      </p>
    </div>
  );
}

function placeOf(source: WholeSource, query: Record<string, string>, day: string): Place {
  const chosen = query.version ? versionOf(source.id, query.version) : source.versionAt?.id;
  const version = source.versions.find(({ id }) => id === chosen) ?? null;
  const on = query.version ? null : day;
  const kept = query.version ? { version: version?.id } : { on: isDay(query.on) ? query.on : null };
  return {
    source,
    version,
    on,
    at: query.at || null,
    addressAt: (path) => sourceAddress(source.id, { ...kept, provision: path }),
    tabAddress: (tab) => sourceAddress(source.id, { ...kept, tab }),
  };
}

function Waiting() {
  return (
    <div class="reader">
      <div />
      <div class="reader-text">
        <Loading lines={14} />
      </div>
    </div>
  );
}
