import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '导入时对一个文件的提示或拒收理由。What an import has to say of a file.' })
export class ImportFinding {
  @Field(() => String, { description: '种类，供程序判断。Its kind, for programs.' })
  code!: string;

  @Field(() => String, {
    description: '轻重。error：拒收 refused；warning：载入但有提示 loaded with a warning',
  })
  severity!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '文件名；报告的文件名未凭令牌者看不到，为空。Its name; null for those without a token where it is a report’s.',
  })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: '不能归于某一行时为空。Null where no one line is meant.' })
  line!: number | null;

  @Field(() => String, { description: '说明。What there is to say.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: '怎么办。What to do; null where nothing need be done.',
  })
  remedy!: string | null;
}

@ObjectType({ description: '一次导入：各种结果的文件数与提示。An import: how many files came to what.' })
export class ImportRun {
  @Field(() => ID, { description: '这次导入的标识。Id of the import.' })
  id!: string;

  @Field(() => String, { description: '导入的是什么：reports 报告；sources 法律文件' })
  kind!: string;

  @Field(() => String, { description: '何时开始（ISO 8601）。When it began.' })
  startedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: '未完成或被中断时为空。Null while it runs, or was broken off.',
  })
  finishedAt!: string | null;

  @Field(() => Int, { description: '载入 loaded' })
  loaded!: number;

  @Field(() => Int, { description: '载入但有提示 loaded with warnings' })
  warned!: number;

  @Field(() => Int, { description: '拒收 refused' })
  refused!: number;

  @Field(() => Int, { description: '未变 unchanged' })
  unchanged!: number;

  @Field(() => [ImportFinding], { description: '最多一百条。At most a hundred.' })
  findings!: ImportFinding[];
}
