import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  pickArticles,
  type SupportedArticle as Supported,
  supportOf,
} from '../../../domain/research/article-support';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { FORMER_DAY } from '../day-argument';
import { checkSize, PAGE_DEFAULT } from '../paging/sizes';
import { YearRange } from '../reports/filters';
import { LocalDate } from '../scalars';
import { sourceAsked } from '../sources/source-argument';
import { articleCoverage } from './article-coverage';
import { ArticleCoverage, SupportedArticle } from './article-coverage.type';
import { ArticleSupportEnum } from './enums';

@ArgsType()
export class CoverageArgs {
  @Field(() => YearRange, { nullable: true, description: '只计这些年度的报告。Reports of these years only.' })
  years?: YearRange | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '取当日有效的版本；不写则取 years 末日或今日的。The version in force that day; else at the end of `years`, or today.',
  })
  asOf?: string | null;

  @Field(() => LocalDate, FORMER_DAY)
  on?: string | null;
}

@ArgsType()
class ArticlesArgs {
  @Field(() => [ArticleSupportEnum], {
    nullable: true,
    description: '只取这样的条文；不写则都取。Only articles of these kinds; all by default.',
  })
  supports?: string[] | null;

  @Field(() => Int, {
    defaultValue: PAGE_DEFAULT,
    description: '至多几条，不超过 100。At most so many, up to 100.',
  })
  first!: number;

  @Field(() => ID, { nullable: true, description: '取此条之后的。Only those behind this article.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: '只取此条。This article alone, where the version has it.' })
  only?: string | null;
}

@Resolver(() => ArticleCoverage)
export class ArticleCoverageResolver {
  @Query(() => ArticleCoverage, {
    nullable: true,
    description:
      '一个文件的哪些条文有举措引用或推断支持，哪些没有；没有此文件即报错，附相近的题名。（收录了什么，见 coverage；它带 source 时也给出此项。）Which articles of a work have measures behind them; a work that is none is refused, with titles that may be meant. What is held at all: see `coverage`.',
  })
  async articleCoverage(
    @Arg('source', () => String, {
      description: '标识、名称、别名或文号。Id, title, alias or document number.',
    })
    source: string,
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() context: ApiContext,
  ) {
    return articleCoverage(context, await sourceAsked(context, source, 'source'), args);
  }

  @FieldResolver(() => [SupportedArticle], { description: '各条，按次序。Its articles, in order.' })
  articles(
    @Root() { supported }: { supported: Supported[] },
    @Args(() => ArticlesArgs) { supports = null, first, after = null, only = null }: ArticlesArgs,
    @Ctx() { loaders }: ApiContext,
  ) {
    checkSize('first', first);
    const picked = pickArticles(supported, { supports, first, after, only });
    if (!picked)
      throw badInput('after', `参数 after：expected an article of this version, but got: ${after}`);
    return picked.map((article) => ({
      // Asked for only where it is selected: a promise that nobody awaits would end the process when the client goes.
      provision: () => loaders.provision.load(article.id),
      support: supportOf(article),
      citations: () => loaders.citation.loadMany(article.cited),
      suggestedFor: () => loaders.item.loadMany(article.suggested),
    }));
  }
}
