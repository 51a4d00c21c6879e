/** A source as on a chosen day: its contents, its text, and what rests on the article chosen. */
import { useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import { useQuery } from '../../api/use-query';
import { SourceDocument } from '../../generated/operations';
import { sourceAddress, versionOf } from '../../lib/addresses';
import { useKeys } from '../../lib/use-keys';
import { useTitle } from '../../lib/use-title';
import { Missing } from '../../parts/Missing';
import { Failure, Loading } from '../../parts/States';
import { AboutSource } from './AboutSource';
import { ArticlePanel } from './ArticlePanel';
import type { Place, WholeSource } from './place';
import { SourceHead } from './SourceHead';
import { VersionText } from './VersionText';

export function SourceView({ source = '' }: { source?: string }) {
  const id = `source:${source}`;
  const { query, route } = useLocation();
  const on = isDay(query.on) ? query.on : todayInBeijing();
  const { data, failure, retry, isLoading } = useQuery(SourceDocument, { id, on });
  const found = data?.legalSource?.id === id ? data.legalSource : null;
  useTitle(found?.title);
  useKeys((key) => {
    if (key === 'Escape' && query.at && found) route(placeOf(found, query, on).addressAt(null), true);
  });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!found) return data && !isLoading ? <Missing /> : <Waiting />;
  const place = placeOf(found, query, on);
  return (
    <div class={place.at ? 'reader reader-open' : 'reader'}>
      <VersionText key={place.version?.id} place={place}>
        <SourceHead place={place} />
      </VersionText>
      <aside class="panel" aria-label={place.at ?? found.title}>
        {place.at ? <ArticlePanel key={place.at} place={place} /> : <AboutSource place={place} />}
      </aside>
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
