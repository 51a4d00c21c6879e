import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Provision } from '../sources/provision.type';
import { SourceVersion } from '../sources/version.type';

export enum TextChange {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(TextChange, {
  name: 'TextChange',
  description: '词语的增删。How words changed.',
  valuesConfig: {
    SAME: { description: '未变 in both' },
    ADDED: { description: '新增 only in the later' },
    REMOVED: { description: '删去 only in the earlier' },
  },
});

@ObjectType({ description: '一段未变、新增或删去的文字。A stretch of text that stayed, came or went.' })
export class TextDifference {
  @Field(() => TextChange)
  kind!: TextChange;

  @Field()
  text!: string;
}

@ObjectType({ description: '内容或编号有变的一条。An article whose words or number changed.' })
export class ArticleDifference {
  @Field(() => Provision)
  before!: unknown;

  @Field(() => Provision)
  after!: unknown;

  @Field({ description: '编号是否改变。Whether its number changed.' })
  renumbered!: boolean;

  @Field(() => [TextDifference], {
    description: '逐词比较；只改编号则为空。By words; empty when only the number changed.',
  })
  parts!: TextDifference[];
}

@ObjectType({ description: '两个版本的逐条比较。Two versions, article by article.' })
export class VersionComparison {
  @Field(() => SourceVersion)
  a!: unknown;

  @Field(() => SourceVersion)
  b!: unknown;

  @Field({
    description:
      '两个版本的文本是否都已收录；否则各列为空。Whether both texts are held; if not, all is empty.',
  })
  textsHeld!: boolean;

  @Field(() => [Provision])
  added!: unknown[];

  @Field(() => [Provision])
  removed!: unknown[];

  @Field(() => [ArticleDifference])
  changed!: ArticleDifference[];

  @Field(() => Int, { description: '未变的条数。How many articles did not change.' })
  unchanged!: number;
}
