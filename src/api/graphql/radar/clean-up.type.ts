import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CleanUpProposalEnum, CleanUpReasonEnum, HierarchyLevelEnum, ValidityStatusEnum } from '../enums';
import { LocalDate } from '../scalars';

@ObjectType({ description: '清理建议的一条理由。One reason of a proposal.' })
export class CleanUpEvidence {
  @Field(() => CleanUpReasonEnum, { description: '理由的种类。What kind of reason.' })
  reason!: string;

  @Field({ description: '说明（中文）。In Chinese.' })
  message!: string;

  @Field({ description: '说明（英文）。In English.' })
  messageEn!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '所说的文件或报告；说的是文件自己的，为空。The work or report it speaks of; null for the document itself.',
  })
  source!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '何日发生；没有日期则为空。The day it happened; null where there is none.',
  })
  on!: string | null;

  @Field(() => String, { nullable: true, description: '作为凭据的原文。The words that prove it.' })
  quote!: string | null;
}

@ObjectType({ description: '某机关的一件文件及清理建议。A document of a body, and what is proposed of it.' })
export class CleanUpEntry {
  @Field(() => ID, { description: '文件的标识。Id of the document.' })
  source!: string;

  @Field({ description: '名称。Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '文号；不知则为空。Its number; null if not known.' })
  documentNumber!: string | null;

  @Field(() => HierarchyLevelEnum, { description: '效力级别。Its level.' })
  level!: string;

  @Field(() => LocalDate, { nullable: true, description: '施行日期；不知道的为空。Since when it applies.' })
  effectiveFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '自何日起不再有效：有效期届满或被终止。The first day without it, by its term or by what ended it.',
  })
  effectiveTo!: string | null;

  @Field(() => ValidityStatusEnum, { description: '当日的效力。On the day asked about.' })
  status!: string;

  @Field(() => CleanUpProposalEnum, {
    nullable: true,
    description: '建议；所知不足的为空。The proposal; null where too little is known.',
  })
  proposal!: string | null;

  @Field({ description: '所知不足以自行判断，须有人核对。Someone has to look.' })
  toCheck!: boolean;

  @Field(() => [CleanUpEvidence], { description: '理由，附凭据。The reasons, with what proves them.' })
  evidence!: CleanUpEvidence[];
}

@ObjectType({ description: '某机关文件的清理。Clean-up of the documents of a body.' })
export class CleanUp {
  @Field({ description: '所问机关的名称。Name of the body asked about.' })
  body!: string;

  @Field(() => [CleanUpEntry], { description: '至多 first 件。At most first of them.' })
  entries!: CleanUpEntry[];

  @Field(() => Int, { description: '所知共几件。How many are known.' })
  total!: number;

  @Field({ description: '文件太多，没有全看。There were more documents than were looked at.' })
  more!: boolean;
}
