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

@ObjectType({ description: '文字有变的一条。An article whose words changed.' })
export class ArticleDifference {
  @Field(() => Provision, { simple: true })
  before!: unknown;

  @Field(() => Provision, { simple: true })
  after!: unknown;

  @Field({ description: '编号是否改变。Whether its number changed.' })
  renumbered!: boolean;

  @Field(() => [TextDifference], { description: '逐词比较。By words.' })
  parts!: TextDifference[];
}

@ObjectType({ description: '只改编号、文字未变的一条。An article of which only the number changed.' })
export class Renumbering {
  @Field(() => Provision, { simple: true })
  before!: unknown;

  @Field(() => Provision, { simple: true })
  after!: unknown;
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

  @Field(() => [Provision], { simple: true })
  added!: unknown[];

  @Field(() => [Provision], { simple: true })
  removed!: unknown[];

  @Field(() => [ArticleDifference], { description: '文字有变者。Those whose words changed.' })
  changed!: ArticleDifference[];

  @Field(() => [Renumbering], {
    description: '只改编号者，不计入 changed。Those of which only the number changed; not in `changed`.',
  })
  renumbered!: Renumbering[];

  @Field(() => Int, {
    description: '文字与编号都未变的条数。How many articles changed neither words nor number.',
  })
  unchanged!: number;
}
