import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type LookupEntry, LookupError, type Reading } from '../../../app/lookup';
import { regionOfArgument } from '../../../app/lookup/hint';
import { provisionId } from '../../../domain/model/ids';
import { badInput } from '../../http/api-errors';
import { budgetedLookUp, standingLimits } from '../../http/lookup-service';
import { BEYOND_GRAPH, PER_CLIENT } from '../cache/caching';
import type { ApiContext } from '../context';
import { LocalDate } from '../scalars';
import { Provision } from '../sources/provision.type';
import { LegalSource } from '../sources/source.type';
import { SourceVersion } from '../sources/version.type';
import { isAllKnown, knownWork } from './known-works';
import {
  CitationLookup,
  CitationLookupLimits,
  LookupCandidate,
  LookupEntryType,
  LookupQuestion,
} from './lookup.type';

@Resolver(() => LookupEntryType)
export class LookupEntryResolver {
  // The catalogue it reads by may be behind the graph for some seconds.
  @Extensions(BEYOND_GRAPH)
  @Query(() => [CitationLookup], {
    description:
      '找出任何文本中的引用及其所指；text、texts、asked 给其一。Finds and resolves every citation of a text; give one of text, texts and asked.',
  })
  async citationLookup(
    @Arg('text', () => String, { nullable: true, description: '一段文本。One text.' }) text:
      | string
      | null
      | undefined,
    @Arg('texts', () => [String], {
      nullable: true,
      description: '多段文本，同一日期、同一机关。Several texts of one day and one issuer.',
    })
    texts: string[] | null | undefined,
    @Arg('asked', () => [LookupQuestion], {
      nullable: true,
      description: '各有其日期与发文机关的文本。Texts, each with a day and an issuer of its own.',
    })
    asked: LookupQuestion[] | null | undefined,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description:
        '按哪一天解释；默认为报告期末，非报告则为今天。The day meant; by default a report’s last day, or today.',
    })
    asOf: string | null | undefined,
    @Arg('issuerHint', () => String, {
      nullable: true,
      description: '文本的发文机关或地区，如 重庆市/沙坪坝区。Who issued the text, or where.',
    })
    issuerHint: string | null | undefined,
    @Arg('ownTitle', () => String, {
      nullable: true,
      description:
        '文本自身是法律文件时的题名，“本法”“前款”即指它；默认从文首识别。Title of the text, where it is a law itself; by default read from its heading.',
    })
    ownTitle: string | null | undefined,
    @Ctx() { lookup, budget, loaders, asks, asked: ahead }: ApiContext,
  ): Promise<CitationLookup[]> {
    const given = [text, texts, asked].filter((each) => each != null).length;
    if (given !== 1) {
      throw badInput(
        'text',
        `text、texts、asked 须且只须给一个（expected exactly one of text, texts and asked），but got: ${given}`,
      );
    }
    try {
      const own = asked?.map((each) => ({ text: each.text, ...readingOf(each) }));
      const request = { texts: own ?? texts ?? [text!], ...readingOf({ asOf, issuerHint, ownTitle }) };
      const results = await budgetedLookUp(lookup, request, budget);
      const entries = await toEntries(results.flat(), { loaders, asks, asked: ahead });
      return results.map(({ length }) => ({ citations: entries.splice(0, length) }));
    } catch (error) {
      if (error instanceof LookupError) throw badInput(error.argument, error.message, error.messageEn);
      throw error;
    }
  }

  @Extensions(PER_CLIENT)
  @Query(() => CitationLookupLimits, {
    description:
      '一次可查多少，本分钟内还可查多少。How much one look-up may ask, and what is left of this minute.',
  })
  async citationLookupLimits(@Ctx() { lookup, budget }: ApiContext): Promise<CitationLookupLimits> {
    return { ...(await standingLimits(lookup, budget)), client: budget.client };
  }

  @FieldResolver(() => LegalSource, { nullable: true, description: '所指的文件。The work meant.' })
  source(@Root() { sourceId, known }: LookupEntryType, @Ctx() { loaders }: ApiContext) {
    if (known) return known.source;
    return sourceId ? loaders.source.load(sourceId) : null;
  }

  @FieldResolver(() => SourceVersion, { nullable: true, description: '当日的版本。The version of that day.' })
  version(@Root() { versionId, known }: LookupEntryType, @Ctx() { loaders }: ApiContext) {
    if (!versionId) return null;
    return known?.versions.get(versionId) ?? loaders.version.load(versionId);
  }

  @FieldResolver(() => [Provision], {
    description: '所指条款中已收录者。The provisions meant, as far as held.',
  })
  async provisions(@Root() { provisionIds }: LookupEntryType, @Ctx() { loaders }: ApiContext) {
    const found = await loaders.provision.loadMany(provisionIds);
    return found.filter((provision) => provision && !(provision instanceof Error));
  }

  @FieldResolver(() => [LegalSource], { description: '取代或废止它的文件。What replaced or repealed it.' })
  async supersededBy(@Root() { supersededByIds }: LookupEntryType, @Ctx() { loaders }: ApiContext) {
    const found = await loaders.source.loadMany(supersededByIds);
    return found.filter((source) => source && !(source instanceof Error));
  }
}

@Resolver(() => LookupCandidate)
export class LookupCandidateResolver {
  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '可能所指的文件。The work that may be meant.',
  })
  source(@Root() { sourceId }: LookupCandidate, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(sourceId);
  }
}

function readingOf({ asOf, issuerHint, ownTitle }: Omit<LookupQuestion, 'text'>): Reading {
  return {
    asOf: asOf ?? undefined,
    region: issuerHint == null ? undefined : regionOfArgument('issuerHint', issuerHint),
    ownTitle: ownTitle ?? undefined,
  };
}

/** With what is asked of their works and versions, by one statement for all. */
export async function toEntries(
  entries: readonly LookupEntry[],
  { loaders, asks, asked }: Pick<ApiContext, 'loaders' | 'asks' | 'asked'>,
): Promise<LookupEntryType[]> {
  const allKnown = isAllKnown(asked.fields);
  const found = entries.map((each) => toEntry(each, allKnown));
  if (asks('LookupEntry.source') && asks('LookupEntry.version')) {
    await loaders.worksInVersions(found.filter(({ known }) => !known));
  }
  return found;
}

function toEntry(
  { citation, codePointStart, codePointEnd, outcome, resolution, strings, work }: LookupEntry,
  allKnown: boolean,
): LookupEntryType {
  const target = resolution && 'source' in resolution ? resolution : null;
  return {
    text: citation.text,
    start: citation.start,
    end: citation.end,
    codePointStart,
    codePointEnd,
    form: citation.form,
    title: citation.title,
    documentNumber: citation.documentNumber,
    pinpoint: citation.pinpoint,
    kind: citation.kind,
    relation: citation.relation,
    outcome,
    asOf: resolution?.asOf ?? null,
    status: target?.status ?? null,
    startKnown: target?.startKnown ?? null,
    knownOn: target?.knownOn ?? null,
    cautions: target?.cautions ?? [],
    confidence: resolution?.confidence ?? 0,
    rule: resolution?.rule ?? 'none',
    reasons: resolution?.reasons ?? [],
    candidates:
      resolution?.outcome === 'AMBIGUOUS'
        ? resolution.candidates.map(({ source, score, reasons }) => ({ sourceId: source, score, reasons }))
        : [],
    supersededOn: resolution && 'by' in resolution ? resolution.on : null,
    missingProvisions: target?.missing ?? [],
    didYouMean: resolution?.outcome === 'NOT_HELD' ? resolution.didYouMean : [],
    strings,
    sourceId: target?.source ?? null,
    versionId: target?.version ?? null,
    provisionIds: target?.version
      ? target.provisions
          .filter(({ path }) => !target.missing?.includes(path))
          .map(({ path }) => provisionId(target.version!, path))
      : [],
    supersededByIds: resolution && 'by' in resolution ? resolution.by : [],
    known: allKnown && work ? knownWork(work) : null,
  };
}
