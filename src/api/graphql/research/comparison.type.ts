import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ItemStatusEnum } from '../enums';
import { Report } from '../reports/report.type';
import { FigureMannerEnum, ReportSideEnum, UnmatchedReasonEnum } from './enums';

@ObjectType({
  description: '前后两方或其一引用的文件，及引用之处。A work that one side or both cite, with where they do.',
})
export class ComparedSource {}

@ObjectType({
  description:
    '两方所说的同一项数字及其变化；配对从严，附理由。One figure on both sides, and its change; matched conservatively, with reasons.',
})
export class FigureChange {
  @Field({ description: '所计之物。What is counted.' })
  counts!: string;

  @Field(() => String, { nullable: true, description: '基本单位，变化以此计。The base unit of the change.' })
  unit!: string | null;

  @Field(() => ItemStatusEnum, {
    description: '已完成、计划等，双方相同。Done, planned and so on; the same on both sides.',
  })
  status!: string;

  @Field(() => FigureMannerEnum, {
    description: '本身之数、增加之数等，双方相同。An amount, a rise and so on; the same on both sides.',
  })
  manner!: string;

  @Field(() => Float, {
    description: '差额；比率之差以百分点计。The difference; of shares, in percentage points.',
  })
  absolute!: number;

  @Field(() => Float, {
    nullable: true,
    description: '变化的百分比；比率或原值为 0 时为空。In per cent; null for shares, and from 0.',
  })
  percent!: number | null;

  @Field({ description: '两数是否都是确数。Whether both are exact; otherwise the change is rough.' })
  exact!: boolean;

  @Field(() => [String], { description: '配对的理由。Why they are matched.' })
  reasons!: string[];
}

@ObjectType({ description: '没有配对的数字及缘由。A figure without a counterpart, and why.' })
export class UnmatchedFigure {
  @Field(() => ReportSideEnum, { description: '属前者还是后者。Of which side it is.' })
  side!: string;

  @Field(() => UnmatchedReasonEnum, { description: '为何没有配对。Why there is no counterpart.' })
  reason!: string;
}

@ObjectType({ description: '前后两方报告的比较。Two sides of reports, set against each other.' })
export class ReportComparison {
  @Field(() => [Report], { description: '前者。The earlier side.' })
  before!: unknown[];

  @Field(() => [Report], { description: '后者。The later side.' })
  after!: unknown[];

  @Field(() => [ComparedSource], {
    description: '只有后者引用的文件。Newly cited: only the later side does.',
  })
  added!: unknown[];

  @Field(() => [ComparedSource], { description: '只有前者引用的文件。Dropped: only the earlier side cites.' })
  dropped!: unknown[];

  @Field(() => [ComparedSource], { description: '双方都引用的文件。Kept: both sides cite.' })
  kept!: unknown[];

  @Field(() => Int, {
    description:
      '既未归结、又无名称，因而无法比较的引用数。Citations without a link or a title, which cannot be compared.',
  })
  unidentified!: number;
}
