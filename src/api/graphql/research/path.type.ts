import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.type';
import { PathRelationEnum } from './enums';

@ObjectType({ description: '路径的一步及其证据。One step of a path, with its evidence.' })
export class PathStep {
  @Field(() => Node)
  from!: unknown;

  @Field(() => Node)
  to!: unknown;

  @Field(() => PathRelationEnum)
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

  @Field(() => Int, { nullable: true })
  end!: number | null;

  @Field(() => Float, { nullable: true })
  confidence!: number | null;

  @Field(() => String, { nullable: true })
  rule!: string | null;
}

@ObjectType({ description: '两个对象之间最短的一条路径。The shortest way between two things.' })
export class Path {
  @Field(() => Int, { description: '步数。How many steps.' })
  length!: number;

  @Field(() => [PathStep])
  steps!: PathStep[];
}
