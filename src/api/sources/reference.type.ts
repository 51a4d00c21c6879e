import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    '条款对条款（或文件）的引用，如 依照《……》第……条。A reference from one provision to another, or to a work.',
})
export class ProvisionReferenceTo {
  @Field(() => String, { nullable: true, description: '原文。As written.' })
  text?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '在文件原文中的起点（UTF-16）。Offset into the source’s text.',
  })
  start?: number | null;

  @Field(() => Int, { nullable: true })
  end?: number | null;

  @Field(() => [String], {
    description: '所引文本未收录时，所指的路径。Paths meant, where that text is not held.',
  })
  paths!: string[];
}

@ObjectType({
  description:
    '推断可能支持举措的条款；与引用分开，从不混同。A provision inferred to support a measure: never a citation.',
})
export class SuggestedProvision {
  @Field(() => Float)
  score!: number;

  @Field(() => Int, { description: '名次，从 1 起。From 1, best first.' })
  rank!: number;

  @Field(() => [String])
  reasons!: string[];

  @Field(() => String, { nullable: true })
  madeBy?: string | null;
}
