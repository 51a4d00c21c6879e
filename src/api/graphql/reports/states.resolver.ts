import {
  Arg,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { textToCheck } from '../../../app/check/file';
import {
  actsOf,
  stateOfReport,
  type Unpublished,
  type UnpublishedState,
  unpublished,
  unpublishedIn,
  withdrawnWords,
} from '../../../app/imports/report-states';
import { uploadName } from '../../../app/imports/uploads';
import type { FileResult } from '../../../domain/model/import';
import { createLoaders } from '../../../graph/loaders/loaders';
import { mayEdit } from '../../../platform/access/roles';
import { badInput } from '../../http/api-errors';
import { ROUTES } from '../../http/routes';
import { requireActor } from '../access';
import { PER_CLIENT } from '../cache/caching';
import { checked } from '../check/check.resolver';
import { DraftCheck } from '../check/check.type';
import type { ApiContext } from '../context';
import { reportKnown } from './report-argument';
import {
  PublishReportPayload,
  ReportAct,
  ReportStateEnum,
  ReportStatus,
  SaveDraftPayload,
  UnpublishedReport,
  WithdrawReportPayload,
} from './states.type';

@Resolver(() => UnpublishedReport)
export class ReportStatesResolver {
  // Of drafts only those who edit are told; what caches keep was answered to nobody in particular.
  @Query(() => ReportStatus, {
    nullable: true,
    description:
      '一个报告标识现在的状态，如已撤回；没有这份报告（或已删除）则为空。What an id stands for now, as withdrawn; null where there is no such report, or it was deleted.',
  })
  async reportStatus(
    @Arg('id', () => ID, { description: '报告的标识。Id of the report.' }) id: string,
    @Ctx() { graph, actor }: ApiContext,
  ): Promise<ReportStatus | null> {
    const found = await stateOfReport(graph, id, { drafts: mayEdit(actor) });
    return found && { id, ...found, message: found.state === 'WITHDRAWN' ? withdrawnWords(found) : null };
  }

  @Authorized('editor')
  @Query(() => [UnpublishedReport], {
    description: '草稿，或已撤回的报告，新的在前。Drafts, or reports withdrawn, the latest first.',
  })
  unpublishedReports(
    @Arg('state', () => ReportStateEnum, { description: 'DRAFT 或 WITHDRAWN。DRAFT or WITHDRAWN.' })
    state: string,
    @Ctx() { graph }: ApiContext,
  ): Promise<Unpublished[]> {
    if (state === 'PUBLISHED')
      throw badInput('state', '已发布的用 reports', 'expected DRAFT or WITHDRAWN, but got: PUBLISHED');
    return unpublishedIn(graph, state as UnpublishedState);
  }

  @Authorized('editor')
  @Query(() => UnpublishedReport, {
    nullable: true,
    description: '一份草稿或已撤回的报告；没有则为空。A draft, or a report withdrawn; null if there is none.',
  })
  unpublishedReport(
    @Arg('id', () => ID, {
      description: '草稿（draft:…）或已撤回的报告的标识。Id of a draft, draft:…, or of a withdrawn report.',
    })
    id: string,
    @Ctx() { graph }: ApiContext,
  ): Promise<Unpublished | null> {
    return unpublished(graph, id);
  }

  @Authorized('editor')
  @Query(() => [ReportAct], {
    description:
      '一份报告或草稿的经过，新的在前；已删除的也有记录。What was done with a report or a draft, the latest first; also of one that is gone.',
  })
  async reportHistory(
    @Arg('id', () => ID, {
      description: '报告或草稿的标识；可以是已删除的。Id of a report or draft, which may be gone.',
    })
    id: string,
    @Ctx() context: ApiContext,
  ): Promise<ReportAct[]> {
    const acts = await actsOf(context.graph, id);
    // Of a report from before acts were kept, none is known; one that never was is refused.
    if (acts.length === 0) await reportKnown(context, id, 'id');
    return acts;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '全文；没有留存则为空。The whole text; null where it is not kept.',
  })
  async text(@Root() { id }: Unpublished, @Ctx() { graph }: ApiContext): Promise<string | null> {
    return (await unpublished(graph, id))?.text ?? null;
  }

  @Extensions(PER_CLIENT)
  @FieldResolver(() => DraftCheck, {
    nullable: true,
    description:
      '现在读来如何：其引用与问题，随问随算，不保存；文字没有留存则为空。How it reads now: its citations and what is wrong with them; computed when asked, stored nowhere.',
  })
  async check(@Root() { id }: Unpublished, @Ctx() context: ApiContext): Promise<DraftCheck | null> {
    const text = (await unpublished(context.graph, id))?.text ?? null;
    return text === null
      ? null
      : checked(
          context,
          () => textToCheck(text),
          () => ({}),
        );
  }

  @Authorized('editor')
  @Mutation(() => SaveDraftPayload, {
    description:
      '把文字存为草稿：不入图，只有编辑以上可读；文件用 POST /v1/import/reports?state=draft。Keeps a text as a draft, for those who edit.',
  })
  async saveDraft(
    @Arg('name', () => String, { description: '文件名，如 报告.txt。What the file is called.' }) name: string,
    @Arg('text', () => String, { description: '全文。The whole text.' }) text: string,
    @Ctx() context: ApiContext,
  ): Promise<SaveDraftPayload> {
    const { name: by } = requireActor(context.actor);
    const file = uploadName(name);
    if (file === null)
      throw badInput(
        'name',
        '文件名至多 200 字，不可为空',
        'expected a file’s name of at most 200 characters',
      );
    await context.budget.charge(ROUTES.importReports.cost);
    const saved = await context.review.saveDraft(file, text, by);
    return { draft: saved.loaded, ...whyNot(saved) };
  }

  @Authorized('editor')
  @Mutation(() => PublishReportPayload, {
    description:
      '发布一份草稿，或再发布一份已撤回的报告，决定随其所依的文字回来。Publishes a draft, or a withdrawn report again; decisions come back with their words.',
  })
  async publishReport(
    @Arg('id', () => ID, {
      description: '草稿（draft:…）或已撤回的报告的标识。Id of a draft, draft:…, or of a withdrawn report.',
    })
    id: string,
    @Arg('replace', () => Boolean, {
      defaultValue: false,
      description:
        '草稿可以取代同一报告已有的另一文本，旧文本留存。A draft may take the place of another text, which is kept.',
    })
    replace: boolean,
    @Ctx() context: ApiContext,
  ): Promise<PublishReportPayload> {
    const { name: by } = requireActor(context.actor);
    await context.budget.charge(ROUTES.importReports.cost);
    const published = await context.review.publishReport(id, { replace, by });
    context.loaders = createLoaders(context.graph, context.asks);
    if (!published) return { report: null, code: 'NOT_FOUND', message: '没有这份草稿或已撤回的报告' };
    return { report: published.loaded, ...whyNot(published) };
  }

  @Authorized('editor')
  @Mutation(() => WithdrawReportPayload, {
    description:
      '撤回一份报告：移出图，文字与决定留存，其标识对所有人答以“已撤回”。Withdraws a report: out of the graph, text and decisions kept; its id says so to everybody.',
  })
  async withdrawReport(
    @Arg('id', () => ID, { description: '已发布的报告的标识。Id of a published report.' }) id: string,
    @Arg('reason', () => String, {
      nullable: true,
      description: '理由，对所有人公开。The reason, for everybody.',
    })
    reason: string | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<WithdrawReportPayload> {
    const { name: by } = requireActor(context.actor);
    const done = await context.review.withdrawReport(id, { reason, by });
    context.loaders = createLoaders(context.graph, context.asks);
    if (!done.withdrawn) return { report: null, decisionsKept: 0, code: done.code, message: done.message };
    return { report: id, decisionsKept: done.withdrawn.decisions, code: null, message: null };
  }
}

function whyNot({ outcome, findings }: FileResult): { code: string | null; message: string | null } {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  if (outcome !== 'REFUSED') return { code: null, message: null };
  const message = [first?.message, first?.remedy].filter(Boolean).join('。');
  return { code: first?.code ?? 'file-refused', message };
}
