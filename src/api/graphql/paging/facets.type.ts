/** How a list falls apart by year, body, level and relation, under the filter it has. */
import { Field, Int, ObjectType } from 'type-graphql';
import { IssuingBody } from '../bodies/body.type';
import { CitationRelationEnum, HierarchyLevelEnum } from '../enums';

@ObjectType()
export class YearFacet {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class BodyFacet {
  @Field(() => IssuingBody)
  body!: unknown;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class LevelFacet {
  @Field(() => HierarchyLevelEnum)
  level!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class RelationFacet {
  @Field(() => CitationRelationEnum)
  relation!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description:
    '全部条目（依所用的筛选）按年度、机关、级别、关系各有几条；一条可有几个级别或关系，各计一次。How many entries, under the filter given, have each year, body, level and relation; one with several counts under each.',
})
export class Facets {}

/** Options of the field `facets` of every list that has it. */
export const FACETS = {
  simple: true,
  description: '分面计数；选了此字段才计算，一次查询。Counted only when selected, in one statement.',
};
