import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.type';
import { PathRelationEnum } from './enums';

@ObjectType({ description: '路径的一步及其证据。One step of a path, with its evidence.' })
export class PathStep {
  @Field(() => Node, { description: '这一步的起点。Where the step begins.' })
  from!: unknown;

  @Field(() => Node, { description: '这一步的终点。Where the step ends.' })
  to!: unknown;

  @Field(() => PathRelationEnum, { description: '所沿的关系。What the step goes along.' })
  relation!: string;

  @Field({ description: '关系是否自 from 指向 to。Whether the relation goes from `from` to `to`, or back.' })
  forward!: boolean;

  @Field(() => String, { nullable: true, description: '证据原文。The words that prove it.' })
  evidence!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '证据在所出文本中的起点。Offset in the text it stands in.',
  })
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '证据在所出文本中的终点，不含；没有则为空。Offset after its last character; null where there is none.',
  })
  end!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '可信度，0 至 1；结构上的关系没有，为空。From 0 to 1; null of relations of structure.',
  })
  confidence!: number | null;

  @Field(() => String, {
    nullable: true,
    description: '所据的规则；结构上的关系没有，为空。What made the link; null of relations of structure.',
  })
  rule!: string | null;
}

@ObjectType({ description: '两个对象之间最短的一条路径。The shortest way between two things.' })
export class Path {
  @Field(() => Int, { description: '步数。How many steps.' })
  length!: number;

  @Field(() => [PathStep], { description: '各步，自起点到终点。The steps, from one end to the other.' })
  steps!: PathStep[];
}
