import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../enums';

const FormerTextHowEnum = enumOf(
  'FormerTextHow',
  '报告的旧文本何以不在。Why a text of a report is there no more.',
  {
    REPLACED: '被新的文本取代 another text took its place',
    DELETED: '报告被删除 the report was deleted',
  },
);

@ObjectType({
  description:
    '报告的旧文本：被取代或随报告删除的。A text that a report had before another took its place, or before it was deleted.',
})
export class FormerText {
  @Field(() => ID, { description: '旧文本的标识。Id of the former text.' })
  id!: string;

  @Field(() => ID, {
    name: 'report',
    description: '所属报告的标识；报告可能已删除。Of its report, which may be gone.',
  })
  reportId!: string;

  @Field({ description: '当时的标题。The title it had.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '当时的文件名。The file it was read from.' })
  file?: string | null;

  @Field({ description: '文件的 sha-256。Of the file’s bytes.' })
  hash!: string;

  @Field(() => Int, { description: '当时的举措数。Measures it had.' })
  measures!: number;

  @Field(() => Int, { description: '当时的引用数。Citations it had.' })
  citations!: number;

  @Field(() => Int, {
    description: '当时依它的文字作出的决定数。Decisions that stood on its words.',
  })
  decisions!: number;

  @Field(() => FormerTextHowEnum, { description: '何以不在。Why it is there no more.' })
  how!: string;

  @Field({ description: '何时不再是报告的文本。When it ceased to be the text.' })
  replacedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: '谁取代或删除的；命令行所为则为空。Who did it; null for the command line.',
  })
  replacedBy?: string | null;

  @Field({
    description:
      '文本是否留存、可以恢复；删除的报告与清单不留。Whether the text is kept and can be restored; not of deleted reports and lists.',
  })
  held!: boolean;
}

@ObjectType({ description: '恢复旧文本的结果。What came of restoring a former text.' })
export class RestoreReportPayload {
  @Field(() => ID, {
    nullable: true,
    description: '报告的标识；没有恢复则为空。Of the report; null where nothing was restored.',
  })
  report!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '没有恢复的原因：NOT_FOUND 没有这一旧文本，TEXT_NOT_KEPT 文字没有留存，REPORT_WITHDRAWN 报告已撤回。Why nothing was restored.',
  })
  code!: string | null;
}
