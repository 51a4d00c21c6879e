import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { proposalFor } from '../../../app/export/gaps';
import {
  type CitedFilter,
  type CitedWork as CitedWorkRow,
  readGaps,
  readMostCited,
} from '../../../graph/queries/gaps';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { SourceKindEnum } from '../enums';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';
import { YearRange, yearParameters } from '../reports/filters';
import { CitedWork, Gap } from './gaps.type';

@ArgsType()
class CitedWorksArgs {
  @Field(() => String, {
    nullable: true,
    description: '引用者：机关的名称或标识。A citing body, by name or id.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '引用者的地区，含其下级。Region of the citing bodies, with those within it.',
  })
  region?: string | null;

  @Field(() => YearRange, { nullable: true, description: '报告年度。Years of the reports.' })
  years?: YearRange | null;

  @Field(() => [SourceKindEnum], { nullable: true, description: '文件的种类。Kinds of the works.' })
  kinds?: string[] | null;

  @Field(() => Int, {
    defaultValue: PAGE_DEFAULT,
    description: '至多几个，不超过 100。At most so many, up to 100.',
  })
  first!: number;
}

@Resolver()
export class GapsResolver {
  @Query(() => [Gap], {
    description:
      '报告引用最多而未收录的文件，引用的报告多者在前。Works most cited and not held, those in the most reports first.',
  })
  async gaps(@Args(() => CitedWorksArgs) args: CitedWorksArgs, @Ctx() context: ApiContext) {
    const found = await readGaps(context.graph, await filterOf(args, context), args.first);
    return found.map((gap) => ({ ...lineOf(gap, context), proposal: proposalFor(gap) }));
  }

  @Query(() => [CitedWork], {
    description:
      '报告引用最多的文件，收录与否都算，引用的报告多者在前。Works most cited, held or not, those in the most reports first.',
  })
  async mostCited(@Args(() => CitedWorksArgs) args: CitedWorksArgs, @Ctx() context: ApiContext) {
    const found = await readMostCited(context.graph, await filterOf(args, context), args.first);
    return found.map((work) => lineOf(work, context));
  }
}

async function filterOf(
  { body, region, years, kinds = null, first }: CitedWorksArgs,
  { graph }: ApiContext,
): Promise<CitedFilter> {
  checkSize('first', first);
  return {
    yearFrom: null,
    yearTo: null,
    ...yearParameters(years, 'years'),
    kinds,
    body: await bodyParameter(body, 'body', graph),
    region: await regionParameter(region, 'region', graph),
  };
}

function lineOf({ source, years: [firstYear, lastYear], ...work }: CitedWorkRow, { loaders }: ApiContext) {
  return { ...work, firstYear, lastYear, source: () => loaders.source.load(source) };
}
