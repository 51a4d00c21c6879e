import { Arg, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { FacetCount } from '../../../graph/statements/lists';
import type { ApiContext } from '../context';
import { BodyFacet, Facets, LevelFacet, RelationFacet, YearFacet } from './facets.type';
import { checkSize, PAGE_DEFAULT } from './sizes';

/** What every list is counted by. */
export function facetsResolverOf(facets: () => ClassType) {
  @Resolver(facets)
  abstract class FacetsOf {
    @FieldResolver(() => [YearFacet], {
      description: '报告年度（文件则为公布年度），自旧至新。Years of reports, or of promulgation of works.',
    })
    years(@Root() counts: FacetCount[]) {
      const years = counts.filter(({ facet }) => facet === 'YEAR');
      return years.map(({ value, count }) => ({ year: value, count })).sort((a, b) => +a.year - +b.year);
    }

    @FieldResolver(() => [BodyFacet], {
      description: '发文机关（文件则为制定机关），多者在前。Bodies that published, or issued; most first.',
    })
    async bodies(
      @Root() counts: FacetCount[],
      @Arg('first', () => Int, {
        defaultValue: PAGE_DEFAULT,
        description: '至多几个机关。At most so many bodies.',
      })
      first: number,
      @Ctx() { loaders }: ApiContext,
    ) {
      checkSize('first', first);
      const most = mostFirst(counts, 'BODY').slice(0, first);
      const found = await loaders.body.loadMany(most.map(({ value }) => String(value)));
      return most.map(({ count }, i) => ({ body: found[i], count }));
    }

    @FieldResolver(() => [LevelFacet], {
      description: '所引文件（或文件自身）的级别。Levels of works; most first.',
    })
    levels(@Root() counts: FacetCount[]) {
      return mostFirst(counts, 'LEVEL').map(({ value, count }) => ({ level: value, count }));
    }

    @FieldResolver(() => [RelationFacet], { description: '引用的关系。Relations of citations; most first.' })
    relations(@Root() counts: FacetCount[]) {
      return mostFirst(counts, 'RELATION').map(({ value, count }) => ({ relation: value, count }));
    }
  }
  return FacetsOf;
}

@Resolver(() => Facets)
export class FacetsResolver extends facetsResolverOf(() => Facets) {}

export function mostFirst(counts: readonly FacetCount[], facet: FacetCount['facet']): FacetCount[] {
  return counts
    .filter((each) => each.facet === facet)
    .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
}
