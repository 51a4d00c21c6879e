import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { ItemStatusEnum, PowerTypeEnum, ReportItemKindEnum } from '../enums';
import { Node, typeOfNode } from '../nodes/node.type';
import { LocalDate } from '../scalars';

@ObjectType({ description: '一句。A sentence, with offsets into the report’s text.' })
export class Sentence {
  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;

  @Field({ description: '原文。As written.' })
  text!: string;
}

@ObjectType({
  description:
    '清单（行政许可事项清单、权责清单等）一行所列。What a row of a list with a legal-basis column lists; as the list has it.',
})
export class ListedPower {
  @Field(() => String, { nullable: true, description: '事项名称。' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '子项。A part of it.' })
  part?: string | null;

  @Field(() => PowerTypeEnum, {
    nullable: true,
    description: '类型；认不出则为空。Its kind; null where it is not recognised.',
  })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '类型的原文。The type as written.' })
  typeWritten?: string | null;

  @Field(() => String, { nullable: true, description: '事项编码。' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '行使主体，依原文。Who exercises it, as written.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: '主管部门。' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '行使层级，依原文。' })
  level?: string | null;

  @Field(() => Int, { description: '表中的行，从 1 起。Its row in the sheet, from 1.' })
  row!: number;
}

@InterfaceType({
  implements: Node,
  description: '报告的一个单元；叶子相接即为全文。A unit of a report; the leaves joined give the whole text.',
  resolveType: typeOfNode,
})
export abstract class ReportItem extends Node {
  @Field(() => ReportItemKindEnum, { description: '单元的种类。What kind of unit it is.' })
  kind!: string;

  @Field(() => Int, { description: '在报告中的次序，从 0 起。Place in reading order.' })
  order!: number;

  @Field(() => String, { nullable: true, description: '编号的写法，如 （一）。How it is numbered.' })
  style?: string | null;

  @Field(() => Int, { nullable: true, description: '编号的序数。The ordinal of its number.' })
  ordinal?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '自身标题，不带编号。Its own heading without the number.',
  })
  heading?: string | null;

  @Field(() => [String], {
    description:
      '自上而下的标题，带编号，至自身为止。Headings from the top down to its own, numbers included.',
  })
  headingPath!: string[];

  @Field(() => ItemStatusEnum, {
    description: '已做、将做、不足或背景。What it says: done, planned, a shortcoming or background.',
  })
  status!: string;

  @Field(() => Int, {
    nullable: true,
    description: '单元格所在的行，从 0 起。Of a cell: its row in the table, from 0.',
  })
  row?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '单元格所在的列，从 0 起；表格已失其行列者为空。Of a cell: its column; null where the table lost its rows.',
  })
  column?: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '按哪一日的法律读：计划按其年度的首日（报告在其后作出的，按作出之日），其余按所报告期间的末日。The day whose law it is read by: of plans the first day of their year, or the day the report was given if later; of all else the last day of the period.',
  })
  judgedOn?: string | null;

  @Field({ description: '原文。Exact text: the report’s text from start to end.' })
  text!: string;

  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;
}

@ObjectType({
  implements: ReportItem,
  description:
    '举措：报告中陈述做了或将做何事（或不足、背景）的叶子单元；清单的一行也是。A measure: the leaf that states something done or planned; a row of a list is one too.',
})
export class Measure extends ReportItem {
  @Field(() => ListedPower, {
    nullable: true,
    description:
      '清单的一行所列的职权或服务；不是清单则为空。The power a row of a list lists; null of others.',
  })
  listed?: ListedPower | null;
}

@ObjectType({
  implements: ReportItem,
  description: '报告中不是举措的单元：标题、引言、章节等。A unit of a report that is no measure.',
})
export class ReportPart extends ReportItem {}
