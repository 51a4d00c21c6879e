import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '程序的提出与人的决定相比。What people made of what the program proposed.' })
export class AgreementTally {
  @Field(() => Int)
  decided!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  corrected!: number;

  @Field(() => Int)
  rejected!: number;

  @Field(() => Float, { nullable: true, description: '确认所占比例；无决定则为空。Share confirmed.' })
  agreement!: number | null;

  @Field(() => Float, { nullable: true, description: '95% 区间（Wilson）的下限。' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '95% 区间（Wilson）的上限。' })
  high!: number | null;
}

@ObjectType({ description: '按规则、关系或把握分组。By rule, relation or band of confidence.' })
export class AgreementGroup extends AgreementTally {
  @Field()
  name!: string;
}

@ObjectType({ description: '两人都决定过的联系。Links that both people decided.' })
export class ReviewerPair {
  @Field({ description: '何人；对未凭令牌者以 #1 之类代替。Who; #1 and so on for those without a token.' })
  first!: string;

  @Field()
  second!: string;

  @Field(() => Int)
  links!: number;

  @Field(() => Int, { description: '状态与所指均相同的。Of one state and one target.' })
  same!: number;

  @Field(() => Float)
  agreement!: number;

  @Field(() => Float, { nullable: true, description: 'Cohen’s kappa；仅凭偶然也必一致时为空。' })
  kappa!: number | null;
}

@ObjectType({ description: '经两人以上决定的联系。Links that two or more people decided.' })
export class BetweenReviewers {
  @Field(() => Int)
  links!: number;

  @Field(() => [ReviewerPair])
  pairs!: ReviewerPair[];
}

@ObjectType({
  description: '人与程序、人与人是否一致。How often people agree with the program, and with one another.',
})
export class ReviewAgreement {
  @Field(() => AgreementTally)
  overall!: AgreementTally;

  @Field(() => [AgreementGroup])
  byKind!: AgreementGroup[];

  @Field(() => [AgreementGroup])
  byRule!: AgreementGroup[];

  @Field(() => [AgreementGroup])
  byRelation!: AgreementGroup[];

  @Field(() => [AgreementGroup], { description: '名称如 0.90–0.95。' })
  byConfidence!: AgreementGroup[];

  @Field(() => BetweenReviewers)
  between!: BetweenReviewers;

  @Field(() => Int, { description: '由人补充、程序未提出的联系。Added by people: what the program missed.' })
  added!: number;
}
