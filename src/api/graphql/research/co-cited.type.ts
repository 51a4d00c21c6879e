import { Field, Int, ObjectType } from 'type-graphql';
import { ReportItem } from '../reports/item.type';
import { LegalSource } from '../sources/source.type';

@ObjectType({ description: '与某一文件一同被引用的文件。A work cited together with another.' })
export class CoCitedSource {
  @Field(() => LegalSource, {
    simple: true,
    description: '一同被引用的文件。The work cited together with it.',
  })
  source!: unknown;

  @Field(() => Int, { description: '同时引用两者的举措（或段落）数。Measures that cite both.' })
  measures!: number;

  @Field(() => Int, { description: '同时引用两者的报告数。Reports that cite both.' })
  reports!: number;

  @Field(() => [ReportItem], {
    simple: true,
    description: '同时引用两者的举措，至多五项。Some measures that cite both.',
  })
  examples!: unknown[];
}
