/** How a list falls apart by year, body, level and relation, under the filter it has. */
import { Field, Int, ObjectType } from 'type-graphql';
import { IssuingBody } from '../bodies/body.type';
import { CitationRelationEnum, HierarchyLevelEnum } from '../enums';

@ObjectType({ description: '某一年的条数。How many entries are of one year.' })
export class YearFacet {
  @Field(() => Int, { description: '年度。The year.' })
  year!: number;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({ description: '某一机关的条数。How many entries are of one body.' })
export class BodyFacet {
  @Field(() => IssuingBody, { description: '机关。The body.' })
  body!: unknown;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({ description: '某一效力级别的条数。How many entries are of one level.' })
export class LevelFacet {
  @Field(() => HierarchyLevelEnum, { description: '效力级别。The level.' })
  level!: string;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({ description: '某一关系的条数。How many entries are in one relation.' })
export class RelationFacet {
  @Field(() => CitationRelationEnum, { description: '引用的关系。The relation.' })
  relation!: string;

  @Field(() => Int, { description: '条数。How many.' })
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
