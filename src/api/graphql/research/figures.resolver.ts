import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type DatedFigure,
  type FigureSeries as Series,
  seriesOf,
} from '../../../domain/research/figure-series';
import type { FigureRow } from '../../../graph/rows';
import { statement } from '../../../graph/statements/directives';
import { IssuingBody } from '../bodies/body.type';
import { bodyParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { ItemStatusEnum } from '../enums';
import { checkText, YearRange, yearParameters } from '../reports/filters';
import { stateOf } from './compared';
import { FigurePoint, FigureSeries } from './figures.type';

/** More figures than a chart can show. */
const MOST = 2000;

@ArgsType()
class FiguresArgs {
  @Field(() => String, {
    description: '所计之物中的文字，如 就业。Words for what is counted, at least two characters.',
  })
  counts!: string;

  @Field(() => String, { nullable: true, description: '基本单位，如 元、%。The base unit.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: '发文机关的名称或标识。Name or id of a body.' })
  body?: string | null;

  @Field(() => YearRange, { nullable: true, description: '报告年度。Years of the reports.' })
  years?: YearRange | null;

  @Field(() => [ItemStatusEnum], { nullable: true, description: '已完成或计划等。Done, planned and so on.' })
  statuses?: string[] | null;
}

@Resolver(() => FigureSeries)
export class FiguresResolver {
  @Query(() => [FigureSeries], {
    description: `报告所述数字的历年序列，年度多的在前；至多取 ${MOST} 个数字。Figures that reports state, as series through the years, longest first.`,
  })
  async figures(@Args(() => FiguresArgs) args: FiguresArgs, @Ctx() { graph, loaders }: ApiContext) {
    const { unit = null, statuses = null, years } = args;
    const body = await bodyParameter(args.body, 'body', graph);
    const counts = checkText(args.counts, 'counts');
    const filter = { counts, unit, body, statuses, ...yearParameters(years, 'years') };
    const rows = await graph.read(statement('figures-counting'), { ...filter, limit: MOST });
    const figures = await Promise.all(rows.map(({ value }) => loaders.figure.load(value as string)));
    const dated = await Promise.all(
      figures.map(async (figure): Promise<DatedFigure[]> => {
        const found = figure && (await stateOf(loaders, figure));
        if (!found || found.year === null) return [];
        return [{ ...found.stated, year: found.year, body: found.report.bodyId ?? null }];
      }),
    );
    return seriesOf(dated.flat());
  }

  @FieldResolver(() => IssuingBody, {
    nullable: true,
    description: '发文机关；不明则为空。The body whose reports state it; null if not known.',
  })
  body(@Root() { body }: Series, @Ctx() { loaders }: ApiContext) {
    return body === null ? null : loaders.body.load(body);
  }

  @FieldResolver(() => [FigurePoint], {
    description:
      '按年度；一年可有几个，各有其句。By year; a year may have several, each with its own sentence.',
  })
  async points(@Root() { points }: Series, @Ctx() { loaders }: ApiContext) {
    const figures = await loaders.figure.loadMany(points.map(({ id }) => id));
    return points.map(({ year, baseValue: value, exact, sentence }, i) => {
      const figure = figures[i] as FigureRow;
      return { year, value, exact, sentence, bound: figure.bound, figure };
    });
  }
}
