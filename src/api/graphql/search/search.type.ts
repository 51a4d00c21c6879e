import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Matching } from '../../../app/search/terms';
import { typeOfNode } from '../nodes/node.type';
import { PageInfo } from '../paging/connection';
import { FACETS } from '../paging/facets.type';
import { Measure, ReportPart } from '../reports/item.type';
import { Provision } from '../sources/provision.type';
import { LegalSource } from '../sources/source.type';
import { SearchFacets } from './facets.type';
import { SearchMatchingEnum } from './kind';

export const Searchable = createUnionType({
  name: 'Searchable',
  description: '可检索到的对象。What a search can find.',
  types: () => [Provision, LegalSource, Measure, ReportPart] as const,
  resolveType: typeOfNode,
});

@ObjectType({ description: '摘录中的一处命中。A word found, in the snippet.' })
export class Highlight {
  @Field(() => Int, { description: '起点，以摘录为准（UTF-16）。Offset into the snippet.' })
  start!: number;

  @Field(() => Int, { description: '终点，不含，以摘录为准（UTF-16）。Offset after the last character.' })
  end!: number;
}

@ObjectType({ description: '一项结果。One result.' })
export class SearchHit {
  @Field({ description: '游标，用于 after 与 before。Its place in the list, for `after` and `before`.' })
  cursor!: string;

  @Field(() => Float, {
    description:
      '相关度，只可在同一次检索内比较；按日期排序时为所依的日期。Comparable within one search only; sorted by date, the date gone by.',
  })
  score!: number;

  @Field(() => Searchable, { description: '找到的对象。What was found.' })
  node!: unknown;

  @Field({ description: '摘录。A stretch of the text.' })
  snippet!: string;

  @Field(() => [Highlight], { description: '命中之处，以摘录为准（UTF-16）。Offsets into the snippet.' })
  highlights!: Highlight[];
}

@ObjectType({ description: '一页结果，最相关的在前。A page of results, best first.' })
export class SearchConnection {
  @Field(() => PageInfo, { description: '本页在列表中的位置。Where the page stands in its list.' })
  pageInfo!: PageInfo;

  @Field(() => [SearchHit], { description: '各项结果。The results.' })
  edges!: SearchHit[];

  @Field(() => [Searchable], { description: '只要结果本身时用。The things found, without more.' })
  nodes!: unknown[];

  @Field(() => Int, { simple: true, description: '选了此字段才计算。Counted only when selected.' })
  totalCount!: number;

  @Field({
    description:
      '为 true 时，totalCount 与 facets 只计索引中最相关的一千处，实际可能更多。Counts are of the best thousand places, so at least so many.',
  })
  totalCountIsBound!: boolean;

  @Field(() => SearchMatchingEnum, { description: '按哪些词找到。Which of the words had to occur.' })
  matching!: Matching;

  @Field(() => SearchFacets, FACETS)
  facets!: unknown;
}
