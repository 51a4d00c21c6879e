import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { FacetCount } from '../../../graph/statements/lists';
import { facetsResolverOf, mostFirst } from '../paging/facets.resolver';
import { SearchFacets, SearchKindFacet } from './facets.type';

@Resolver(() => SearchFacets)
export class SearchFacetsResolver extends facetsResolverOf(() => SearchFacets) {
  @FieldResolver(() => [SearchKindFacet], {
    description: '条款、文件与举措，多者在前。Provisions, sources and measures; most first.',
  })
  kinds(@Root() counts: FacetCount[]) {
    return mostFirst(counts, 'KIND').map(({ value, count }) => ({ kind: value, count }));
  }
}
