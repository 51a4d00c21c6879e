import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FigureBoundEnum, ItemStatusEnum } from '../enums';
import { Figure } from '../reports/figure.type';
import { FigureMannerEnum } from './enums';

@ObjectType({ description: '某一年度的数。The figure of one year.' })
export class FigurePoint {
  @Field(() => Int, { description: '报告年度。Year of the report.' })
  year!: number;

  @Field(() => Float, { description: '以序列的单位计。In the unit of the series.' })
  value!: number;

  @Field({ description: '是否确数。False for 余、多、近、约 and the like.' })
  exact!: boolean;

  @Field(() => FigureBoundEnum, { description: '确数、至少、至多或约数。Exact, at least, at most or about.' })
  bound!: string;

  @Field({ description: '所在的一句。The sentence that states it.' })
  sentence!: string;

  @Field(() => Figure, { description: '原文及所在的举措。As written, with its measure.' })
  figure!: unknown;
}

@ObjectType({
  description:
    '同一机关历年报告中同一所计之物、单位、状态、说法的数字。Figures of one body that count the same in the same unit, status and manner, by year.',
})
export class FigureSeries {
  @Field({ description: '所计之物。What is counted.' })
  counts!: string;

  @Field(() => String, { nullable: true, description: '基本单位。The base unit.' })
  unit!: string | null;

  @Field(() => ItemStatusEnum, { description: '已完成、计划等。Done, planned and so on.' })
  status!: string;

  @Field(() => FigureMannerEnum, { description: '本身之数、增加之数等。An amount, a rise and so on.' })
  manner!: string;
}
