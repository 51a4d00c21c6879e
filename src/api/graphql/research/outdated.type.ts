import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../citations/citation.type';
import { facetedConnectionOf } from '../paging/connection';
import { LocalDate } from '../scalars';
import { LegalSource } from '../sources/source.type';
import { OutdatedStatusEnum } from './enums';

@ObjectType({ description: '取代或废止所引文件者。What replaces or repeals the work cited.' })
export class Replacement {
  @Field(() => LegalSource, { description: '取代或废止它的文件。The work that replaces or repeals it.' })
  source!: unknown;

  @Field(() => LocalDate, { nullable: true, description: '自何日施行。In force since.' })
  inForceFrom!: string | null;
}

@ObjectType({
  description:
    '所引文件当日已废止、失效、被取代或尚未施行的引用。A citation of a work that was repealed, lapsed, replaced or not yet in force that day.',
})
export class OutdatedCitation {
  @Field(() => Citation, { description: '引用。The citation.' })
  citation!: unknown;

  @Field(() => LegalSource, { description: '所引的文件。The work cited.' })
  source!: unknown;

  @Field(() => LocalDate, { description: '以此日为准。The day asked about.' })
  asOf!: string;

  @Field(() => OutdatedStatusEnum, { description: '当日为何不适用。Why it did not apply that day.' })
  status!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '废止、失效或被取代之日；尚未施行者为其施行日。When it ended or was replaced; of one not yet in force, when it begins.',
  })
  since!: string | null;

  @Field(() => [Replacement], { description: '由何文件取代或废止。What replaced or repealed it.' })
  replacedBy!: unknown[];
}

export const OutdatedCitationConnection = facetedConnectionOf(
  'OutdatedCitation',
  () => OutdatedCitation,
  '已不适用的引用',
);
