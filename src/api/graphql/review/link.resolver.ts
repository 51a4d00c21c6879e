import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { withoutName, withoutWords } from '../../../domain/review/people';
import { priority, uncertainty } from '../../../domain/review/priority';
import type { Decision, Reading } from '../../../domain/review/reading';
import type { LinkRow } from '../../../graph/queries/links';
import { requireActor } from '../access';
import { Citation } from '../citations/citation.type';
import type { ApiContext } from '../context';
import { CitationOutcomeEnum, CitationRelationEnum, LinkKindEnum, LinkStateEnum } from '../enums';
import { idAsked } from '../nodes/id-argument';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { ReportItem } from '../reports/item.type';
import { Report } from '../reports/report.type';
import { reportKnown, reportParameter } from '../reports/report-argument';
import { Provision } from '../sources/provision.type';
import { LegalSource } from '../sources/source.type';
import { SourceVersion } from '../sources/version.type';
import { LinkConnection } from './connections';
import { Link, LinkDecision, LinkPriority, LinkReading } from './link.type';

@ArgsType()
class ReviewQueueArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '只取此报告的。Of this report only.' })
  report?: string | null;

  @Field(() => [LinkKindEnum], {
    nullable: true,
    description: '只取引用或只取推断；不写则都取。Citations or inferences alone; both by default.',
  })
  kinds?: string[] | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '只取这些关系的引用。Only citations in these.',
  })
  relations?: string[] | null;
}

@ArgsType()
class DecidedLinksArgs extends PageArgs {
  @Field(() => [LinkStateEnum], {
    nullable: true,
    description: '只取这些状态的；不写则都取。In one of these states; all by default.',
  })
  states?: string[] | null;

  @Field(() => [LinkKindEnum], {
    nullable: true,
    description: '只取引用或只取推断；不写则都取。Citations or inferences alone; both by default.',
  })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: '只取此报告的。Of this report only.' })
  report?: string | null;

  @Field(() => String, { nullable: true, description: '此人作过决定的。That this person decided on.' })
  actor?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '所依文字是否已不在报告中。Whether its words are gone.',
  })
  orphaned?: boolean | null;
}

@Resolver(() => Link)
export class LinkResolver {
  @Query(() => Link, {
    nullable: true,
    description: '一条联系；没有则为空。One link; null if there is none.',
  })
  link(
    @Arg('id', () => ID, { description: '联系的标识，如 link:…。Id of the link, as link:….' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    return loaders.link.load(idAsked(id, 'id', 'link'));
  }

  @Query(() => LinkConnection, {
    description:
      '待复核的联系，最值得先看的在前：程序越无把握、指向同一所指的越多，越靠前。Links to review: the more doubt and the more links to the same target, the earlier.',
  })
  async reviewQueue(@Args(() => ReviewQueueArgs) args: ReviewQueueArgs, @Ctx() context: ApiContext) {
    const { kinds, relations } = args;
    const report = await reportParameter(args.report, 'report', context);
    return loadPage(context, { list: 'review-queue', filter: { report, kinds, relations } }, args, (ids) =>
      context.loaders.link.loadMany(ids),
    );
  }

  @Query(() => LinkConnection, {
    description:
      '人作过决定的联系，最近决定的在后；用 last 取最近者。Links people decided on, the latest last.',
  })
  async decidedLinks(@Args(() => DecidedLinksArgs) args: DecidedLinksArgs, @Ctx() context: ApiContext) {
    const { states, kinds, report, actor, orphaned } = args;
    // Whoever may not see names cannot ask by them either.
    if (actor != null && !context.showsPeople) requireActor(context.actor);
    // Decisions outlive the report.
    if (report != null) await reportKnown(context, report, 'report');
    const filter = { states, kinds, report, actor, orphaned };
    return loadPage(context, { list: 'decided-links', filter }, args, (ids) =>
      context.loaders.link.loadMany(ids),
    );
  }

  @FieldResolver(() => LinkReading, { description: '现在所指。What it leads to now.' })
  reading(@Root() { reading }: LinkRow) {
    return reading;
  }

  @FieldResolver(() => LinkReading, {
    nullable: true,
    description:
      '作决定前程序所提出的；由人补充的为空。What the program had proposed; null where added by hand.',
  })
  proposal(@Root() { proposal }: LinkRow) {
    return proposal;
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: '所在的报告；已删除则为空。The report it stands in; null where that is gone.',
  })
  report(@Root() { reportId }: LinkRow, @Ctx() { loaders }: ApiContext) {
    return loaders.report.load(reportId);
  }

  @FieldResolver(() => ReportItem, {
    nullable: true,
    description: '所在的举措或段落；文字已不在者为空。The unit it stands in; null where the words are gone.',
  })
  item(@Root() { itemId }: LinkRow, @Ctx() { loaders }: ApiContext) {
    return itemId ? loaders.item.load(itemId) : null;
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description:
      '所依的引用；推断、或文字已不在者为空。The citation it is of; null for a suggestion, or where the words are gone.',
  })
  citation(@Root() { citationId }: LinkRow, @Ctx() { loaders }: ApiContext) {
    return citationId ? loaders.citation.load(citationId) : null;
  }

  @FieldResolver(() => [LinkDecision], { description: '历次决定，最早的在前。Its decisions, oldest first.' })
  history(@Root() { id }: LinkRow, @Ctx() { loaders }: ApiContext) {
    return loaders.decisionsOfLink.load(id);
  }

  @FieldResolver(() => LinkPriority, { description: '在复核次序中的分量。Its weight in the review queue.' })
  async priority(@Root() link: LinkRow, @Ctx() { loaders }: ApiContext) {
    const { outcome, confidence, candidates } = link.reading;
    const doubt = uncertainty({ outcome, confidence, candidates: candidates.map(({ score }) => score) });
    const reach = await loaders.reachOfLink.load(link);
    return { uncertainty: doubt, reach, score: priority(doubt, reach) };
  }
}

@Resolver(() => LinkReading)
export class LinkReadingResolver {
  @FieldResolver({ description: '理由，给人看。Reasons, for people.' })
  reasons(@Root() reading: Reading, @Ctx() { showsPeople }: ApiContext): string[] {
    return showsPeople ? reading.reasons : withoutWords(reading);
  }

  @FieldResolver()
  madeBy(@Root() { madeBy }: Reading, @Ctx() { showsPeople }: ApiContext): string | null {
    return showsPeople ? madeBy : withoutName(madeBy);
  }

  @FieldResolver(() => CitationOutcomeEnum, {
    nullable: true,
    description: '引用的归结；推断为空。Of a citation; null for a suggestion.',
  })
  outcome(@Root() { outcome }: Reading) {
    return outcome === 'SUGGESTED' ? null : outcome;
  }

  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '所指的文件；没有确定则为空。The work; null where none is settled.',
  })
  source(@Root() { source }: Reading, @Ctx() { loaders }: ApiContext) {
    return source ? loaders.source.load(source) : null;
  }

  @FieldResolver(() => SourceVersion, {
    nullable: true,
    description: '所指的版本；没有确定则为空。The version; null where none is settled.',
  })
  version(@Root() { version }: Reading, @Ctx() { loaders }: ApiContext) {
    return version ? loaders.version.load(version) : null;
  }

  @FieldResolver(() => [Provision], { description: '所指条款；已不在库中的略去。Those still held.' })
  async provisions(@Root() { provisions }: Reading, @Ctx() { loaders }: ApiContext) {
    return (await loaders.provision.loadMany(provisions)).filter((provision) => provision !== null);
  }
}

@Resolver(() => LinkDecision)
export class LinkDecisionResolver {
  @FieldResolver()
  actorName(@Root() { actorName }: Decision, @Ctx() { showsPeople }: ApiContext): string | null {
    return showsPeople ? actorName : null;
  }

  @FieldResolver()
  reason(@Root() { reason }: Decision, @Ctx() { showsPeople }: ApiContext): string | null {
    return showsPeople ? reason : null;
  }

  @FieldResolver(() => LinkReading, {
    nullable: true,
    description: '先前所指；补充联系者为空。What it led to before.',
  })
  before(@Root() { before }: Decision) {
    return before;
  }

  @FieldResolver(() => LinkReading, { description: '决定后所指。What it led to afterwards.' })
  after(@Root() { after }: Decision) {
    return after;
  }
}
