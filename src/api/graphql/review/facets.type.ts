/** How links fall apart by what people judge them by, beside what every list is counted by. */
import { Field, Int, ObjectType } from 'type-graphql';
import { LinkKindEnum, LinkStateEnum } from '../enums';

@ObjectType({ description: '引用或推断各有几条。How many links are of one kind.' })
export class KindFacet {
  @Field(() => LinkKindEnum, { description: '联系的种类。The kind of link.' })
  kind!: string;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({ description: '某一状态的条数。How many links are in one state.' })
export class StateFacet {
  @Field(() => LinkStateEnum, { description: '复核的状态。The state.' })
  state!: string;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({ description: '某一规则提出的条数。How many links one rule proposed.' })
export class RuleFacet {
  @Field({ description: '判断规则，如 title、alias、suggested。What made the link.' })
  rule!: string;

  @Field(() => Int, { description: '条数。How many.' })
  count!: number;
}

@ObjectType({
  description:
    '全部联系（依所用的筛选）各有几条；一条有几个所指的各计一次。How many links, under the filter given, are of each kind.',
})
export class LinkFacets {}
