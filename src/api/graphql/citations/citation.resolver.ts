import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { linkId } from '../../../domain/model/ids';
import { withoutName, withoutWords } from '../../../domain/review/people';
import type { CitationRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { CitationOutcomeEnum, CitationRelationEnum, LinkStateEnum } from '../enums';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { ReportItem } from '../reports/item.type';
import { Report } from '../reports/report.type';
import { reportParameter } from '../reports/report-argument';
import { Link } from '../review/link.type';
import { Citation, Pinpoint, RelationCue } from './citation.type';
import { CitationConnection } from './connections';
import { resolutionOf } from './resolution';
import { CitationResolution } from './resolution.type';

@ArgsType()
class CitationsArgs extends PageArgs {
  @Field(() => [CitationOutcomeEnum], {
    nullable: true,
    description: '只取归结为这些结果的；不写则都取。Only those that came to one of these; all by default.',
  })
  outcomes?: string[] | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '只取这些关系的；不写则都取。Only those in one of these relations; all by default.',
  })
  relations?: string[] | null;

  @Field(() => [LinkStateEnum], {
    nullable: true,
    description: '只取复核为这些状态的；不写则都取。Only those in one of these states; all by default.',
  })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: '只取此报告的。Of this report only.' })
  report?: string | null;
}

@Resolver(() => Citation)
export class CitationResolver {
  @Query(() => CitationConnection, {
    description:
      '各报告中的引用；用 outcomes 可列出待处理者。Citations of all reports; by outcome, a work list of unlinked ones.',
  })
  async citations(@Args(() => CitationsArgs) args: CitationsArgs, @Ctx() context: ApiContext) {
    const { outcomes, relations, states } = args;
    const report = await reportParameter(args.report, 'report', context);
    return loadPage(
      context,
      { list: 'citations', filter: { outcomes, relations, states, report } },
      args,
      (ids) => context.loaders.citation.loadMany(ids),
    );
  }

  @FieldResolver()
  reasons(@Root() citation: CitationRow, @Ctx() { showsPeople }: ApiContext): string[] {
    return showsPeople ? citation.reasons : withoutWords(citation);
  }

  @FieldResolver()
  madeBy(@Root() { madeBy }: CitationRow, @Ctx() { showsPeople }: ApiContext): string | null {
    return showsPeople ? (madeBy ?? null) : withoutName(madeBy);
  }

  @FieldResolver(() => Pinpoint, { nullable: true, description: '所指条款。Where in the source it points.' })
  pinpoint(@Root() { pinpoint }: CitationRow) {
    return pinpoint ? JSON.parse(pinpoint) : null;
  }

  @FieldResolver(() => RelationCue, {
    nullable: true,
    description:
      '决定关系的用词；关系由人指明者为空。What decided the relation; null where a person gave it.',
  })
  async relationCue(@Root() citation: CitationRow, @Ctx() { loaders }: ApiContext) {
    const { cueStart: start, cueEnd: end, relationBy } = citation;
    if (start == null || end == null || relationBy != null) return null;
    const text = (await loaders.reportText.load(citation.reportId)) ?? '';
    return { start, end, text: text.slice(start, end) };
  }

  @FieldResolver(() => CitationResolution, { description: '归结到何处。What it came to.' })
  resolution(@Root() citation: CitationRow, @Ctx() { loaders }: ApiContext) {
    return resolutionOf(citation, loaders);
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description: '所承的前一处引用。The mention it rests on.',
  })
  restsOn(@Root() { restsOn }: CitationRow, @Ctx() { loaders }: ApiContext) {
    return restsOn ? loaders.citation.load(restsOn) : null;
  }

  @FieldResolver(() => LinkStateEnum, { description: '经人复核的状况。Where it stands with people.' })
  state(@Root() { state }: CitationRow) {
    return state ?? 'PROPOSED';
  }

  @FieldResolver(() => Link, { description: '可供复核的联系及其历史。The link to review, with its history.' })
  link(@Root() { id }: CitationRow, @Ctx() { loaders }: ApiContext) {
    return loaders.link.load(linkId(id));
  }

  @FieldResolver(() => ReportItem, {
    nullable: true,
    description: '所在的举措或段落。The unit it stands in.',
  })
  item(@Root() { itemId }: CitationRow, @Ctx() { loaders }: ApiContext) {
    return itemId ? loaders.item.load(itemId) : null;
  }

  @FieldResolver(() => Report, { nullable: true, description: '所在的报告。The report it stands in.' })
  report(@Root() { reportId }: CitationRow, @Ctx() { loaders }: ApiContext) {
    return loaders.report.load(reportId);
  }
}
