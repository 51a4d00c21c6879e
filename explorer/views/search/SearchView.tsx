/** Search: results as one types, conditions beside them; the address says it all. */

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { SearchFacetsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { focusIfAwaited, SEARCH_FIELD, searchField } from '../../lib/search-field';
import { useDebounced } from '../../lib/use-debounced';
import { useTitle } from '../../lib/use-title';
import { type Conditions, conditionsOf, hasConditions, searchAddress, textState } from './conditions';
import { Facets } from './Facets';
import { facetCountsOf, facetVariables } from './facet-counts';
import { Holdings } from './Holdings';
import { focusResult } from './keys';
import { Results } from './Results';

const SETTLE_MS = 160;

export function SearchView() {
  const { t } = useLanguage();
  const { query, route, url } = useLocation();
  const [conditions, setConditions] = useState(() => conditionsOf(query));
  const settled = useDebounced(conditions, SETTLE_MS);
  const address = searchAddress(settled);
  useTitle(settled.text || null);
  useLayoutEffect(focusIfAwaited, []);
  // Typing replaces the address rather than filling the history with every letter.
  useEffect(() => {
    if (address !== searchAddress(conditionsOf(query))) route(address, true);
  }, [address]);
  // Back, forward and links to a search.
  useEffect(() => {
    if (searchAddress(conditionsOf(query)) !== address) setConditions(conditionsOf(query));
  }, [url]);
  const change = (changed: Partial<Conditions>) => setConditions((before) => ({ ...before, ...changed }));
  const state = textState(settled.text);
  // Results come first: what else could be chosen is counted once they are shown.
  const [shown, setShown] = useState<Conditions | null>(null);
  const { data } = useQuery(SearchFacetsDocument, state === 'ready' && shown ? facetVariables(shown) : null);
  return (
    <div class="search">
      <section class={state === 'none' ? 'search-head search-head-open' : 'search-head'}>
        <h1 class={state === 'none' ? 'motto' : 'visually-hidden'}>
          {state === 'none' ? t('app.motto') : t('search.label')}
        </h1>
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              focusResult(searchField(), 'ArrowDown');
            }}
          >
            <label class="visually-hidden" for={SEARCH_FIELD}>
              {t('search.label')}
            </label>
            <input
              id={SEARCH_FIELD}
              type="search"
              autocomplete="off"
              spellcheck={false}
              maxLength={200}
              lang="zh-CN"
              placeholder={t('search.placeholder')}
              aria-describedby="search-hint"
              value={conditions.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (!event.isComposing && focusResult(event.currentTarget, event.key)) event.preventDefault();
              }}
            />
            <p id="search-hint" class="hint">
              {state === 'short' ? t('search.short') : t('search.hint')}
            </p>
          </form>
        </search>
      </section>
      {state === 'none' && !hasConditions(settled) ? (
        <Holdings />
      ) : (
        <div class="search-body">
          <Facets conditions={conditions} counts={data && facetCountsOf(data)} change={change} />
          {state === 'ready' ? (
            <Results key={address} conditions={settled} onShown={setShown} />
          ) : (
            <Holdings />
          )}
        </div>
      )}
    </div>
  );
}
