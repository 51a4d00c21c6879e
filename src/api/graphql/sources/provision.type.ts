import { Field, Int, ObjectType } from 'type-graphql';
import { ProvisionKindEnum } from '../enums';
import { Node } from '../nodes/node.type';

@ObjectType({
  implements: Node,
  description: '编、章、节、条、款、项、目，属于某一版本。A provision of one version.',
})
export class Provision extends Node {
  @Field(() => ProvisionKindEnum, {
    description: '编、章、节、条、款、项、目。What kind of provision it is.',
  })
  kind!: string;

  @Field({ description: '在版本内的路径，如 art-27/par-2/sub-3。Path within its version.' })
  path!: string;

  @Field(() => Int, { description: '在版本中的次序。Place in reading order.' })
  order!: number;

  @Field(() => String, {
    nullable: true,
    description: '编号原文，如 第二十七条。The number as written; null for 款.',
  })
  label?: string | null;

  @Field(() => Int, { nullable: true, description: '编号的数值，第二十七条为 27。27 for 第二十七条.' })
  number?: number | null;

  @Field(() => Int, { nullable: true, description: '“之一”为 1。1 for 之一.' })
  subNumber?: number | null;

  @Field(() => String, { nullable: true, description: '标题或条旨，原文所有。Heading in the text itself.' })
  heading?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '编者拟的条旨，不是原文。Caption by the editors, not the law’s.',
  })
  caption?: string | null;
}
