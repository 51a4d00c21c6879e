import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { BodyRow, RegionRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { ReportConnection } from '../reports/connections';
import { LegalSourceConnection } from '../sources/connections';
import { IssuingBody, Region } from './body.type';
import { IssuingBodyConnection, RegionConnection } from './connections';
import { regionParameter } from './region-argument';

@Resolver(() => IssuingBody)
export class IssuingBodyResolver {
  @Query(() => IssuingBodyConnection, { description: '制定机关，按名称排序。Issuing bodies by name.' })
  async issuingBodies(
    @Arg('region', () => String, {
      nullable: true,
      description: '地区，含其下级：名称、路径或标识。A region by name, path or id.',
    })
    asked: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    const region = await regionParameter(asked, 'region', context.graph);
    return loadPage(context, { list: 'issuing-bodies', filter: { region } }, page, (ids) =>
      context.loaders.body.loadMany(ids),
    );
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: '所在地区；不明则为空。Where it is seated; null if not known.',
  })
  region(@Root() body: BodyRow, @Ctx() { loaders }: ApiContext) {
    return body.regionId ? loaders.region.load(body.regionId) : null;
  }

  @FieldResolver(() => LegalSourceConnection, { description: '它制定的文件。What it issued.' })
  legalSources(@Root() body: BodyRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return loadPage(context, { list: 'sources-of-bodies', parent: body.id, filter: {} }, page, (ids) =>
      context.loaders.source.loadMany(ids),
    );
  }

  @FieldResolver(() => ReportConnection, { description: '它发布的报告。Reports it published.' })
  reports(@Root() body: BodyRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return loadPage(context, { list: 'reports-of-bodies', parent: body.id, filter: {} }, page, (ids) =>
      context.loaders.report.loadMany(ids),
    );
  }
}

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { description: '行政区域，按路径排序。Regions by path.' })
  regions(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return loadPage(context, { list: 'regions', filter: {} }, page, (ids) =>
      context.loaders.region.loadMany(ids),
    );
  }

  @FieldResolver(() => Region, { nullable: true, description: '上一级地区。The region it lies within.' })
  within(@Root() region: RegionRow, @Ctx() { loaders }: ApiContext) {
    return region.withinId ? loaders.region.load(region.withinId) : null;
  }
}
