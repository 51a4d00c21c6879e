import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { PAGE_MAX } from '../paging/sizes';
import { prefixAsked } from './id-argument';
import { Node } from './node.type';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: '按标识取任何对象。Anything by its id; null if there is none.',
  })
  node(
    @Arg('id', () => ID, {
      description: '稳定的公开标识，如 source:…、report:…。A stable public id, as source:… or report:….',
    })
    id: string,
    @Ctx() context: ApiContext,
  ) {
    return loadNode(id, 'id', context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `按标识取多个对象，与所给次序一致，至多 ${PAGE_MAX} 个。Several at once, in the order given; null where there is none.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: '标识，至多 100 个。Ids, at most 100.' }) ids: string[],
    @Ctx() context: ApiContext,
  ) {
    if (ids.length > PAGE_MAX) {
      throw badInput('ids', `参数 ids：expected at most ${PAGE_MAX} ids, but got: ${ids.length}`);
    }
    // An error in the list is null at its place, with the error at its path: one wrong id does not cost the others.
    return Promise.all(ids.map((id) => loadNode(id, 'ids', context).catch((error: unknown) => error)));
  }
}

export async function loadNode(id: string, argument: string, { loaders }: ApiContext) {
  return loaders[prefixAsked(id, argument)].load(id);
}
