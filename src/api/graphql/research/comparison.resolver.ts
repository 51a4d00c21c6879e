import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ReportRow } from '../../../graph/rows';
import { statement } from '../../../graph/statements/directives';
import { badInput } from '../../http/api-errors';
import { allInOrder } from '../all-in-order';
import { bodyParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { reportAsked } from '../reports/report-argument';
import { compared } from './compared';
import { ReportComparison } from './comparison.type';

@Resolver()
export class ComparisonResolver {
  @Query(() => ReportComparison, {
    nullable: true,
    description:
      '两份报告的比较：新引用、不再引用、仍引用的文件，及可配对的数字；没有这份报告即报错。Two reports: sources newly cited, dropped and kept, and figures that can be matched; a report that is none is refused.',
  })
  async compareReports(
    @Arg('a', () => ID, { description: '前者。The earlier.' }) aId: string,
    @Arg('b', () => ID, { description: '后者。The later.' }) bId: string,
    @Ctx() context: ApiContext,
  ) {
    if (aId === bId) throw badInput('b', `参数 b：expected another report than a, but got: ${bId}`);
    const [a, b] = await allInOrder([reportAsked(context, aId, 'a'), reportAsked(context, bId, 'b')]);
    return compared(context.loaders, [a], [b]);
  }

  @Query(() => ReportComparison, {
    nullable: true,
    description:
      '同一机关两个年度报告的比较；没有此机关，或它没有注明年度的报告，即报错。The reports of one body in two years; a body that is none, or has no report of a year, is refused.',
  })
  async compareYears(
    @Arg('body', () => String, { description: '机关的名称或标识。Name or id of a body.' }) body: string,
    @Arg('from', () => Int, { description: '前一年度。The earlier year.' }) from: number,
    @Arg('to', () => Int, { description: '后一年度。The later year.' }) to: number,
    @Ctx() context: ApiContext,
  ) {
    if (from === to) throw badInput('to', `参数 to：expected another year than from, but got: ${to}`);
    const heldOf = async (asked: string | null) => {
      const rows = await context.graph.read(statement('report-years-of-body'), { body: asked });
      return rows.map(({ value }) => value as { id: string; year: number });
    };
    let held = await heldOf(body);
    // It may be spelt in another way, or be none.
    if (held.length === 0) held = await heldOf(await bodyParameter(body, 'body', context.graph));
    if (held.length === 0) {
      const got = body.slice(0, 60);
      throw badInput(
        'body',
        `参数 body：${got} 没有注明年度的报告`,
        `body: expected a body with reports of a year, but got: ${got}`,
      );
    }
    const reportsOf = async (year: number, argument: string) => {
      const ids = held.filter((each) => each.year === year).map(({ id }) => id);
      if (ids.length > 0) return (await context.loaders.report.loadMany(ids)).filter(isReport);
      const years = [...new Set(held.map((each) => each.year))].join('、');
      throw badInput(argument, `参数 ${argument}：expected one of ${years}, but got: ${year}`);
    };
    const [before, after] = await allInOrder([reportsOf(from, 'from'), reportsOf(to, 'to')]);
    return compared(context.loaders, before, after);
  }
}

function isReport(report: ReportRow | null | Error | undefined): report is ReportRow {
  return report instanceof Error ? raise(report) : report != null;
}

function raise(error: Error): never {
  throw error;
}
