import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { createLoaders } from '../../../graph/loaders/loaders';
import { requireActor } from '../access';
import type { ApiContext } from '../context';
import { FormerText, RestoreReportPayload } from './former-text.type';
import { reportKnown } from './report-argument';

@Resolver(() => FormerText)
export class FormerTextResolver {
  @Authorized('editor')
  @Query(() => [FormerText], {
    description:
      '一份报告的旧文本，新的在前，至多数份；报告已删除的也有记录。The texts a report had before, the newest first.',
  })
  async formerTexts(
    @Arg('report', () => ID, {
      description: '报告的标识；可以是已删除的。Id of the report, which may be gone.',
    })
    report: string,
    @Ctx() context: ApiContext,
  ): Promise<FormerText[]> {
    await reportKnown(context, report, 'report');
    return context.review.formerTexts(report);
  }

  @Authorized('editor')
  @Mutation(() => RestoreReportPayload, {
    description:
      '恢复报告的一份旧文本；现有的文本转为旧文本留存，决定随其所依的文字。Brings a former text back; the one that stands is kept in its turn.',
  })
  async restoreReport(
    @Arg('formerText', () => ID, {
      description: '旧文本的标识，见 formerTexts。Id of the former text, as `formerTexts` gives it.',
    })
    formerText: string,
    @Ctx() context: ApiContext,
  ): Promise<RestoreReportPayload> {
    const { name } = requireActor(context.actor);
    const restored = await context.review.restoreReport(formerText, name);
    context.loaders = createLoaders(context.graph, context.asks);
    return restored.report === null
      ? { report: null, code: restored.code }
      : { report: restored.report, code: null };
  }
}
