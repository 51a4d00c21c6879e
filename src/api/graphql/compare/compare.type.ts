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
  @Field(() => TextChange, {
    description: '同、删或增。The same in both, only in the first, or only in the second.',
  })
  kind!: TextChange;

  @Field({ description: '这一段文字。The words.' })
  text!: string;
}

@ObjectType({ description: '文字有变的一条。An article whose words changed.' })
export class ArticleDifference {
  @Field(() => Provision, {
    simple: true,
    description: '前一版本的条文。The article in the earlier version.',
  })
  before!: unknown;

  @Field(() => Provision, { simple: true, description: '后一版本的条文。The article in the later version.' })
  after!: unknown;

  @Field({ description: '编号是否改变。Whether its number changed.' })
  renumbered!: boolean;

  @Field(() => [TextDifference], { description: '逐词比较。By words.' })
  parts!: TextDifference[];
}

@ObjectType({ description: '只改编号、文字未变的一条。An article of which only the number changed.' })
export class Renumbering {
  @Field(() => Provision, {
    simple: true,
    description: '前一版本的条文。The article in the earlier version.',
  })
  before!: unknown;

  @Field(() => Provision, {
    simple: true,
    description: '后一版本的条文，文字相同。The article in the later version, of the same words.',
  })
  after!: unknown;
}

@ObjectType({ description: '两个版本的逐条比较。Two versions, article by article.' })
export class VersionComparison {
  @Field(() => SourceVersion, { description: '前一版本。The earlier version.' })
  a!: unknown;

  @Field(() => SourceVersion, { description: '后一版本。The later version.' })
  b!: unknown;

  @Field({
    description:
      '两个版本的文本是否都已收录；否则各列为空。Whether both texts are held; if not, all is empty.',
  })
  textsHeld!: boolean;

  @Field(() => [Provision], {
    simple: true,
    description: '只见于后一版本的条文。Articles of the later version alone.',
  })
  added!: unknown[];

  @Field(() => [Provision], {
    simple: true,
    description: '只见于前一版本的条文。Articles of the earlier version alone.',
  })
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
