import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type ComparedArticle, compareArticles } from '../../../domain/sources/compare';
import { provisionText } from '../../../domain/sources/provision-text';
import type { Loaders } from '../../../graph/loaders/loaders';
import type { ProvisionRow, VersionRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import { allInOrder } from '../all-in-order';
import type { ApiContext } from '../context';
import { VersionComparison } from './compare.type';

@Resolver()
export class CompareResolver {
  @Query(() => VersionComparison, {
    nullable: true,
    description:
      '同一文件两个版本的逐条比较；没有这个版本即报错。Two versions of one work, article by article; a version that is none is refused.',
  })
  async compareVersions(
    @Arg('a', () => ID, { description: '前一版本的标识。Id of the earlier version.' }) aId: string,
    @Arg('b', () => ID, {
      description: '后一版本的标识，属同一文件。Id of the later version, of the same work.',
    })
    bId: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    const [a, b] = await allInOrder([versionAsked(loaders, aId, 'a'), versionAsked(loaders, bId, 'b')]);
    if (a.sourceId !== b.sourceId) {
      throw badInput('b', `参数 b：expected a version of ${a.sourceId}, but got: one of ${b.sourceId}`);
    }
    const textsHeld = Boolean(a.textHeld && b.textHeld);
    if (!textsHeld)
      return { a, b, textsHeld, added: [], removed: [], changed: [], renumbered: [], unchanged: 0 };
    const [before, after] = await Promise.all([articlesOf(loaders, aId), articlesOf(loaders, bId)]);
    const { added, removed, changed, renumbered, unchanged } = compareArticles(before, after);
    const withProvisions = <T extends { before: string; after: string }>(each: T) => ({
      ...each,
      before: () => loaders.provision.load(each.before),
      after: () => loaders.provision.load(each.after),
    });
    return {
      a,
      b,
      textsHeld,
      unchanged,
      added: () => loaders.provision.loadMany(added),
      removed: () => loaders.provision.loadMany(removed),
      changed: changed.map(withProvisions),
      renumbered: renumbered.map(withProvisions),
    };
  }
}

async function versionAsked(loaders: Loaders, id: string, argument: string): Promise<VersionRow> {
  const found = await loaders.version.load(id);
  if (found) return found;
  const got = id.slice(0, 120);
  throw badInput(
    argument,
    `参数 ${argument}：没有这个版本，标识可由 LegalSource.versions 查得，但得到：${got}`,
    `${argument}: expected the id of a version, as LegalSource.versions gives them, but got: ${got}`,
  );
}

async function articlesOf(loaders: Loaders, version: string): Promise<ComparedArticle[]> {
  const ids = await loaders.contentsOfVersion.load(version);
  const rows = await Promise.all(ids.map((id) => loaders.provision.load(id)));
  const articles = rows.filter((row): row is ProvisionRow => row?.kind === 'ARTICLE');
  return Promise.all(
    articles.map(async ({ id, path, label, lineageId }) => ({
      id,
      path,
      lineageId: lineageId ?? path,
      text: provisionText(label ?? null, await loaders.textsOfProvision.load(id)),
    })),
  );
}
