import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { FacetCount } from '../../../graph/statements/lists';
import { facetsResolverOf, mostFirst } from '../paging/facets.resolver';
import { KindFacet, LinkFacets, RuleFacet, StateFacet } from './facets.type';

@Resolver(() => LinkFacets)
export class LinkFacetsResolver extends facetsResolverOf(() => LinkFacets) {
  @FieldResolver(() => [KindFacet], { description: '引用或推断。Citations and inferences.' })
  kinds(@Root() counts: FacetCount[]) {
    return mostFirst(counts, 'KIND').map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [StateFacet], { description: '复核的状态。What people decided.' })
  states(@Root() counts: FacetCount[]) {
    return mostFirst(counts, 'STATE').map(({ value, count }) => ({ state: value, count }));
  }

  @FieldResolver(() => [RuleFacet], {
    description: '提出它的规则；由人补充的为 person。The rule that proposed it, or person.',
  })
  rules(@Root() counts: FacetCount[]) {
    return mostFirst(counts, 'RULE').map(({ value, count }) => ({ rule: value, count }));
  }
}
