import { Field, Int, ObjectType } from 'type-graphql';
import { HierarchyLevelEnum } from '../enums';
import { ArticleCoverage } from '../research/article-coverage.type';
import { LocalDate } from '../scalars';

@ObjectType({ description: '某一效力级别收录了多少。What is held of one level.' })
export class LevelCoverage {
  @Field(() => HierarchyLevelEnum, { description: '效力级别。The level.' })
  level!: string;

  @Field(() => Int, { description: '文件数，含只知其名者。Works, those only named included.' })
  sources!: number;

  @Field(() => Int, { description: '已收录的文件数。Works held.' })
  held!: number;

  @Field(() => Int, { description: '收录全文的文件数。Works with text.' })
  withText!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: '其中资料最新者截至之日。The latest day up to which works of it are known.',
  })
  knownOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '其中资料最旧者截至之日：此级别的文件至少都知道到这一天。The earliest such day: all works of it are known up to then.',
  })
  leastKnownOn!: string | null;
}

@ObjectType({ description: '某一年度的报告数。Reports of one year.' })
export class YearCoverage {
  @Field(() => Int, { description: '报告年度。Year reported on.' })
  year!: number;

  @Field(() => Int, { description: '报告数。How many reports.' })
  reports!: number;
}

@ObjectType({
  description:
    '收录范围：使“没有”与“未收录”可以分清。What is held, so that an empty answer can tell “none exists” from “not held”.',
})
export class Coverage {
  @Field(() => String, {
    nullable: true,
    description:
      '最近一次导入完成之时（ISO 8601）；没有导入过则为空。When the last import ended; null before any.',
  })
  importedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '同 importedAt。The same as `importedAt`.',
    deprecationReason:
      '改用 importedAt：别处的 asOf 是所问之日。Use `importedAt`: elsewhere `asOf` is the day asked about.',
  })
  asOf!: string | null;

  @Field(() => Int, { description: '文件数，含只知其名者。Works, those only named included.' })
  sources!: number;

  @Field(() => Int, { description: '已收录的文件数。Works held.' })
  sourcesHeld!: number;

  @Field(() => Int, { description: '版本数。Versions.' })
  versions!: number;

  @Field(() => Int, { description: '收录全文的版本数。Versions with text.' })
  versionsWithText!: number;

  @Field(() => Int, { description: '条文数。Articles.' })
  articles!: number;

  @Field(() => Int, { description: '报告数。Reports.' })
  reports!: number;

  @Field(() => Int, { description: '举措数。Measures.' })
  measures!: number;

  @Field(() => Int, { description: '引用数。Citations.' })
  citations!: number;

  @Field(() => Int, { description: '已归结到文件的引用。Citations whose source is known.' })
  citationsLinked!: number;

  @Field(() => [LevelCoverage], { description: '按效力级别。By level.' })
  levels!: LevelCoverage[];

  @Field(() => [YearCoverage], { description: '按报告年度。By year reported on.' })
  years!: YearCoverage[];

  @Field(() => ArticleCoverage, {
    nullable: true,
    simple: true,
    description:
      '所问文件的各条有无举措支持；没有问则为空。The articles of the `source` asked about; null where none was.',
  })
  ofSource!: unknown;
}
