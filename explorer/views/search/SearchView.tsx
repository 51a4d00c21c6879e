/** The first screen: what is asked, answered as one types; conditions beside the results; the address says it all. */

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { todayInBeijing } from '../../../src/domain/model/days';
import { useQuery } from '../../api/use-query';
import { SearchFacetsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { isDraft } from '../../lib/draft';
import { focusIfAwaited } from '../../lib/search-field';
import { keep, kept } from '../../lib/storage';
import { useDebounced } from '../../lib/use-debounced';
import { useTitle } from '../../lib/use-title';
import { AskBox } from './AskBox';
import { Card } from './Card';
import { type Conditions, conditionsOf, hasConditions, searchAddress, textState } from './conditions';
import { Facets } from './Facets';
import { facetCountsOf, facetVariables } from './facet-counts';
import { Results } from './Results';
import { Start } from './Start';

const SETTLE_MS = 160;

export function SearchView() {
  const { t } = useLanguage();
  const { query, route, url } = useLocation();
  const [conditions, setConditions] = useState(() => conditionsOf(query));
  const [region, setRegion] = useState(() => kept('region') ?? '');
  const settled = searchedFor(useDebounced(conditions, SETTLE_MS));
  const settledRegion = useDebounced(region, SETTLE_MS);
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
  const isOpen = state === 'none';
  return (
    <div class="search">
      <section class={isOpen ? 'search-head search-head-open' : 'search-head'}>
        <h1 class={isOpen ? 'motto' : 'visually-hidden'}>{isOpen ? t('app.motto') : t('search.label')}</h1>
        <AskBox
          text={conditions.text}
          isShort={state === 'short'}
          on={conditions.on}
          region={region}
          change={change}
          changeRegion={(changed) => {
            setRegion(changed);
            keep('region', changed);
          }}
        />
      </section>
      {isOpen && !hasConditions({ ...settled, on: '' }) ? (
        <Start />
      ) : (
        <div class="search-body">
          <Facets conditions={conditions} counts={data && facetCountsOf(data)} change={change} />
          <div>
            {!isOpen && (
              <Card words={settled.text} on={settled.on || todayInBeijing()} region={settledRegion} />
            )}
            {state === 'ready' ? (
              <Results key={address} conditions={settled} onShown={setShown} />
            ) : (
              <Start />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** A text that is to be checked is not searched for: it goes into no address and no search. */
function searchedFor(conditions: Conditions): Conditions {
  return isDraft(conditions.text) ? { ...conditions, text: '' } : conditions;
}
