import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { startKnown } from '../../../domain/citations/standing';
import type { Caution } from '../../../domain/model/terms';
import { type LinkState, STANDING_STATES } from '../../../domain/review/states';
import { provisionText } from '../../../domain/sources/provision-text';
import type { ProvisionRow, SourceRow, VersionRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import { BEYOND_GRAPH } from '../cache/caching';
import { CitationConnection } from '../citations/connections';
import type { ApiContext } from '../context';
import { dayAsked, FORMER_DAY } from '../day-argument';
import { LinkStateEnum } from '../enums';
import { idAsked } from '../nodes/id-argument';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { STATES_ARGUMENT } from '../review/states';
import { LocalDate } from '../scalars';
import { Caution as CautionType } from './caution.type';
import { ProvisionConnection } from './connections';
import { Provision } from './provision.type';
import { endedBy, isCertain, lookUpProvision } from './provision-as-of';
import { NoLongerInForce, ProvisionFound, ProvisionResult, SourceNotFound } from './provision-as-of.type';
import { ProvisionReferenceTo } from './reference.type';
import { LegalSource } from './source.type';
import { numberAsId } from './source-argument';
import { SourceVersion } from './version.type';

@Resolver(() => Provision)
export class ProvisionResolver {
  @Query(() => ProvisionResult, {
    nullable: true,
    description:
      '一条（款、项）:按标识，或按文件（标识、名称、别名或文号）、编号与日期；不写日期则为今天（北京时间）。绝不以他日的文本作答；名称写明版本的（2018年公司法、修订前的公司法），取所说的版本，不知是哪一版则如实答复。One provision, by id, or by source (id, title, alias or document number), number and day, today in Beijing if left out; never another day’s text as if it were that day’s. A name that says which version is meant is answered from that version, or not at all.',
  })
  async provision(
    @Arg('id', () => ID, {
      nullable: true,
      description:
        '条款的标识，如 provision:…；给了它就不给 source 与 number。Id of the provision; without source and number.',
    })
    id: string | null,
    @Arg('source', () => String, {
      nullable: true,
      description:
        '文件的标识、名称、别名或文号；与 number 同用。Id, title, alias or number of the work; with `number`.',
    })
    source: string | null,
    @Arg('number', () => String, {
      nullable: true,
      description:
        '条、款、项的编号，如 第二十七条第二款、27、序言。Number of the provision, as 第二十七条第二款, 27 or 序言.',
    })
    number: string | null,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description:
        '按哪一天的文本；不写则为今天（北京时间）。The day whose text is meant; today in Beijing if left out.',
    })
    asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) former: string | null,
    @Ctx() context: ApiContext,
  ) {
    const on = dayAsked(asOf, former, 'on');
    if (id == null && (source == null || number == null)) {
      throw badInput(
        source == null ? 'source' : 'number',
        '参数：expected id, or source and number, but got: neither',
      );
    }
    if (id != null && (source != null || number != null)) {
      throw badInput('id', '参数 id：expected id, or source and number, but got: both');
    }
    const { loaders, lookup } = context;
    const asked =
      id != null
        ? { id: idAsked(id, 'id', 'provision'), on }
        : { source: await numberAsId(context, source!), number: number!, on };
    return lookUpProvision(loaders, asked, () => lookup.knowledge.get());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      '文字，含其下款、项、目，不带自身的编号（见 label）；编、章、节为其标题，全文见 SourceVersion.text；未收录则为空。Its words with those of the paragraphs and items in it, without its own number, which is `label`; of a chapter its heading; null where it is not held.',
  })
  async text(@Root() { id, versionId, label }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    const [version, texts] = await Promise.all([
      loaders.version.load(versionId),
      loaders.textsOfProvision.load(id),
    ]);
    return version?.textHeld ? provisionText(label ?? null, texts) : null;
  }

  @FieldResolver(() => Int, { description: '嵌套层级，最外为 0。How deep it is nested.' })
  depth(@Root() { depth }: ProvisionRow) {
    return depth ?? 0;
  }

  @FieldResolver(() => SourceVersion, { description: '所属的版本。The version it stands in.' })
  version(@Root() { versionId }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.version.load(versionId);
  }

  @FieldResolver(() => LegalSource, { description: '所属的文件。The work it belongs to.' })
  source(@Root() { sourceId }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(sourceId);
  }

  @FieldResolver(() => Provision, { nullable: true, description: '所属的编、章、节或条。What contains it.' })
  parent(@Root() { parentId }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    return parentId ? loaders.provision.load(parentId) : null;
  }

  @FieldResolver(() => [Provision], { description: '其下各部分，按次序。Its parts, in order.' })
  async parts(@Root() { id }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.provision.loadMany(await loaders.partsOfProvision.load(id));
  }

  @FieldResolver(() => [Provision], {
    description:
      '同一条在各版本中的样子，自旧至新；改了编号仍是同一条。The same provision through the versions, renumbered or not.',
  })
  async history(@Root() { id, lineageId }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    const ids = lineageId ? await loaders.provisionsOfLineage.load(lineageId) : [id];
    return loaders.provision.loadMany(ids);
  }

  @FieldResolver(() => [ProvisionReferenceTo], { description: '它所引的条款与文件。What it refers to.' })
  cites(@Root() { id }: ProvisionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.referencesOfProvision.load(id);
  }

  @FieldResolver(() => ProvisionConnection, { description: '引用它的条款。Provisions that refer to it.' })
  citedBy(@Root() { id }: ProvisionRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return loadPage(context, { list: 'provisions-citing', parent: id, filter: {} }, page, (ids) =>
      context.loaders.provision.loadMany(ids),
    );
  }

  @FieldResolver(() => CitationConnection, { description: '报告中引用它之处。Citations of it in reports.' })
  citations(
    @Root() { id }: ProvisionRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('states', () => [LinkStateEnum], STATES_ARGUMENT) states: LinkState[] | null,
    @Ctx() context: ApiContext,
  ) {
    const filter = { states: states ?? STANDING_STATES };
    return loadPage(context, { list: 'citations-of-provisions', parent: id, filter }, page, (ids) =>
      context.loaders.citation.loadMany(ids),
    );
  }
}

interface Found {
  provision: ProvisionRow;
  version: VersionRow;
  asOf: string | null;
  knownOn?: string | null;
  cautions?: Caution[];
}

@Resolver(() => ProvisionFound)
export class ProvisionFoundResolver {
  @FieldResolver(() => Boolean)
  startKnown(@Root() { version }: Found) {
    return startKnown(version);
  }

  @FieldResolver(() => Boolean)
  certain(@Root() { provision, version }: Found, @Ctx() { loaders }: ApiContext) {
    return isCertain(loaders, provision, version);
  }

  @FieldResolver(() => LocalDate, { nullable: true })
  async knownOn(@Root() { provision, knownOn }: Found, @Ctx() { loaders }: ApiContext) {
    return knownOn ?? (await loaders.source.load(provision.sourceId))?.knownOn ?? null;
  }

  @FieldResolver(() => [CautionType])
  cautions(@Root() { cautions }: Found) {
    // Asked for by its id, a provision is not said to hold on any day.
    return cautions ?? [];
  }
}

@Resolver(() => SourceNotFound)
export class SourceNotFoundResolver {
  // The catalogue it reads by may be behind the graph for some seconds.
  @Extensions(BEYOND_GRAPH)
  @FieldResolver(() => [String], {
    description: '相近的题名，最近的在前。Titles that a misspelt one may mean, nearest first.',
  })
  async didYouMean(@Root() { name }: SourceNotFound, @Ctx() { lookup }: ApiContext) {
    return (await lookup.knowledge.get()).catalogue.similarTo?.(name) ?? [];
  }
}

@Resolver(() => NoLongerInForce)
export class NoLongerInForceResolver {
  @FieldResolver(() => [LegalSource], { description: '废止或取代它的文件。What repealed or replaced it.' })
  by(@Root() { source }: { source: SourceRow }, @Ctx() { loaders }: ApiContext) {
    return endedBy(loaders, source.id);
  }
}
