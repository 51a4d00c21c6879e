/** How what a search finds falls apart by kind, beside what every list is counted by. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { SearchKind } from '../../../app/search/terms';
import { SearchKindEnum } from './kind';

@ObjectType({ description: '某一种类的条数。How many results are of one kind.' })
export class SearchKindFacet {
  @Field(() => SearchKindEnum, { description: '对象的种类。The kind.' })
  kind!: SearchKind;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({
  description:
    '全部结果（依所用的筛选）各有几项；年度、机关与关系只计举措，级别只计文件与条款。How many results, under the filter given, are of each kind; years, bodies and relations are those of measures, levels those of sources and provisions.',
})
export class SearchFacets {}
