import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.type';
import { LocalDate } from '../scalars';

@ObjectType({ description: '起止日，含起不含止。A half-open period: `to` is the day after the last.' })
export class Period {
  @Field(() => LocalDate, { description: '首日。The first day.' })
  from!: string;

  @Field(() => LocalDate, { description: '末日的次日。The day after the last.' })
  to!: string;
}

@ObjectType({ implements: Node, description: '政府工作报告、年度报告。A government report.' })
export class Report extends Node {
  @Field({ description: '标题。Its title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '所报告的年度，不是成文年度。The year reported on.' })
  year?: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '作出之日：在会议上报告之日，或落款之日。The day it was given: at a congress, or as signed.',
  })
  givenOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '其中的计划所指的年度；没有计划则为空。The year its plans are for; null where it has none.',
  })
  planYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '导入清单所记的种类。Its kind, as a list beside it tells.',
  })
  kind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '导入清单所记的网址。Where it was published, as a list tells.',
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '导入时的文件名；未凭令牌者看不到，为空。The file it was read from; null for those without a token.',
  })
  file?: string | null;

  @Field(() => String, { nullable: true, description: '文件的 sha-256。Of the file’s bytes.' })
  hash?: string | null;
}

@ObjectType({ description: '删除报告的结果。What came of deleting a report.' })
export class DeleteReportPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      '已删除的报告的标识；没有这份报告则为空。Of the report that was deleted; null if there is none.',
  })
  deleted!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '其标题；没有这份报告则为空。Its title; null if there was no such report.',
  })
  title!: string | null;

  @Field(() => Int, {
    description: '人对它作过决定、因而留存的联系数。Links people had decided on, which stay.',
  })
  decisionsKept!: number;
}
