/** What a review mutation gives back: the link as it now stands, and what stood in the way, in so many words. */
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { DecisionErrorCodeEnum } from '../enums';
import { Link, LinkDecision } from './link.type';

@InterfaceType({
  description:
    '决定未能作出的缘由，可由调用者改正。Why a decision was not taken; for the caller to put right.',
  resolveType: (value: object) => ('expectedRevision' in value ? 'StaleDecision' : 'DecisionRefused'),
})
export abstract class DecisionError {
  @Field(() => DecisionErrorCodeEnum, { description: '缘由的种类。What kind of reason.' })
  code!: string;

  @Field({ description: '缘由。The reason in words.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: '所涉的输入字段。The input’s field it is about.' })
  field!: string[] | null;
}

@ObjectType({
  implements: DecisionError,
  description: '不合规则，未生效。Against the rules; nothing was changed.',
})
export class DecisionRefused extends DecisionError {}

@ObjectType({
  implements: DecisionError,
  description:
    '所见之后他人已作决定，此次未生效；link 是现在的状况。Others decided meanwhile, so that nothing was changed; `link` is what stands now.',
})
export class StaleDecision extends DecisionError {
  @Field(() => Int, { description: '所给的 revision。The revision given.' })
  expectedRevision!: number;

  @Field(() => Int, { description: '现在的 revision。The revision as it stands.' })
  actualRevision!: number;

  @Field(() => Link, { description: '联系现在的状况。The link as it now stands.' })
  link!: Link;
}

@ObjectType({ description: '一次决定的结果。What came of one decision.' })
export class DecisionPayload {
  @Field(() => Link, {
    nullable: true,
    description: '联系现在的状况；没有这一联系则为空。As it now stands; null if there is none.',
  })
  link!: Link | null;

  @Field(() => LinkDecision, {
    nullable: true,
    description: '所作的决定；未生效则为空。Null where it was not taken.',
  })
  decision!: LinkDecision | null;

  @Field(() => [DecisionError], {
    description: '未生效的缘由；生效则为空表。Empty where the decision was taken.',
  })
  userErrors!: DecisionError[];
}

@ObjectType({ description: '成批决定的结果。What came of several decisions.' })
export class DecisionsPayload {
  @Field(() => [DecisionPayload], { description: '与所给次序一致。In the order given.' })
  results!: DecisionPayload[];

  @Field(() => Int, { description: '生效的个数。How many were taken.' })
  decided!: number;
}
