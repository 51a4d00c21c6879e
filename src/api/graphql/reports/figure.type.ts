import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FigureBoundEnum } from '../enums';
import { Node } from '../nodes/node.type';

@ObjectType({ implements: Node, description: '报告所述的数字。A quantity that a report states.' })
export class Figure extends Node {
  @Field({ description: '原文，如 12179万元。As written.' })
  text!: string;

  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;

  @Field(() => Float, { description: '数值，以 unit 计。The value in its unit.' })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: '原文的单位。The unit as written; null for a bare ratio.',
  })
  unit?: string | null;

  @Field(() => Float, { description: '换算为基本单位后的数值。The value in the base unit: 万元 → 元.' })
  baseValue!: number;

  @Field(() => String, {
    nullable: true,
    description: '基本单位，如 元；比率则为空。The base unit, as 元; null for a bare ratio.',
  })
  baseUnit?: string | null;

  @Field({ description: '是否确数。False for 余、多、近、约 and the like.' })
  exact!: boolean;

  @Field(() => FigureBoundEnum, { description: '确数、至少、至多或约数。Exact, at least, at most or about.' })
  bound!: string;

  @Field(() => String, {
    nullable: true,
    description: '所计之物，如 企业。What is counted; null if not stated.',
  })
  counts?: string | null;
}
