import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SourceRelationKindEnum } from '../enums';

@ObjectType({ description: '两个文件之间的关系及其证据。A relation between two works, with its evidence.' })
export class SourceRelation {
  @Field(() => SourceRelationKindEnum, { description: '关系的种类。What kind of relation.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '证据：原文或其出处。The words, or where they stand.' })
  evidence?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '证据在原文中的起点。Offset of the evidence in the source’s text.',
  })
  start?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '证据在原文中的终点，不含；没有则为空。Offset after its last character; null where there is none.',
  })
  end?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '所据规则：seed 为种子目录，text 为文本自身。What made the link.',
  })
  rule?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '由何版本的程序或何人作出。Program version or person.',
  })
  madeBy?: string | null;

  @Field(() => Float, { nullable: true, description: '可信度 0 至 1。From 0 to 1.' })
  confidence?: number | null;
}
