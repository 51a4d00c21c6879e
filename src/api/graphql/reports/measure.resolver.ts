import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { lastDayOf } from '../../../domain/model/days';
import { type LinkState, STANDING_STATES } from '../../../domain/review/states';
import { chainsOfCitations } from '../../../graph/queries/basis';
import type { ItemRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { CitationRelationEnum, LinkStateEnum } from '../enums';
import { argumentsAhead } from '../look-ahead';
import { idAsked } from '../nodes/id-argument';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { STATES_ARGUMENT } from '../review/states';
import { LegalBasisStep } from '../sources/basis.type';
import { CHAIN_DEFAULT, CHAIN_MAX, checkDepth, isDepth } from '../sources/depth';
import { sourceParameter } from '../sources/source-argument';
import { MeasureConnection } from './connections';
import { filterParameters, MeasureFilter } from './filters';
import { Measure } from './item.type';
import { reportParameter } from './report-argument';

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => Measure, {
    nullable: true,
    description: '一项举措；没有则为空。One measure; null if there is none.',
  })
  async measure(
    @Arg('id', () => ID, { description: '举措的标识，如 item:…。Id of the measure, as item:….' }) id: string,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    idAsked(id, 'id', 'item');
    // What it rests on comes in the same round trip as the measure itself.
    const [ahead] = argumentsAhead(info, 'legalBasis');
    const depth = ahead?.depth as number | undefined;
    if (depth !== undefined && isDepth(depth, 0)) await loaders.itemWithBases({ item: id, depth });
    const item = await loaders.item.load(id);
    return item?.kind === 'MEASURE' ? item : null;
  }

  @Query(() => MeasureConnection, {
    description: '举措，按报告、次序排列。Measures by report and place in it.',
  })
  async measures(
    @Arg('filter', () => MeasureFilter, {
      nullable: true,
      description: '只取符合的；不写则都取。Which ones; all if left out.',
    })
    filter: MeasureFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    const parameters = {
      ...(await filterParameters(filter, context.graph)),
      source: await sourceParameter(filter?.source, 'filter.source', context),
      report: await reportParameter(filter?.report, 'filter.report', context),
    };
    return loadPage(context, { list: 'measures', filter: parameters }, page, (ids) =>
      context.loaders.item.loadMany(ids),
    );
  }

  @FieldResolver(() => [LegalBasisStep], {
    description: `哪条规定支持这项举措：所引文件（第 0 步）、报告所述之时有效的版本，及其上的依据链。深度至多 ${CHAIN_MAX}。Which rule supports this measure: what it cites, in the version in force at the report’s date, and the bases above.`,
  })
  async legalBasis(
    @Root() measure: ItemRow,
    @Arg('depth', () => Int, {
      defaultValue: CHAIN_DEFAULT,
      description: '所引文件之上再取几步，0 至 10。How many steps above what it cites, from 0 to 10.',
    })
    depth: number,
    @Arg('relations', () => [CitationRelationEnum], {
      nullable: true,
      description: '只取这些关系的引用。Only citations in these relations.',
    })
    relations: string[] | null,
    @Arg('states', () => [LinkStateEnum], STATES_ARGUMENT) states: LinkState[] | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    checkDepth(depth, 0);
    const found = await loaders.basesOfItem.load({ item: measure.id, depth });
    if (!found) return [];
    const citations = found.citations.filter(
      (citation) =>
        citation.outcome !== 'NOT_LEGAL_SOURCE' &&
        (states ?? STANDING_STATES).includes(citation.state ?? 'PROPOSED') &&
        (!relations || relations.includes(citation.relation)),
    );
    const isDated = citations.every(({ asOf }) => asOf != null);
    const report = isDated ? null : await loaders.report.load(measure.reportId);
    const reported = report && lastDayOf(report);
    return chainsOfCitations(
      citations,
      (source) => found.climbs.get(source),
      depth,
      ({ asOf }) => asOf ?? measure.judgedOn ?? reported,
    );
  }
}
