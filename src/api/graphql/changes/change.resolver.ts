import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context';
import { PAGE_DEFAULT, PAGE_MAX } from '../paging/sizes';
import { DateTime } from '../scalars';
import { changesAsked } from './asked';
import { ChangeConnection } from './change.type';

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      '自某时起作了什么，最早的在前：报告的载入、取代、发布、撤回、恢复、删除，人对联系的决定，法律文本的导入。文件与版本自身不记加入之时，只知哪次导入、载入几份。What was done since a time, the earliest first: to published reports, by people to links, and imports of law texts. Works and versions keep no time of their own: only when an import ended and how many files it loaded is known.',
  })
  async changes(
    @Arg('since', () => DateTime, { description: '自何时起，含。Since when, included.' }) since:
      | Date
      | string,
    @Arg('after', () => String, {
      nullable: true,
      description: '取此游标之后的。Only what comes after this cursor.',
    })
    after: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `至多几条，不超过 ${PAGE_MAX}，不写则 ${PAGE_DEFAULT}。At most so many, up to ${PAGE_MAX}.`,
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<ChangeConnection> {
    const { edges, hasNextPage, endCursor } = await changesAsked({ since, after, first }, context);
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        ...{ hasNextPage, hasPreviousPage: after != null, endCursor },
        startCursor: edges[0]?.cursor ?? null,
      },
    };
  }
}
