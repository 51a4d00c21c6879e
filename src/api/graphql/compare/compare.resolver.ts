import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type ComparedArticle, compareArticles } from '../../../domain/sources/compare';
import { provisionText } from '../../../domain/sources/provision-text';
import type { Loaders } from '../../../graph/loaders/loaders';
import type { ProvisionRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { VersionComparison } from './compare.type';

@Resolver()
export class CompareResolver {
  @Query(() => VersionComparison, {
    nullable: true,
    description:
      '同一文件两个版本的逐条比较；版本不存在则为空。Two versions of one work, article by article; null if either does not exist.',
  })
  async compareVersions(
    @Arg('a', () => ID) aId: string,
    @Arg('b', () => ID) bId: string,
    @Ctx() { loaders }: ApiContext,
  ) {
    const [a, b] = await Promise.all([loaders.version.load(aId), loaders.version.load(bId)]);
    if (!a || !b) return null;
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
