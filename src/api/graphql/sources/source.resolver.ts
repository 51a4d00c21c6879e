import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cautionsOf } from '../../../domain/citations/cautions';
import { inOrder, sourceStatus, versionOn, versionsDuring } from '../../../domain/citations/standing';
import { type LinkState, STANDING_STATES } from '../../../domain/review/states';
import { chainOf } from '../../../graph/queries/basis';
import { byTitle } from '../../../graph/queries/sources-by-name';
import type { ItemRow, SourceRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import { IssuingBody, Region } from '../bodies/body.type';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import { CitationConnection } from '../citations/connections';
import type { ApiContext } from '../context';
import { dayAsked, dayRequired, FORMER_DAY } from '../day-argument';
import {
  CitationRelationEnum,
  HierarchyLevelEnum,
  ItemStatusEnum,
  LinkStateEnum,
  RelationDirectionEnum,
  SourceRelationKindEnum,
  ValidityStatusEnum,
} from '../enums';
import { argumentsAhead } from '../look-ahead';
import { idAsked } from '../nodes/id-argument';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { MeasureConnection } from '../reports/connections';
import { checkText, YearRange, yearParameters } from '../reports/filters';
import { Report } from '../reports/report.type';
import { STATES_ARGUMENT } from '../review/states';
import { LocalDate } from '../scalars';
import { LegalBasisStep } from './basis.type';
import { Caution } from './caution.type';
import { LegalSourceConnection } from './connections';
import { CHAIN_DEFAULT, CHAIN_MAX, checkDepth, isDepth } from './depth';
import { SourceRelation } from './relation.type';
import { LegalSource, SourceEvent } from './source.type';
import { idNumbered, refuseWork } from './source-argument';
import { SourceVersion } from './version.type';

@InputType({ description: '筛选文件；各项须同时符合。Which works: all conditions given must hold.' })
class LegalSourceFilter {
  @Field(() => [HierarchyLevelEnum], {
    nullable: true,
    description: '只取这些效力级别的。Of these levels only.',
  })
  levels?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '制定机关的名称或标识。Name or id of an issuing body.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '适用地区，含其下级：名称、路径（重庆市/沙坪坝区）或标识。A region by name, path or id.',
  })
  region?: string | null;

  @Field(() => YearRange, {
    nullable: true,
    description: '有版本在这些年公布。Some version promulgated in these years.',
  })
  years?: YearRange | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '当日有效；施行日不明、是否已废止不明的不算。In force on this day, as far as that is known.',
  })
  inForceOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否收录。Whether held, or only named.' })
  held?: boolean | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '被以这些关系引用。Cited in one of these.',
  })
  relations?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '名称或别名中的文字，每词至少两字。Words in its titles.',
  })
  text?: string | null;
}

@ArgsType()
class SupportedMeasuresArgs extends PageArgs {
  @Field(() => YearRange, { nullable: true, description: '报告年度。Years of the reports.' })
  years?: YearRange | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '对本文件的关系之一。In one of these.',
  })
  relations?: string[] | null;

  @Field(() => [ItemStatusEnum], { nullable: true, description: '只取这些状态的。In these statuses only.' })
  statuses?: string[] | null;

  @Field(() => [LinkStateEnum], STATES_ARGUMENT)
  states?: LinkState[] | null;
}

@ArgsType()
class CitedByArgs extends PageArgs {
  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '只取这些关系的；不写则都取。In one of these relations; all by default.',
  })
  relations?: string[] | null;

  @Field(() => [LinkStateEnum], STATES_ARGUMENT)
  states?: LinkState[] | null;
}

const CHAIN_STEPS = '至多几步，1 至 10。At most so many steps, from 1 to 10.';
const CHAIN_DAY = {
  nullable: true,
  description:
    '版本与时效性以此日为准；不写则不取。The day of versions and status; neither is told if left out.',
} as const;

@Resolver(() => LegalSource)
export class LegalSourceResolver {
  @Query(() => LegalSource, {
    nullable: true,
    description:
      '一个文件，按标识、名称（或别名）或发文字号之一；同名时取适用地区最广者，同号时不取舍而报错（AMBIGUOUS_DOCUMENT_NUMBER）。没有这样的名称或文号即报错，附相近的题名；没有这个标识则为空。One work, by exactly one of id, title (or alias) and document number; of namesakes, that of the widest region; of several with one number none. A title or number that is none is refused, with titles that may be meant; an id that is none gives null.',
  })
  async legalSource(
    @Arg('id', () => ID, { nullable: true, description: '标识，如 source:优化营商环境条例。Its id.' }) id:
      | string
      | null,
    @Arg('title', () => String, {
      nullable: true,
      description: '名称、别名或全称，书名号可有可无。Title, alias or full title, with or without 《》.',
    })
    title: string | null,
    @Arg('documentNumber', () => String, {
      nullable: true,
      description: '发文字号，各种写法均可。Document number, however written.',
    })
    documentNumber: string | null,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { loaders, lookup } = context;
    const given = [id, title, documentNumber].filter((value) => value != null).length;
    if (given !== 1) {
      throw badInput(
        given === 0 ? 'id' : 'title',
        `参数 id、title、documentNumber：expected exactly one of them, but got: ${given}`,
      );
    }
    if (id != null) {
      idAsked(id, 'id', 'source');
      await bringAlong(id, context, info);
      return loaders.source.load(id);
    }
    const found =
      title != null
        ? await loaders.sourceNamed.load({ ...byTitle(title), place: null })
        : await idNumbered(documentNumber!, loaders, await lookup.knowledge.get());
    const source = found ? await loaders.source.load(found) : null;
    return (
      source ?? refuseWork(context, (title ?? documentNumber)!, title == null ? 'documentNumber' : 'title')
    );
  }

  @Query(() => LegalSourceConnection, { description: '法律文件，按名称排序。Legal sources by title.' })
  async legalSources(
    @Arg('filter', () => LegalSourceFilter, {
      nullable: true,
      description: '只取符合的；不写则都取。Which ones; all if left out.',
    })
    filter: LegalSourceFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    const { years, text, ...rest } = filter ?? {};
    const parameters = {
      ...rest,
      ...yearParameters(years, 'filter.years'),
      text: checkText(text, 'filter.text'),
      body: await bodyParameter(rest.body, 'filter.body', context.graph),
      region: await regionParameter(rest.region, 'filter.region', context.graph),
    };
    return loadPage(context, { list: 'legal-sources', filter: parameters }, page, (ids) =>
      context.loaders.source.loadMany(ids),
    );
  }

  @FieldResolver(() => [IssuingBody], { description: '制定机关。Who issued it.' })
  issuingBodies(@Root() { bodyIds }: SourceRow, @Ctx() { loaders }: ApiContext) {
    return loaders.body.loadMany(bodyIds);
  }

  @FieldResolver(() => [Region], {
    description: '适用地区；全国性文件为空。Where it applies; empty when national.',
  })
  regions(@Root() { regionIds }: SourceRow, @Ctx() { loaders }: ApiContext) {
    return loaders.region.loadMany(regionIds);
  }

  @FieldResolver(() => [Report], {
    description:
      '只见于报告的文件，据哪些报告而知。Of a work that only reports tell of: the reports that do.',
  })
  async toldBy(@Root() { reportIds }: SourceRow, @Ctx() { loaders }: ApiContext) {
    return (await loaders.report.loadMany(reportIds ?? [])).filter((report) => report !== null);
  }

  @FieldResolver(() => [SourceVersion], { description: '各版本，自旧至新。Its versions, oldest first.' })
  async versions(@Root() { id }: SourceRow, @Ctx() { loaders }: ApiContext) {
    return inOrder(await loaders.versionsOfSource.load(id));
  }

  @FieldResolver(() => SourceVersion, {
    nullable: true,
    description: '当日有效的版本。The version in force that day.',
  })
  async versionAt(
    @Root() { id }: SourceRow,
    @Arg('asOf', () => LocalDate, { nullable: true, description: '当日。The day.' }) asOf: string | null,
    @Arg('date', () => LocalDate, FORMER_DAY) date: string | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    return versionOn(await loaders.versionsOfSource.load(id), dayRequired(asOf, date, 'date'));
  }

  @FieldResolver(() => [SourceVersion], {
    description:
      '期间内曾有效的版本，含起日不含止日。Versions in force on some day from `from` until before `to`.',
  })
  async versionsDuring(
    @Root() { id }: SourceRow,
    @Arg('from', () => LocalDate, { description: '起日，含。The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: '止日，不含。The day after the last.' }) to: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    if (from >= to) throw badInput('to', `参数 to：expected a day after ${from}, but got: ${to}`);
    return versionsDuring(await loaders.versionsOfSource.load(id), from, to);
  }

  @FieldResolver(() => ValidityStatusEnum, { description: '当日的时效性。Its status that day.' })
  async statusAt(
    @Root() { id }: SourceRow,
    @Arg('asOf', () => LocalDate, { nullable: true, description: '当日。The day.' }) asOf: string | null,
    @Arg('date', () => LocalDate, FORMER_DAY) date: string | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    return sourceStatus(await loaders.versionsOfSource.load(id), dayRequired(asOf, date, 'date'));
  }

  @FieldResolver(() => [Caution], {
    description: '当日的时效性与版本之外须知的事。What to know beside its status and version that day.',
  })
  async cautions(
    @Root() { id, knownOn }: SourceRow,
    @Arg('asOf', () => LocalDate, { nullable: true, description: '当日。The day.' }) asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) on: string | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    return cautionsOf(await loaders.versionsOfSource.load(id), dayRequired(asOf, on, 'on'), knownOn ?? null);
  }

  @FieldResolver(() => [SourceEvent], { description: '沿革。Its history, in order.' })
  events(@Root() { id }: SourceRow, @Ctx() { loaders }: ApiContext) {
    return loaders.eventsOfSource.load(id);
  }

  @FieldResolver(() => [SourceRelation], {
    description: '与其他文件的关系。Relations to other works, from it or to it.',
  })
  async relations(
    @Root() { id }: SourceRow,
    @Arg('kinds', () => [SourceRelationKindEnum], {
      nullable: true,
      description: '只取这些种类的；不写则都取。Of these kinds only; all by default.',
    })
    kinds: string[] | null,
    @Arg('direction', () => RelationDirectionEnum, {
      defaultValue: 'OUTGOING',
      description: '自它出发，或指向它。From it, or to it.',
    })
    direction: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    const loader = direction === 'OUTGOING' ? loaders.relationsFrom : loaders.relationsTo;
    const relations = await loader.load(id);
    return kinds ? relations.filter(({ kind }) => kinds.includes(kind)) : relations;
  }

  @FieldResolver(() => [LegalBasisStep], {
    description: `其上的依据链（根据、实施）,深度至多 ${CHAIN_MAX}。The chain of bases above it, each as it stood that day.`,
  })
  async basis(
    @Root() { id }: SourceRow,
    @Arg('depth', () => Int, {
      defaultValue: CHAIN_DEFAULT,
      description: CHAIN_STEPS,
    })
    depth: number,
    @Arg('asOf', () => LocalDate, CHAIN_DAY) asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) on: string | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    const climbed = await loaders.climb.load({ source: id, depth: checkDepth(depth), direction: 'UP' });
    return chainOf(climbed, dayAsked(asOf, on, 'on'));
  }

  @FieldResolver(() => [LegalBasisStep], {
    description: `以它为依据的文件，逐级向下，深度至多 ${CHAIN_MAX}。What rests on it, level by level downwards.`,
  })
  async derived(
    @Root() { id }: SourceRow,
    @Arg('depth', () => Int, {
      defaultValue: 1,
      description: CHAIN_STEPS,
    })
    depth: number,
    @Arg('asOf', () => LocalDate, CHAIN_DAY) asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) on: string | null,
    @Ctx() { loaders }: ApiContext,
  ) {
    const climbed = await loaders.climb.load({ source: id, depth: checkDepth(depth), direction: 'DOWN' });
    return chainOf(climbed, dayAsked(asOf, on, 'on'));
  }

  @FieldResolver(() => MeasureConnection, {
    description: '它支持的举措，即引用它的举措。The measures it supports: those that cite it.',
  })
  supportedMeasures(
    @Root() { id }: SourceRow,
    @Args(() => SupportedMeasuresArgs) args: SupportedMeasuresArgs,
    @Ctx() context: ApiContext,
  ) {
    return measuresSupportedBy(id, args, context);
  }

  @FieldResolver(() => CitationConnection, { description: '引用它之处。Where it is cited.' })
  citedBy(@Root() { id }: SourceRow, @Args(() => CitedByArgs) args: CitedByArgs, @Ctx() context: ApiContext) {
    const where = {
      list: 'citations-of-sources',
      parent: id,
      filter: { relations: args.relations, states: args.states ?? STANDING_STATES },
    } as const;
    return loadPage(context, where, args, (ids) => context.loaders.citation.loadMany(ids));
  }
}

async function measuresSupportedBy(source: string, args: SupportedMeasuresArgs, context: ApiContext) {
  const { years, relations, statuses, states } = args;
  const filter = {
    relations,
    statuses,
    states: states ?? STANDING_STATES,
    ...yearParameters(years, 'years'),
  };
  return loadPage<ItemRow>(context, { list: 'measures-of-sources', parent: source, filter }, args, (ids) =>
    context.loaders.item.loadMany(ids),
  );
}

/** Its chain or its measures bring a work along; what is wrong with their arguments is for their own fields to say. */
async function bringAlong(source: string, context: ApiContext, info: GraphQLResolveInfo): Promise<void> {
  const [basis] = argumentsAhead(info, 'basis');
  const depth = basis?.depth as number | undefined;
  if (depth !== undefined && isDepth(depth)) {
    await context.loaders.climb.load({ source, depth, direction: 'UP' });
    return;
  }
  const [measures] = argumentsAhead(info, 'supportedMeasures');
  if (measures) await measuresSupportedBy(source, measures, context).catch(() => {});
}
