import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { cautionsOf, PROVISION_NOT_VERIFIED } from '../../../domain/citations/cautions';
import type { ApiContext } from '../context';
import { LocalDate } from '../scalars';
import { Caution } from '../sources/caution.type';
import { Provision } from '../sources/provision.type';
import { LegalSource } from '../sources/source.type';
import { SourceVersion } from '../sources/version.type';
import { Ambiguous, KnownNotHeld, ResolvedCitation, SourceCandidate, Superseded } from './resolution.type';

@Resolver(() => ResolvedCitation)
export class ResolvedCitationResolver {
  @FieldResolver(() => LegalSource, { description: '所引的文件。The work cited.' })
  source(@Root() { sourceId }: ResolvedCitation, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(sourceId);
  }

  @FieldResolver(() => SourceVersion, {
    nullable: true,
    description: '当日有效的版本。The version in force that day; null if none is known.',
  })
  version(@Root() { versionId }: ResolvedCitation, @Ctx() { loaders }: ApiContext) {
    return versionId === null ? null : loaders.version.load(versionId);
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: '所引文件的资料截至之日。The day up to which the work is known.',
  })
  async knownOn(@Root() { sourceId }: ResolvedCitation, @Ctx() { loaders }: ApiContext) {
    return (await loaders.source.load(sourceId))?.knownOn ?? null;
  }

  @FieldResolver(() => [Caution], { description: '时效性之外须知的事。What to know beside the status.' })
  async cautions(
    @Root() { sourceId, versionId, provisionIds, asOf, told }: ResolvedCitation,
    @Ctx() { loaders }: ApiContext,
  ) {
    if (asOf === null) return told;
    const [source, versions] = await Promise.all([
      loaders.source.load(sourceId),
      loaders.versionsOfSource.load(sourceId),
    ]);
    const version = versions.find(({ id }) => id === versionId);
    // Of a version that the words name and that is not known there is no more to tell.
    if (!version && told.some(({ code }) => code.startsWith('VERSION_'))) return told;
    const cautions = [...told, ...cautionsOf(versions, asOf, source?.knownOn ?? null, version)];
    const isVerified = !version || version.textHeld || provisionIds.length === 0;
    return isVerified ? cautions : [...cautions, PROVISION_NOT_VERIFIED];
  }

  @FieldResolver(() => [Provision], {
    description:
      '所指的条款；未指明或未收录则为空。Provisions pointed at; empty where none is named or held.',
  })
  async provisions(@Root() { provisionIds }: ResolvedCitation, @Ctx() { loaders }: ApiContext) {
    return (await loaders.provision.loadMany(provisionIds)).filter((provision) => provision !== null);
  }
}

@Resolver(() => Superseded)
export class SupersededResolver {
  @FieldResolver(() => [LegalSource], { description: '被何文件取代或废止。What replaced or repealed it.' })
  async by(@Root() { byIds }: Superseded, @Ctx() { loaders }: ApiContext) {
    return (await loaders.source.loadMany(byIds)).filter((source) => source !== null);
  }
}

@Resolver(() => Ambiguous)
export class AmbiguousResolver {
  @FieldResolver(() => [SourceCandidate], { description: '最可能的在前。Best first.' })
  candidates(@Root() { candidateRows }: Ambiguous) {
    return candidateRows;
  }
}

@Resolver(() => SourceCandidate)
export class SourceCandidateResolver {
  @FieldResolver(() => LegalSource, { description: '可能所指的文件。A work that may be meant.' })
  source(@Root() { id }: SourceCandidate, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(id);
  }
}

@Resolver(() => KnownNotHeld)
export class KnownNotHeldResolver {
  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '只知其名的文件。The work as known from being named.',
  })
  namedSource(@Root() { sourceId }: KnownNotHeld, @Ctx() { loaders }: ApiContext) {
    return sourceId === null ? null : loaders.source.load(sourceId);
  }
}
