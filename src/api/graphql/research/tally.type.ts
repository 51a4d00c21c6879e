/** Counts of citations by something. */
import { Field, Int, ObjectType } from 'type-graphql';
import { IssuingBody } from '../bodies/body.type';
import { CitationRelationEnum } from '../enums';

@ObjectType({ description: '某一年度的引用数。Citations in reports of one year.' })
export class YearTally {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  citations!: number;
}

@ObjectType({ description: '某一机关的引用数。Citations in reports of one body.' })
export class BodyTally {
  @Field(() => IssuingBody)
  body!: unknown;

  @Field(() => Int)
  citations!: number;
}

@ObjectType({ description: '某一关系的引用数。Citations in one relation.' })
export class RelationTally {
  @Field(() => CitationRelationEnum)
  relation!: string;

  @Field(() => Int)
  citations!: number;
}
