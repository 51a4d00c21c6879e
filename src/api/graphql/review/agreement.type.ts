import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '程序的提出与人的决定相比。What people made of what the program proposed.' })
export class AgreementTally {
  @Field(() => Int, { description: '人作过决定的联系数。Links that people decided.' })
  decided!: number;

  @Field(() => Int, { description: '其中确认的。Of them confirmed.' })
  confirmed!: number;

  @Field(() => Int, { description: '其中改正的。Of them corrected.' })
  corrected!: number;

  @Field(() => Int, { description: '其中否定的。Of them rejected.' })
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
  @Field({ description: '规则、关系、种类或把握的名称。Name of the rule, relation, kind or band.' })
  name!: string;
}

@ObjectType({ description: '两人都决定过的联系。Links that both people decided.' })
export class ReviewerPair {
  @Field({ description: '何人；对未凭令牌者以 #1 之类代替。Who; #1 and so on for those without a token.' })
  first!: string;

  @Field({ description: '另一人，写法同 first。The other, written as `first` is.' })
  second!: string;

  @Field(() => Int, { description: '两人都决定过的联系数。Links that both decided.' })
  links!: number;

  @Field(() => Int, { description: '状态与所指均相同的。Of one state and one target.' })
  same!: number;

  @Field(() => Float, {
    description: '状态与所指均相同的比例，0 至 1。Share of those decided alike, from 0 to 1.',
  })
  agreement!: number;

  @Field(() => Float, { nullable: true, description: 'Cohen’s kappa；仅凭偶然也必一致时为空。' })
  kappa!: number | null;
}

@ObjectType({ description: '经两人以上决定的联系。Links that two or more people decided.' })
export class BetweenReviewers {
  @Field(() => Int, { description: '两人以上决定过的联系数。Links that two or more people decided.' })
  links!: number;

  @Field(() => [ReviewerPair], { description: '每两人一组。Each two people.' })
  pairs!: ReviewerPair[];
}

@ObjectType({
  description: '人与程序、人与人是否一致。How often people agree with the program, and with one another.',
})
export class ReviewAgreement {
  @Field(() => AgreementTally, { description: '合计。All together.' })
  overall!: AgreementTally;

  @Field(() => [AgreementGroup], { description: '引用与推断分列。Citations and inferences.' })
  byKind!: AgreementGroup[];

  @Field(() => [AgreementGroup], { description: '按提出它的规则。By the rule that proposed it.' })
  byRule!: AgreementGroup[];

  @Field(() => [AgreementGroup], { description: '按引用的关系。By relation of the citation.' })
  byRelation!: AgreementGroup[];

  @Field(() => [AgreementGroup], { description: '名称如 0.90–0.95。' })
  byConfidence!: AgreementGroup[];

  @Field(() => BetweenReviewers, { description: '人与人是否一致。How often people agree with one another.' })
  between!: BetweenReviewers;

  @Field(() => Int, { description: '由人补充、程序未提出的联系。Added by people: what the program missed.' })
  added!: number;
}
