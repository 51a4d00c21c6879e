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

  @Field(() => Int, {
    nullable: true,
    description:
      '在文件原文中的终点，不含（UTF-16）；不明则为空。Offset after the last character; null if not known.',
  })
  end?: number | null;

  @Field(() => [String], {
    description: '所引文本未收录时，所指的路径。Paths meant, where that text is not held.',
  })
  paths!: string[];
}

@ObjectType({
  description:
    '条款所回应的一段原文：一句，或一句中另起的话题。A stretch of the measure that a provision answers.',
})
export class AnsweredText {
  @Field({ description: '原文。As written.' })
  text!: string;

  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;

  @Field(() => Int, {
    description:
      '在回应这一段的条款中的名次，从 1 起。From 1, among the provisions that answer this stretch.',
  })
  rank!: number;
}

@ObjectType({
  description:
    '推断可能支持举措的条款；与引用分开，从不混同。A provision inferred to support a measure: never a citation.',
})
export class SuggestedProvision {
  @Field(() => Float, {
    description: '排序的得分，只可在同一项举措内比较。Comparable within one measure only.',
  })
  score!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '人工标注中同类建议判为对的比例（0 至 1，误差约 ±0.1）；人所加的为 null。The share of suggestions of its sort that labels call right, within about 0.1; null for those of people.',
  })
  confidence?: number | null;

  @Field(() => Int, {
    description:
      '在整项举措中的名次，从 1 起；举措说到几件事的，各事的首选在前。From 1, best first; the best for each subject of the measure come before the rest.',
  })
  rank!: number;

  @Field(() => [String], { description: '理由。Why it is inferred.' })
  reasons!: string[];

  @Field(() => [AnsweredText], {
    description: '它回应举措中的哪几段。Which stretches of the measure it answers, the best first.',
  })
  answers!: AnsweredText[];

  @Field(() => String, { nullable: true, description: '由何版本的程序作出。Program version.' })
  madeBy?: string | null;
}
