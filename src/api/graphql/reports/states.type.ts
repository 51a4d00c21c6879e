import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReportAct as Act, ReportState } from '../../../app/imports/report-states';
import { enumOf } from '../enums';

export const ReportStateEnum = enumOf<ReportState>('ReportState', '报告的状态。The state of a report.', {
  DRAFT: '草稿：不在图中，只有编辑以上可读 a draft, beside the graph, for those who edit',
  PUBLISHED: '已发布：在图中 published: in the graph',
  WITHDRAWN: '已撤回：不在图中，文字与决定留存 withdrawn: out of the graph, text and decisions kept',
});

export const ReportActKindEnum = enumOf<Act['act']>(
  'ReportActKind',
  '对报告作了什么。What was done with a report.',
  {
    DRAFTED: '存为草稿 saved as a draft',
    IMPORTED: '载入 imported',
    REPLACED: '取代原有的文本 took the place of the text before',
    PUBLISHED: '发布，或撤回后再发布 published, or published again',
    WITHDRAWN: '撤回 withdrawn',
    RESTORED: '恢复旧文本 a former text brought back',
    DELETED: '删除 deleted',
  },
);

@ObjectType({
  description:
    '一个报告标识现在的状态；草稿只告知编辑以上。What the id of a report stands for now; drafts are told to those who edit.',
})
export class ReportStatus {
  @Field(() => ID, { description: '所问的标识。The id asked about.' })
  id!: string;

  @Field(() => ReportStateEnum, { description: '现在的状态。How it stands now.' })
  state!: string;

  @Field({ description: '标题。Its title.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: '何时撤回，或存为草稿；已发布则为空。When it was withdrawn, or saved as a draft.',
  })
  at!: string | null;

  @Field(() => String, { nullable: true, description: '撤回的理由。Why it was withdrawn.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '已撤回的，如何对人说；否则为空。In words, where it is withdrawn.',
  })
  message!: string | null;
}

@ObjectType({
  description: '不在图中的报告：草稿，或已撤回的。A report beside the graph: a draft, or one withdrawn.',
})
export class UnpublishedReport {
  @Field(() => ID, {
    description:
      '草稿的标识（draft:…），或报告原来的标识。Of a draft its own; of a withdrawn report the one it has.',
  })
  id!: string;

  @Field(() => ReportStateEnum, { description: '草稿，或已撤回。A draft, or withdrawn.' })
  state!: string;

  @Field({ description: '标题。Its title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '所报告的年度。The year reported on.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: '读出的发文机关。Who published it, as read.' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: '文件名。The file it was read from.' })
  file!: string | null;

  @Field({ description: '文件的 sha-256。Of the file’s bytes.' })
  hash!: string;

  @Field(() => Int, { description: '读出的举措数。Measures read in it.' })
  measures!: number;

  @Field(() => Int, { description: '读出的引用数。Citations read in it.' })
  citations!: number;

  @Field(() => Int, { description: '撤回时留存的决定数。Decisions kept when it was withdrawn.' })
  decisions!: number;

  @Field({ description: '何时存为草稿，或撤回。When it was saved, or withdrawn.' })
  at!: string;

  @Field(() => String, { nullable: true, description: '谁所为；命令行所为则为空。Who did it.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: '撤回的理由，公开。Why it was withdrawn, for all.' })
  reason!: string | null;

  @Field({ description: '文字是否留存；撤回的清单不留。Whether the text is kept; not of lists.' })
  held!: boolean;
}

@ObjectType({ description: '对报告所作的一件事。One thing that was done with a report.' })
export class ReportAct {
  @Field(() => ID, {
    name: 'report',
    description: '报告的标识；只涉草稿的，为草稿的标识。Of the report, or of a draft alone.',
  })
  reportId!: string;

  @Field(() => ReportActKindEnum, { description: '作了什么。What was done.' })
  act!: string;

  @Field({ description: '何时（ISO 8601）。When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: '谁所为；命令行所为则为空。Who did it.' })
  by!: string | null;

  @Field({ description: '当时的标题。The title it had.' })
  title!: string;

  @Field({ description: '所涉文件的 sha-256。Of the bytes of the file.' })
  hash!: string;

  @Field(() => String, {
    nullable: true,
    description: '撤回的理由；没有则为空。Why it was withdrawn; null where none was given.',
  })
  reason!: string | null;

  @Field(() => ID, { nullable: true, description: '所存或所发布的草稿。The draft, where it was one.' })
  draft!: string | null;
}

@ObjectType({ description: '存草稿的结果。What came of saving a draft.' })
export class SaveDraftPayload {
  @Field(() => ID, { nullable: true, description: '草稿的标识；没有存则为空。Of the draft.' })
  draft!: string | null;

  @Field(() => String, { nullable: true, description: '没有存的缘由。Why it was not saved.' })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '缘由的说明；已存则为空。The reason in words; null where it was saved.',
  })
  message!: string | null;
}

@ObjectType({ description: '发布的结果。What came of publishing.' })
export class PublishReportPayload {
  @Field(() => ID, { nullable: true, description: '已发布的报告；没有发布则为空。Of the report published.' })
  report!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '没有发布的缘由：NOT_FOUND 没有这份草稿或已撤回的报告，report-would-replace 会取代已有的文本，text-not-kept 文字没有留存。Why nothing was published.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '缘由的说明；已发布则为空。The reason in words; null where it was published.',
  })
  message!: string | null;
}

@ObjectType({ description: '撤回的结果。What came of withdrawing.' })
export class WithdrawReportPayload {
  @Field(() => ID, { nullable: true, description: '已撤回的报告；没有撤回则为空。Of the report withdrawn.' })
  report!: string | null;

  @Field(() => Int, { description: '留存的决定数。Decisions that stay.' })
  decisionsKept!: number;

  @Field(() => String, {
    nullable: true,
    description:
      '没有撤回的缘由：NOT_FOUND 没有已发布的这份报告，REASON_REQUIRED 理由过长，REASON_INVALID 理由有控制字符。Why it was not.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '缘由的说明；已撤回则为空。The reason in words; null where it was withdrawn.',
  })
  message!: string | null;
}
