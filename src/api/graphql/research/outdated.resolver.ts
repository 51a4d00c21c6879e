import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { succeeds } from '../../../domain/citations/standing';
import { RELATIONS } from '../../../domain/model/terms';
import { outdated } from '../../../domain/research/outdated';
import type { Loaders } from '../../../graph/loaders/loaders';
import type { CitationRow } from '../../../graph/rows';
import { bodyParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { CitationRelationEnum } from '../enums';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { YearRange, yearParameters } from '../reports/filters';
import { LocalDate } from '../scalars';
import { OutdatedCitationConnection } from './outdated.type';

/** A measure that issues, amends or repeals a work speaks of its beginning or end, and does not rely on it. */
const RELYING = RELATIONS.filter((relation) => !['ISSUES', 'AMENDS', 'REPEALS'].includes(relation));

@ArgsType()
class OutdatedArgs extends PageArgs {
  @Field(() => YearRange, { nullable: true, description: '报告年度。Years of the reports.' })
  years?: YearRange | null;

  @Field(() => String, { nullable: true, description: '发文机关的名称或标识。Name or id of a body.' })
  body?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '以此日为准；不写则以各报告所述之日为准。The day to ask about; else each citation’s own, the last day its report speaks of.',
  })
  asOf?: string | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description:
      '只取这些关系；不写则取除制定、修改、废止以外的。In these relations; by default all but those that issue, amend or repeal the work.',
  })
  relations?: string[] | null;
}

@Resolver()
export class OutdatedResolver {
  @Query(() => OutdatedCitationConnection, {
    description:
      '引用时（或 asOf 之日）已废止、失效、被取代或尚未施行的文件，及取代者。Citations of works repealed, lapsed, replaced or not yet in force on the report’s date, or on `asOf`, with what replaced them and when.',
  })
  async outdatedCitations(@Args(() => OutdatedArgs) args: OutdatedArgs, @Ctx() context: ApiContext) {
    const { years, asOf = null, relations } = args;
    const body = await bodyParameter(args.body, 'body', context.graph);
    const filter = { body, asOf, relations: relations ?? RELYING, ...yearParameters(years, 'years') };
    return loadPage(context, { list: 'citations-outdated', filter }, args, async (ids) => {
      const citations = await context.loaders.citation.loadMany(ids);
      return Promise.all(
        citations.map((each) =>
          each === null || each instanceof Error ? each : outdatedCitation(context.loaders, each, asOf),
        ),
      );
    });
  }
}

async function outdatedCitation(loaders: Loaders, citation: CitationRow, asOf: string | null) {
  const day = asOf ?? citation.asOf;
  const id = citation.sourceId;
  if (!day || !id) return null;
  const [source, versions, relations] = await Promise.all([
    loaders.source.load(id),
    loaders.versionsOfSource.load(id),
    loaders.relationsTo.load(id),
  ]);
  const successors = relations.filter((relation) => relation.from !== id && succeeds(relation));
  const works = [...new Set(successors.map(({ from }) => from))];
  const dated = await Promise.all(
    works.map(async (work) => ({ source: work, versions: await loaders.versionsOfSource.load(work) })),
  );
  const found = outdated(versions, dated, day);
  if (!found) return null;
  const { by, ...rest } = found;
  const replacedBy = by.map((each) => ({ ...each, source: loaders.source.load(each.source) }));
  return { id: citation.id, citation, source, asOf: day, replacedBy, ...rest };
}
