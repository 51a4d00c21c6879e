/** How links fall apart by what people judge them by, beside what every list is counted by. */
import { Field, Int, ObjectType } from 'type-graphql';
import { LinkKindEnum, LinkStateEnum } from '../enums';

@ObjectType()
export class KindFacet {
  @Field(() => LinkKindEnum)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class StateFacet {
  @Field(() => LinkStateEnum)
  state!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class RuleFacet {
  @Field({ description: '判断规则，如 title、alias、suggested。What made the link.' })
  rule!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description:
    '全部联系（依所用的筛选）各有几条；一条有几个所指的各计一次。How many links, under the filter given, are of each kind.',
})
export class LinkFacets {}
