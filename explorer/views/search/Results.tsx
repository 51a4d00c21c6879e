import { useEffect, useState } from 'preact/hooks';
import { request } from '../../api/request';
import { useQuery } from '../../api/use-query';
import { SearchDocument, type SearchQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { Empty, Failure, Loading } from '../../parts/States';
import { type Conditions, searchVariables } from './conditions';
import { Hit } from './Hit';
import { focusResult } from './keys';

type Edge = SearchQuery['search']['edges'][number];

interface Props {
  conditions: Conditions;
  onShown(conditions: Conditions): void;
}

export function Results({ conditions, onShown }: Props) {
  const { t, number } = useLanguage();
  const variables = searchVariables(conditions);
  const { data, failure, retry } = useQuery(SearchDocument, variables);
  const [further, setFurther] = useState<SearchQuery['search'][]>([]);
  useEffect(() => {
    if (data) onShown(conditions);
  }, [data]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const pages = [data.search, ...further];
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const edges: Edge[] = pages.flatMap((page) => page.edges);
  if (edges.length === 0) return <Empty title={t('search.none')}>{t('search.none.why')}</Empty>;
  const more = async () => {
    const { search } = await request(SearchDocument, { ...variables, after: endCursor });
    setFurther((before) => [...before, search]);
  };
  return (
    <section class="results" aria-label={t('results.title')}>
      <p class="count" role="status">
        {t('search.count', { count: number(data.search.totalCount) })}
      </p>
      <ol
        onKeyDown={(event) => {
          if (focusResult(event.target, event.key)) event.preventDefault();
        }}
      >
        {edges.map((edge) => (
          <li key={edge.cursor}>
            <Hit edge={edge} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" class="plain-button" onClick={more}>
          {t('action.more')}
        </button>
      )}
    </section>
  );
}
