/** What a citation came to, as a union: a client asks for the case it can show, and is told of the others. */
import { createUnionType, Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import { ValidityStatusEnum } from '../enums';
import { LocalDate } from '../scalars';
import type { Caution } from '../sources/caution.type';

@InterfaceType({
  description: '已归结到某文件的引用。A citation whose source is known.',
  resolveType: (value: ResolvedCitation) => value.constructor.name,
})
export abstract class ResolvedCitation {
  @Field(() => LocalDate, { nullable: true, description: '以此日为准。The day asked about.' })
  asOf!: string | null;

  @Field(() => ValidityStatusEnum, { description: '所引文件当日的时效性。The work’s status that day.' })
  status!: string;

  /** Not in the schema: what the resolvers of source, version and provisions load from. */
  sourceId!: string;
  versionId!: string | null;
  provisionIds!: string[];
  /** What the words of the citation call for; the resolver of cautions adds what the day does. */
  told!: Caution[];
}

@ObjectType({
  implements: ResolvedCitation,
  description: '归结到当日有效的版本。Resolved to the version in force that day.',
})
export class ResolvedToVersion extends ResolvedCitation {}

@ObjectType({
  implements: ResolvedCitation,
  description: '归结到当日有效版本的条款。Resolved to provisions of the version in force that day.',
})
export class ResolvedToProvision extends ResolvedCitation {}

@ObjectType({
  implements: ResolvedCitation,
  description: '归结到文件，但当日的版本不详。Resolved to a work of which no version is known for that day.',
})
export class ResolvedToSource extends ResolvedCitation {}

@ObjectType({
  implements: ResolvedCitation,
  description:
    '归结到文件，但当日它已被取代、废止或失效。Resolved, but replaced, repealed or lapsed by that day.',
})
export class Superseded extends ResolvedCitation {
  @Field(() => LocalDate, { nullable: true, description: '自何日起。Since when.' })
  on!: string | null;

  byIds!: string[];
}

@ObjectType({
  implements: ResolvedCitation,
  description:
    '文件与版本已确定，但所指条款有该版本所无者。Resolved, but the version has not all of the provisions named.',
})
export class NoSuchProvision extends ResolvedCitation {
  @Field(() => [String], { description: '该版本没有的条款的路径。Paths that the version does not have.' })
  missing!: string[];
}

@ObjectType({ description: '有几个可能，未作取舍。Several works fit; none is chosen.' })
export class Ambiguous {
  candidateRows!: { id: string; score: number; reasons: string[] }[];
}

@ObjectType({ description: '一个可能的文件。A work that fits, with how well.' })
export class SourceCandidate {
  @Field(() => Float, {
    description:
      '可能性，0 至 1，只可在同一处引用内比较。How likely, from 0 to 1; comparable within one citation only.',
  })
  score!: number;

  @Field(() => [String], { description: '理由。Why it may be meant.' })
  reasons!: string[];

  id!: string;
}

@ObjectType({ description: '写法完整，但未收录该文件。Well-formed, but the work is not held.' })
export class KnownNotHeld {
  @Field(() => String, {
    nullable: true,
    description: '文中的名称；只写文号的为空。The title as normalised; null where only a number is given.',
  })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '文中的文号；没有写则为空。The number; null where none is given.',
  })
  documentNumber!: string | null;

  @Field(() => [String], {
    description: '题名或有误时：相近的题名，最近的在前。Titles that a misspelt one may mean, nearest first.',
  })
  didYouMean!: string[];

  sourceId!: string | null;
}

@ObjectType({
  description: '不是法律渊源：书籍、报刊、清单等。Not a legal source: a book, a newspaper, a list.',
})
export class NotALegalSource {
  @Field(() => String, {
    nullable: true,
    description: '文中的名称；没有则为空。What it is called; null where it has no name.',
  })
  title!: string | null;
}

export const CitationResolution = createUnionType({
  name: 'CitationResolution',
  description: '引用归结到何处。What the citation came to.',
  types: () =>
    [
      ResolvedToVersion,
      ResolvedToProvision,
      ResolvedToSource,
      Superseded,
      NoSuchProvision,
      Ambiguous,
      KnownNotHeld,
      NotALegalSource,
    ] as const,
});
