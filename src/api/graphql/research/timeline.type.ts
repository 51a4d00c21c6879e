import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../citations/citation.type';
import { CitationRelationEnum } from '../enums';
import { LegalSource } from '../sources/source.type';

@ObjectType({
  description:
    '时间线的一组；按何归组，即有何字段，其余为空。One group of a timeline: the field it is gathered by is set, the others are null.',
})
export class TimelineGroup {
  @Field(() => Int, {
    nullable: true,
    description: '报告年度；不按年度归组则为空。The year; null unless gathered by year.',
  })
  year!: number | null;

  @Field(() => CitationRelationEnum, {
    nullable: true,
    description: '引用的关系；不按关系归组则为空。The relation; null unless gathered by relation.',
  })
  relation!: string | null;

  @Field(() => Int, { description: '引用数。How many citations.' })
  citations!: number;

  @Field(() => Int, { description: '引用它的举措（或段落）数。Measures, or other units, that cite it.' })
  measures!: number;

  @Field(() => Int, { description: '引用它的报告数。Reports that cite it.' })
  reports!: number;

  @Field(() => Int, { nullable: true, description: '最早的报告年度。The first year.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: '最近的报告年度。The last year.' })
  lastYear!: number | null;
}

@ObjectType({
  description: '一个文件被引用的历程。Who cites a work through the years, and how.',
})
export class Timeline {
  @Field(() => LegalSource, { description: '所问的文件。The work asked about.' })
  source!: unknown;

  @Field(() => Citation, {
    nullable: true,
    simple: true,
    description: '最早的引用；没有引用则为空。The first citation.',
  })
  firstCitation!: unknown;

  @Field(() => Citation, { nullable: true, simple: true, description: '最近的引用。The last citation.' })
  lastCitation!: unknown;

  @Field(() => TimelineGroup, { description: '合计。All together.' })
  whole!: unknown;

  @Field(() => [TimelineGroup], { description: '各组。The groups.' })
  groups!: unknown[];
}
