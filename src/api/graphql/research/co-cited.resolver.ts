import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { statement } from '../../../graph/statements/directives';
import type { ApiContext } from '../context';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';
import { YearRange, yearParameters } from '../reports/filters';
import { sourceAsked } from '../sources/source-argument';
import { CoCitedSource } from './co-cited.type';

interface CoCitedRow {
  source: string;
  reports: number;
  measures: number;
  examples: string[];
}

@Resolver()
export class CoCitedResolver {
  @Query(() => [CoCitedSource], {
    nullable: true,
    description:
      '与它一同被引用的文件，同一举措中多者在前；没有此文件即报错，附相近的题名。Works cited together with it, those most often in one measure first; a work that is none is refused, with titles that may be meant.',
  })
  async coCited(
    @Arg('source', () => String, {
      description: '标识、名称、别名或文号。Id, title, alias or document number.',
    })
    source: string,
    @Arg('years', () => YearRange, {
      nullable: true,
      description: '只计这些年度的报告。Reports of these years only.',
    })
    years: YearRange | null,
    @Arg('first', () => Int, {
      defaultValue: PAGE_DEFAULT,
      description: '至多几个，不超过 100。At most so many, up to 100.',
    })
    first: number,
    @Ctx() context: ApiContext,
  ) {
    const { graph, loaders } = context;
    checkSize('first', first);
    const work = await sourceAsked(context, source, 'source');
    const parameters = { source: work.id, limit: first, ...yearParameters(years, 'years') };
    const rows = await graph.read(statement('sources-cited-with'), parameters);
    return rows.map(({ value }) => {
      const row = value as CoCitedRow;
      return {
        ...row,
        source: () => loaders.source.load(row.source),
        examples: () => loaders.item.loadMany(row.examples),
      };
    });
  }
}
