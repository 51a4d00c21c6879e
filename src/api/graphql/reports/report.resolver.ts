import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { createLoaders } from '../../../graph/loaders/loaders';
import type { ItemRow, ReportRow } from '../../../graph/rows';
import { requireActor } from '../access';
import { IssuingBody, Region } from '../bodies/body.type';
import { CitationConnection } from '../citations/connections';
import type { ApiContext } from '../context';
import {
  CitationOutcomeEnum,
  CitationRelationEnum,
  ItemStatusEnum,
  LinkStateEnum,
  ReportItemKindEnum,
} from '../enums';
import { argumentsAhead } from '../look-ahead';
import { idAsked } from '../nodes/id-argument';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { MeasureConnection, ReportConnection, ReportItemConnection } from './connections';
import { filterParameters, ReportFilter } from './filters';
import { DeleteReportPayload, Period, Report } from './report.type';

@ArgsType()
class ItemsArgs extends PageArgs {
  @Field(() => [ReportItemKindEnum], { nullable: true, description: '只取这些种类的。Of these kinds only.' })
  kinds?: string[] | null;

  @Field(() => [ItemStatusEnum], { nullable: true, description: '只取这些状态的。In these statuses only.' })
  statuses?: string[] | null;
}

@ArgsType()
class MeasuresOfReportArgs extends PageArgs {
  @Field(() => [ItemStatusEnum], { nullable: true, description: '只取这些状态的。In these statuses only.' })
  statuses?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true:只取有引用的；false:只取没有引用的。Only those that cite something, or that cite nothing.',
  })
  cited?: boolean | null;
}

@ArgsType()
class CitationsOfReportArgs extends PageArgs {
  @Field(() => [CitationOutcomeEnum], {
    nullable: true,
    description: '只取归结为这些结果的；不写则都取。Only those that came to one of these; all by default.',
  })
  outcomes?: string[] | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '只取这些关系的；不写则都取。Only those in one of these relations; all by default.',
  })
  relations?: string[] | null;

  @Field(() => [LinkStateEnum], {
    nullable: true,
    description: '只取复核为这些状态的；不写则都取。Only those in one of these states; all by default.',
  })
  states?: string[] | null;
}

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver()
  file(@Root() { file }: ReportRow, @Ctx() { showsPeople }: ApiContext): string | null {
    return showsPeople ? (file ?? null) : null;
  }

  @Query(() => Report, {
    nullable: true,
    description: '一份报告；没有则为空。One report; null if there is none.',
  })
  async report(
    @Arg('id', () => ID, { description: '报告的标识，如 report:…。Id of the report, as report:….' })
    id: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    idAsked(id, 'id', 'report');
    // Its measures bring it along; what is wrong with the arguments is for their own field to say.
    const [ahead] = argumentsAhead(info, 'measures');
    if (ahead) await measuresOf(id, ahead, context).catch(() => {});
    return context.loaders.report.load(id);
  }

  @Query(() => ReportConnection, { description: '报告，按年度、标题排序。Reports by year and title.' })
  async reports(
    @Arg('filter', () => ReportFilter, {
      nullable: true,
      description: '只取符合的；不写则都取。Which ones; all if left out.',
    })
    filter: ReportFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    const parameters = await filterParameters(filter, context.graph);
    return loadPage(context, { list: 'reports', filter: parameters }, page, (ids) =>
      context.loaders.report.loadMany(ids),
    );
  }

  @Authorized('editor')
  @Mutation(() => DeleteReportPayload, {
    description:
      '删除一份报告及从中读出的一切；人对它作过的决定留存，所依文字记为已不在。Deletes a report with all that was read from it; decisions on it stay, as orphans.',
  })
  async deleteReport(
    @Arg('id', () => ID, { description: '报告的标识。Id of the report.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<DeleteReportPayload> {
    const { name } = requireActor(context.actor);
    const deleted = await context.review.deleteReport(id, name);
    context.loaders = createLoaders(context.graph, context.asks);
    return deleted
      ? { deleted: deleted.id, title: deleted.title, decisionsKept: deleted.decisionsKept }
      : { deleted: null, title: null, decisionsKept: 0 };
  }

  @FieldResolver(() => String, {
    description: '全文；各处偏移都以它为准。The whole text, which all offsets refer to.',
  })
  async text(@Root() { id }: ReportRow, @Ctx() { loaders }: ApiContext) {
    return (await loaders.reportText.load(id)) ?? '';
  }

  @FieldResolver(() => Boolean, {
    description:
      '其举措的推断条文是否已经算过；否则没有推断不表示没有相关条文。Whether articles were inferred for its measures; if not, that there are none says nothing.',
  })
  suggestionsComputed(@Root() { suggestionsDue }: ReportRow) {
    return suggestionsDue !== true;
  }

  @FieldResolver(() => Period, { nullable: true, description: '所报告的期间。The period reported on.' })
  period(@Root() { periodFrom, periodTo }: ReportRow) {
    return periodFrom && periodTo ? { from: periodFrom, to: periodTo } : null;
  }

  @FieldResolver(() => IssuingBody, { nullable: true, description: '发文机关。Who published it.' })
  issuingBody(@Root() { bodyId }: ReportRow, @Ctx() { loaders }: ApiContext) {
    return bodyId ? loaders.body.load(bodyId) : null;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: '发文机关所在地区。Where that body is seated.',
  })
  async region(@Root() { bodyId }: ReportRow, @Ctx() { loaders }: ApiContext) {
    const body = bodyId ? await loaders.body.load(bodyId) : null;
    return body?.regionId ? loaders.region.load(body.regionId) : null;
  }

  @FieldResolver(() => ReportItemConnection, { description: '各单元，按次序。Its units in reading order.' })
  items(@Root() report: ReportRow, @Args(() => ItemsArgs) args: ItemsArgs, @Ctx() context: ApiContext) {
    const { kinds, statuses } = args;
    const where = { list: 'items-of-reports', parent: report.id, filter: { kinds, statuses } } as const;
    return loadPage(context, where, args, (ids) => context.loaders.item.loadMany(ids));
  }

  @FieldResolver(() => MeasureConnection, { description: '各举措，按次序。Its measures in reading order.' })
  measures(
    @Root() report: ReportRow,
    @Args(() => MeasuresOfReportArgs) args: MeasuresOfReportArgs,
    @Ctx() context: ApiContext,
  ) {
    return measuresOf(report.id, args, context);
  }

  @FieldResolver(() => CitationConnection, { description: '各处引用，按次序。Its citations in text order.' })
  citations(
    @Root() report: ReportRow,
    @Args(() => CitationsOfReportArgs) args: CitationsOfReportArgs,
    @Ctx() context: ApiContext,
  ) {
    const { outcomes, relations, states } = args;
    const where = {
      list: 'citations-of-reports',
      parent: report.id,
      filter: { outcomes, relations, states },
    } as const;
    return loadPage(context, where, args, (ids) => context.loaders.citation.loadMany(ids));
  }
}

async function measuresOf(report: string, args: MeasuresOfReportArgs, context: ApiContext) {
  const filter = { kinds: ['MEASURE'], statuses: args.statuses, cited: args.cited };
  const where = { list: 'items-of-reports', parent: report, filter } as const;
  return loadPage<ItemRow>(context, where, args, (ids) => context.loaders.item.loadMany(ids));
}
