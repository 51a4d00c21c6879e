import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { statement } from '../../../graph/statements/directives';
import type { ApiContext } from '../context';
import { articleCoverage } from '../research/article-coverage';
import { CoverageArgs } from '../research/article-coverage.resolver';
import { sourceAsked } from '../sources/source-argument';
import { Coverage } from './coverage.type';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      '收录范围；给出 source 时，另有它的各条有无举措支持。What is held; with `source`, also its articles.',
  })
  async coverage(
    @Arg('source', () => String, {
      nullable: true,
      description: '标识、名称、别名或文号。Id, title, alias or document number.',
    })
    source: string | null,
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() context: ApiContext,
  ) {
    const [row] = await context.graph.read(statement('coverage'), {});
    const { asOf: ended, ...counts } = row!.value as { asOf: string[] };
    const importedAt = ended[0] ?? null;
    const work = source == null ? null : await sourceAsked(context, source, 'source');
    const ofSource = work && (() => articleCoverage(context, work, args));
    return { ...counts, importedAt, asOf: importedAt, ofSource };
  }
}
