import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { startKnown, versionStatus } from '../../../domain/citations/standing';
import { wholeText } from '../../../domain/sources/provision-text';
import type { VersionRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { dayRequired, FORMER_DAY } from '../day-argument';
import { ValidityStatusEnum } from '../enums';
import { idAsked } from '../nodes/id-argument';
import { LocalDate } from '../scalars';
import { Provision } from './provision.type';
import { provisionIn } from './provision-as-of';
import { provisionPathOf } from './provision-number';
import { LegalSource } from './source.type';
import { SourceVersion, TextOrigin } from './version.type';

@Resolver(() => SourceVersion)
export class SourceVersionResolver {
  @Query(() => SourceVersion, {
    nullable: true,
    description: '一个版本；没有则为空。One version; null if there is none.',
  })
  sourceVersion(
    @Arg('id', () => ID, { description: '版本的标识，如 version:…。Id of the version, as version:….' })
    id: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    return loaders.version.load(idAsked(id, 'id', 'version'));
  }

  @FieldResolver(() => LegalSource, { description: '所属文件。The work it is a version of.' })
  source(@Root() { sourceId }: VersionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(sourceId);
  }

  @FieldResolver(() => Boolean, {
    description: '是否收录全文。Whether its text is held, not just its dates.',
  })
  textHeld(@Root() { textHeld }: VersionRow) {
    return textHeld ?? false;
  }

  @FieldResolver(() => [TextOrigin], {
    description:
      '收有此文本的来源，都留存；直接导入目录的文本没有。Collections that have this text, all of them; none where a folder was imported directly.',
  })
  origins(@Root() { origins }: VersionRow) {
    // Where a folder lies on the server is nobody else's.
    return (origins ?? []).map(({ kind, address, ...origin }) => ({
      ...origin,
      address: kind === 'FOLDER' ? null : address,
    }));
  }

  @FieldResolver(() => Boolean)
  startKnown(@Root() version: VersionRow) {
    return startKnown(version);
  }

  @FieldResolver(() => ValidityStatusEnum, { description: '当日的时效性。Its status that day.' })
  status(
    @Root() version: VersionRow,
    @Arg('asOf', () => LocalDate, { nullable: true, description: '当日。The day.' }) asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) on: string | null,
  ) {
    return versionStatus(version, dayRequired(asOf, on, 'on'));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      '全文，条文带编号；未收录则为空。The whole text with its numbers; null where it is not held.',
  })
  async text(@Root() { id, textHeld }: VersionRow, @Ctx() { loaders }: ApiContext) {
    return textHeld ? wholeText(await loaders.textsOfVersion.load(id)) : null;
  }

  @FieldResolver(() => [Provision], {
    description:
      '目录：编、章、节、条与附件，按次序；层级见 depth。Table of contents in reading order, down to articles.',
  })
  async tableOfContents(@Root() { id }: VersionRow, @Ctx() { loaders }: ApiContext) {
    const found = await loaders.provision.loadMany(await loaders.contentsOfVersion.load(id));
    return found.filter((provision) => provision !== null);
  }

  @FieldResolver(() => Provision, {
    nullable: true,
    description:
      '某条（款、项）,如 第二十七条第二款、27;没有或未收录则为空。An article or what is in it; null if not there or not held.',
  })
  async article(
    @Root() version: VersionRow,
    @Arg('number', () => String, {
      description: '编号，如 第二十七条第二款、27。The number, as 第二十七条第二款 or 27.',
    })
    number: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    const path = provisionPathOf(number);
    if (path === null) {
      throw badInput(
        'number',
        `参数 number：expected a number like 第二十七条第二款, 第二章, 附件三 or 序言， but got: ${number.slice(0, 60)}`,
      );
    }
    return provisionIn(loaders, version, path);
  }
}
