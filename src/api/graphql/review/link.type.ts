import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  CitationRelationEnum,
  DecisionActionEnum,
  LinkKindEnum,
  LinkOrphanEnum,
  LinkStateEnum,
} from '../enums';
import { Node } from '../nodes/node.type';
import { DateTime } from '../scalars';

@ObjectType({
  description: '联系所指及其根据。What a link leads to, and on whose word.',
})
export class LinkReading {
  @Field(() => Float, {
    description: '程序的把握，0 至 1；由人指明者为 1。How sure; 1 where a person says so.',
  })
  confidence!: number;

  @Field({
    description: '所据规则，如 title、alias；由人指明者为 person。What made it; person where a person did.',
  })
  rule!: string;

  @Field(() => [String], { description: '理由，给人看。Reasons, for people.' })
  reasons!: string[];

  @Field(() => CitationRelationEnum, {
    nullable: true,
    description:
      '引用的关系；推断、及早先未记关系的决定为空。Of a citation; null for an inference, and in decisions from before it was kept.',
  })
  relation?: string | null;

  @Field(() => String, { nullable: true, description: '何版本的程序或何人。Program version or person.' })
  madeBy!: string | null;
}

@ObjectType({ description: '复核次序的构成。Why a link stands where it does in the review queue.' })
export class LinkPriority {
  @Field(() => Float, { description: '不确定程度，0 至 1。How much doubt, from 0 to 1.' })
  uncertainty!: number;

  @Field(() => Int, { description: '指向同一所指的联系数。How many links lead to the same target.' })
  reach!: number;

  @Field(() => Float, {
    description: '分量，即 uncertainty × log2(1 + reach)。The product that orders the queue.',
  })
  score!: number;
}

@ObjectType({
  implements: Node,
  description:
    '联系：举措与其依据之间的一条线，程序提出、可由人复核。A link between a measure and what supports it: proposed by a program, reviewed by people.',
})
export class Link extends Node {
  @Field(() => LinkKindEnum, { description: '引用或推断。A citation or an inference.' })
  kind!: string;

  @Field(() => LinkStateEnum, { description: '复核的状态。Where it stands with people.' })
  state!: string;

  @Field(() => Int, {
    description:
      '已作决定的次数，从 0 起。作决定时须附上所见的次数，他人已先决定者即不生效。How many decisions there were; a decision must bear the number it was taken in view of.',
  })
  revision!: number;

  @Field({ description: '由人补充，并非程序提出。Added by a person, not proposed by a program.' })
  byHand!: boolean;

  @Field({ description: '所依的文字：引用原文，或举措全文。The words it rests on.' })
  quote!: string;

  @Field(() => CitationRelationEnum, { nullable: true, description: '引用的关系。Of a citation.' })
  relation!: string | null;

  @Field(() => LinkOrphanEnum, {
    nullable: true,
    description: '决定失其所依的缘由；空为依然有效。Why a decision hangs in the air; null where it stands.',
  })
  orphan!: string | null;
}

@ObjectType({
  description: '对一条联系的一次决定，只增不改。One decision on a link; never changed afterwards.',
})
export class LinkDecision {
  @Field(() => Int, { description: '第几次决定，从 1 起。' })
  revision!: number;

  @Field(() => DecisionActionEnum, { description: '作了什么决定。What was decided.' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '何人；未凭令牌者看不到，为空（YIJU_REVIEWERS）。Who decided; null for those without a token.',
  })
  actorName!: string | null;

  @Field(() => DateTime, { description: '何时。When.' })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: '理由；未凭令牌者看不到，为空。Why; null for those without a token.',
  })
  reason!: string | null;

  @Field(() => LinkStateEnum, {
    nullable: true,
    description: '先前的状态；补充联系者为空。Null where the link was added.',
  })
  from!: string | null;

  @Field(() => LinkStateEnum, { description: '决定后的状态。The state it left the link in.' })
  to!: string;

  @Field(() => Int, { nullable: true, description: '撤回的是第几次决定。The decision taken back.' })
  undoes!: number | null;
}
