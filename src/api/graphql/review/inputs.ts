import { Field, ID, InputType, Int } from 'type-graphql';
import type { Relation } from '../../../domain/model/terms';
import { CitationRelationEnum, DecisionActionEnum } from '../enums';

@InputType({
  description: '所指：三者给其一；给条款者须同属一个版本。What a link leads to: exactly one of the three.',
})
export class LinkTargetInput {
  @Field(() => ID, {
    nullable: true,
    description: '文件；取报告所述之时有效的版本。A work, in the version in force at the time.',
  })
  source?: string | null;

  @Field(() => ID, { nullable: true, description: '文件的某一版本的标识。Id of one version of a work.' })
  version?: string | null;

  @Field(() => [ID], { nullable: true, description: '同一版本的若干条款。Provisions of one version.' })
  provisions?: string[] | null;
}

@InputType({ description: '对一条联系的决定。A decision on a link.' })
class DecisionInput {
  @Field(() => ID, { description: '联系的标识，如 link:…。Id of the link, as link:….' })
  link!: string;

  @Field(() => Int, { description: '作决定时所见的 revision。The revision it is taken in view of.' })
  revision!: number;
}

@InputType({ description: '确认一条联系。To confirm a link.' })
export class ConfirmLinkInput extends DecisionInput {
  @Field(() => String, {
    nullable: true,
    description: '理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out.',
  })
  reason?: string | null;
}

@InputType({ description: '否定一条联系。To reject a link.' })
export class RejectLinkInput extends DecisionInput {
  @Field({ description: '必填，至多 2000 字。Needed.' })
  reason!: string;
}

@InputType({ description: '改正一条联系。To correct a link.' })
export class CorrectLinkInput extends DecisionInput {
  @Field(() => LinkTargetInput, {
    nullable: true,
    description:
      '所指；只改关系者可不给，但尚无确定所指的联系须给。Not needed where the relation alone is corrected and the link leads somewhere.',
  })
  target?: LinkTargetInput | null;

  @Field(() => CitationRelationEnum, {
    nullable: true,
    description:
      '引用的关系，不写则不变；推断没有关系。Of a citation; left as it is where none is given. An inference has none.',
  })
  relation?: Relation | null;

  @Field(() => String, {
    nullable: true,
    description: '理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out.',
  })
  reason?: string | null;
}

@InputType({ description: '撤回最近一次决定。To take the last decision back.' })
export class UndoDecisionInput extends DecisionInput {
  @Field(() => String, {
    nullable: true,
    description: '理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out.',
  })
  reason?: string | null;
}

@InputType({
  description:
    '由人补充的联系。给出 words 者为引用；不给则为推断，所指须是一条条款。A link added by hand: a citation where `words` are given, otherwise an inference, which must lead to one provision.',
})
export class AddLinkInput {
  @Field(() => ID, { description: '举措的标识。Of the measure.' })
  measure!: string;

  @Field(() => LinkTargetInput, { description: '所指。What it leads to.' })
  target!: LinkTargetInput;

  @Field(() => String, {
    nullable: true,
    description: '举措中作为依据的文字。Words of the measure that prove it.',
  })
  words?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '文字在报告全文中的起点；其在举措中出现多次时须给出。Offset in the report, where they occur more than once.',
  })
  start?: number | null;

  @Field(() => CitationRelationEnum, { nullable: true, description: '引用的关系，不写则为 MENTIONS。' })
  relation?: Relation | null;

  @Field(() => String, {
    nullable: true,
    description: '理由，至多 2000 字；可不给。Why, at most 2000 characters; may be left out.',
  })
  reason?: string | null;
}

@InputType({
  description:
    '一批决定之一；CORRECT 须给 target、relation 之一或两者，REJECT 须给 reason。One of several decisions; a correction has a target, a relation or both.',
})
export class LinkDecisionInput extends DecisionInput {
  @Field(() => DecisionActionEnum, { description: 'CONFIRM、REJECT、CORRECT 或 UNDO。' })
  action!: string;

  @Field(() => LinkTargetInput, {
    nullable: true,
    description: 'CORRECT 的所指；不改则不给。What a correction leads to; left out where it stays.',
  })
  target?: LinkTargetInput | null;

  @Field(() => CitationRelationEnum, {
    nullable: true,
    description: 'CORRECT 的引用关系；不改则不给。Relation of a correction; left out where it stays.',
  })
  relation?: Relation | null;

  @Field(() => String, {
    nullable: true,
    description: '理由，至多 2000 字；REJECT 必填。Why, at most 2000 characters; a rejection needs it.',
  })
  reason?: string | null;
}
