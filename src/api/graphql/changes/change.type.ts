import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../../../graph/queries/changes';
import { DecisionActionEnum, enumOf } from '../enums';
import { PageInfo } from '../paging/connection';
import { ReportActKindEnum } from '../reports/states.type';
import { DateTime } from '../scalars';

const ChangeKindEnum = enumOf<ChangeKind>('ChangeKind', '变动的种类。What kind of change.', {
  REPORT:
    '报告：载入、取代、发布、撤回、恢复、删除 a report was imported, replaced, published, withdrawn, restored or deleted',
  DECISION: '人对联系的决定 a decision on a link',
  LAWS: '一次法律文本的导入，有文件载入 an import of law texts in which files were loaded',
});

@ObjectType({
  description:
    '一次变动；种类不同，所有的字段不同，其余为空。One change: which fields are set goes by its kind, the others are null.',
})
export class Change {
  @Field(() => ID, { description: '这次变动的标识。Id of the change.' })
  id!: string;

  @Field(() => DateTime, { description: '何时。When.' })
  at!: string;

  @Field(() => ChangeKindEnum, { description: '变动的种类。What kind of change.' })
  kind!: string;

  @Field(() => ReportActKindEnum, {
    nullable: true,
    description: '对报告作了什么；不是 REPORT 则为空。What was done with the report; null unless REPORT.',
  })
  act!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '所涉报告的标识，报告可能已不在；LAWS 为空。Id of the report, which may be gone; null of LAWS.',
  })
  report!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '报告当时的标题；不是 REPORT 则为空。The title it had; null unless REPORT.',
  })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '撤回的理由，公开；没有则为空。Why it was withdrawn, for everybody; null where none was given.',
  })
  reason!: string | null;

  @Field(() => DecisionActionEnum, {
    nullable: true,
    description: '作了什么决定；不是 DECISION 则为空。What was decided; null unless DECISION.',
  })
  action!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '所涉联系的标识；不是 DECISION 则为空。Id of the link; null unless DECISION.',
  })
  link!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '哪次导入，见 importRuns；不是 LAWS 则为空。Which import; null unless LAWS.',
  })
  run!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '载入的文件数；不是 LAWS 则为空。How many files were loaded; null unless LAWS.',
  })
  files!: number | null;
}

@ObjectType({ description: '变动及其游标。One entry with its cursor.' })
export class ChangeEdge {
  @Field({ description: '游标，用于 after。Its place in the list, for `after`.' })
  cursor!: string;

  @Field(() => Change, { description: '变动本身。The change itself.' })
  node!: Change;
}

@ObjectType({ description: '变动的一页，最早的在前。One page of changes, the earliest first.' })
export class ChangeConnection {
  @Field(() => PageInfo, { description: '本页在列表中的位置。Where the page stands in its list.' })
  pageInfo!: PageInfo;

  @Field(() => [ChangeEdge], { description: '变动及其游标。The changes with their cursors.' })
  edges!: ChangeEdge[];

  @Field(() => [Change], { description: '同 edges，不带游标。The same changes without cursors.' })
  nodes!: Change[];
}
