/** Counts of citations by something. */
import { Field, Int, ObjectType } from 'type-graphql';
import { IssuingBody } from '../bodies/body.type';
import { CitationRelationEnum } from '../enums';

@ObjectType({ description: '某一年度的引用数。Citations in reports of one year.' })
export class YearTally {
  @Field(() => Int, { description: '报告年度。Year of the reports.' })
  year!: number;

  @Field(() => Int, { description: '引用数。How many citations.' })
  citations!: number;
}

@ObjectType({ description: '某一机关的引用数。Citations in reports of one body.' })
export class BodyTally {
  @Field(() => IssuingBody, { description: '机关。The body.' })
  body!: unknown;

  @Field(() => Int, { description: '引用数。How many citations.' })
  citations!: number;
}

@ObjectType({ description: '某一关系的引用数。Citations in one relation.' })
export class RelationTally {
  @Field(() => CitationRelationEnum, { description: '引用的关系。The relation.' })
  relation!: string;

  @Field(() => Int, { description: '引用数。How many citations.' })
  citations!: number;
}
