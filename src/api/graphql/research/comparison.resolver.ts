import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ReportRow } from '../../../graph/rows';
import { statement } from '../../../graph/statements/directives';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { compared } from './compared';
import { ReportComparison } from './comparison.type';

@Resolver()
export class ComparisonResolver {
  @Query(() => ReportComparison, {
    nullable: true,
    description:
      '两份报告的比较：新引用、不再引用、仍引用的文件，及可配对的数字；报告不存在则为空。Two reports: sources newly cited, dropped and kept, and figures that can be matched; null if either does not exist.',
  })
  async compareReports(
    @Arg('a', () => ID, { description: '前者。The earlier.' }) aId: string,
    @Arg('b', () => ID, { description: '后者。The later.' }) bId: string,
    @Ctx() context: ApiContext,
  ) {
    if (aId === bId) throw badInput('b', `参数 b：expected another report than a, but got: ${bId}`);
    const [a, b] = await context.loaders.report.loadMany([aId, bId]);
    if (!isReport(a) || !isReport(b)) return null;
    return compared(context.loaders, [a], [b]);
  }

  @Query(() => ReportComparison, {
    nullable: true,
    description:
      '同一机关两个年度报告的比较；没有此机关的报告则为空。The reports of one body in two years; null if it has none at all.',
  })
  async compareYears(
    @Arg('body', () => String, { description: '机关的名称或标识。Name or id of a body.' }) body: string,
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
    @Ctx() context: ApiContext,
  ) {
    if (from === to) throw badInput('to', `参数 to：expected another year than from, but got: ${to}`);
    const rows = await context.graph.read(statement('report-years-of-body'), { body });
    const held = rows.map(({ value }) => value as { id: string; year: number });
    if (held.length === 0) return null;
    const reportsOf = async (year: number, argument: string) => {
      const ids = held.filter((each) => each.year === year).map(({ id }) => id);
      if (ids.length > 0) return (await context.loaders.report.loadMany(ids)).filter(isReport);
      const years = [...new Set(held.map((each) => each.year))].join('、');
      throw badInput(argument, `参数 ${argument}：expected one of ${years}, but got: ${year}`);
    };
    const [before, after] = await Promise.all([reportsOf(from, 'from'), reportsOf(to, 'to')]);
    return compared(context.loaders, before, after);
  }
}

function isReport(report: ReportRow | null | Error | undefined): report is ReportRow {
  return report instanceof Error ? raise(report) : report != null;
}

function raise(error: Error): never {
  throw error;
}
