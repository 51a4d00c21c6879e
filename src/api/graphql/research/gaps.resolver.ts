import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { proposalFor } from '../../../app/export/gaps';
import { type CitedWork as CitedWorkRow, readMostCited } from '../../../graph/queries/gaps';
import type { ApiContext } from '../context';
import { SourceKindEnum } from '../enums';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';
import { YearRange } from '../reports/filters';
import { CitedWork, Gap } from './gaps.type';
import { citedFilter, gapsAsked } from './gaps-asked';

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
    checkSize('first', args.first);
    const found = await gapsAsked(args, args.first, context);
    return found.map((gap) => ({ ...lineOf(gap, context), proposal: proposalFor(gap) }));
  }

  @Query(() => [CitedWork], {
    description:
      '报告引用最多的文件，收录与否都算，引用的报告多者在前。Works most cited, held or not, those in the most reports first.',
  })
  async mostCited(@Args(() => CitedWorksArgs) args: CitedWorksArgs, @Ctx() context: ApiContext) {
    checkSize('first', args.first);
    const found = await readMostCited(context.graph, await citedFilter(args, context), args.first);
    return found.map((work) => lineOf(work, context));
  }
}

function lineOf({ source, years: [firstYear, lastYear], ...work }: CitedWorkRow, { loaders }: ApiContext) {
  return { ...work, firstYear, lastYear, source: () => loaders.source.load(source) };
}
