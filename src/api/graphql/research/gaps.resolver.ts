import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { proposalFor } from '../../../app/export/gaps';
import { readGaps } from '../../../graph/queries/gaps';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { SourceKindEnum } from '../enums';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';
import { YearRange, yearParameters } from '../reports/filters';
import { Gap } from './gaps.type';

@ArgsType()
class GapsArgs {
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

  @Field(() => Int, { defaultValue: PAGE_DEFAULT })
  first!: number;
}

@Resolver()
export class GapsResolver {
  @Query(() => [Gap], {
    description:
      '报告引用最多而未收录的文件，引用的报告多者在前。Works most cited and not held, those in the most reports first.',
  })
  async gaps(@Args(() => GapsArgs) args: GapsArgs, @Ctx() { graph, loaders }: ApiContext) {
    const { body, region, years, kinds = null, first } = args;
    checkSize('first', first);
    const filter = {
      yearFrom: null,
      yearTo: null,
      ...yearParameters(years, 'years'),
      kinds,
      body: await bodyParameter(body, 'body', graph),
      region: await regionParameter(region, 'region', graph),
    };
    return (await readGaps(graph, filter, first)).map(({ source, years: [firstYear, lastYear], ...gap }) => ({
      ...gap,
      firstYear,
      lastYear,
      source: () => loaders.source.load(source),
      proposal: proposalFor(gap),
    }));
  }
}
