import { Field, Int, ObjectType } from 'type-graphql';
import { LegalSource } from '../sources/source.type';

@ObjectType({ description: '报告引用的文件。A work that reports cite.' })
export class CitedWork {
  @Field(() => LegalSource, { simple: true, description: '文件。The work.' })
  source!: unknown;

  @Field(() => Int, { description: '引用它的报告数。Reports that cite it.' })
  reports!: number;

  @Field(() => Int, { description: '引用它的处数。Citations of it.' })
  citations!: number;

  @Field(() => Int, { nullable: true, description: '这些报告最早的年度。First year of those reports.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: '这些报告最晚的年度。Last year of those reports.' })
  lastYear!: number | null;

  @Field(() => [String], { description: '引用它的机关，至多五个。Some bodies whose reports cite it.' })
  bodies!: string[];
}

@ObjectType({ description: '报告引用而未收录的文件。A work that reports cite and nobody holds.' })
export class Gap extends CitedWork {
  @Field(() => String, {
    nullable: true,
    description:
      '可从何处取得此类文本的命令；不知则为空。The command that may bring its text; null if none is known.',
  })
  proposal!: string | null;
}
