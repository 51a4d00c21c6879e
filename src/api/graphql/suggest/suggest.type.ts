/** Articles suggested for any text. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../scalars';

@ObjectType({ description: '条文所回应的一段原文。A stretch of the text that an article answers.' })
export class SuggestedFor {
  @Field({ description: '原文。As written.' })
  text!: string;

  @Field(() => Int, { description: '在所给文本中的起点（UTF-16）。Offset into the text given.' })
  start!: number;

  @Field(() => Int, { description: '在文本中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;
}

@ObjectType({
  description:
    '推断文本可能依据的条文，不是引用。An article that a text may rest on: inferred, never a citation.',
})
export class SuggestedArticle {
  /** Of the field `provision`. */
  provisionId!: string;

  @Field({ description: '文件的题名。Title of the work.' })
  title!: string;

  @Field({ description: '如 第二十七条。' })
  label!: string;

  @Field(() => Int, { description: '名次，从 1 起。From 1, best first.' })
  rank!: number;

  @Field(() => Float, {
    description:
      '人工标注中同类建议判为对的比例（0 至 1，误差约 ±0.1）。The share of suggestions of its sort that labels call right, within about 0.1.',
  })
  confidence!: number;

  @Field(() => [String], { description: '理由。Why it is suggested.' })
  reasons!: string[];

  @Field(() => [SuggestedFor], { description: '它所回应的各段文字。The passages it answers.' })
  answers!: SuggestedFor[];
}

@ObjectType({ description: '为一段文本推断的条文。Articles inferred for a text.' })
export class SuggestedProvisions {
  @Field(() => LocalDate, { description: '按哪一天的效力。The day meant.' })
  asOf!: string;

  @Field(() => [String], { description: '按哪个地区。The region meant.' })
  region!: string[];

  @Field(() => Int, {
    description: '看过多少条；0 即没有收录条文。How many articles were looked through; 0: none is held.',
  })
  articles!: number;

  @Field(() => [SuggestedArticle], {
    description: '可能的条文，最可能的在前；没有很可能的即为空。Best first; empty where none is likely.',
  })
  suggestions!: SuggestedArticle[];
}
