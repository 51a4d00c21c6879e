/** Relay connections. The count is read only when `totalCount` is selected. */
import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../../graph/connection/read';
import type { FacetCount, ListName, Page, PageRequest, Position } from '../../../graph/statements/lists';
import type { ApiContext } from '../context';
import { type PageArgs, pageRequest } from './args';
import { encodeCursor } from './cursor';
import { FACETS, Facets } from './facets.type';

@ObjectType({ description: '本页在整个列表中的位置。Where the page stands in its list.' })
export class PageInfo {
  @Field({ description: '其后还有没有。Whether there is more behind this page.' })
  hasNextPage!: boolean;

  @Field({ description: '其前还有没有。Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '首条的游标；空页为空。Cursor of the first entry; null of an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '末条的游标；空页为空。Cursor of the last entry; null of an empty page.',
  })
  endCursor!: string | null;
}

/** One page as resolvers return it; the fields of a connection class read from it, and a cursor is made when asked for. */
export interface LoadedPage<N> {
  readonly pageInfo: PageInfo;
  readonly edges: { readonly cursor: string; node: N }[];
  nodes: N[];
  totalCount: () => Promise<number>;
  facets: () => Promise<FacetCount[]>;
}

/** What the class of a GraphQL interface is. */
type AbstractType = abstract new (...args: never[]) => object;

export function connectionOf(name: string, nodeType: () => ClassType | AbstractType, what: string) {
  @ObjectType(`${name}Edge`, { description: `${what}及其游标。One entry with its cursor.` })
  class Edge {
    @Field({ description: '游标，用于 after 与 before。Its place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => nodeType() as ClassType, { description: '条目本身。The entry itself.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `${what}的一页。One page of a list.` })
  class Connection {
    @Field(() => PageInfo, { description: '本页在列表中的位置。Where the page stands in its list.' })
    pageInfo!: PageInfo;

    @Field(() => [Edge], { description: '条目及其游标。The entries with their cursors.' })
    edges!: Edge[];

    @Field(() => [nodeType() as ClassType], {
      description: '同 edges,不带游标。The same entries without cursors.',
    })
    nodes!: unknown[];

    @Field(() => Int, {
      simple: true,
      description: '全部条数；选了此字段才计算。How many in all; counted only when selected.',
    })
    totalCount!: number;
  }
  return Connection;
}

/** A connection of a list whose statement says how to count it by year, body, level and relation. */
export function facetedConnectionOf(
  name: string,
  nodeType: () => ClassType | AbstractType,
  what: string,
  facets: () => ClassType = () => Facets,
) {
  const Connection = connectionOf(name, nodeType, what);
  Field(facets, FACETS)(Connection.prototype, 'facets');
  return Connection;
}

export async function loadPage<N extends { id: string }>(
  context: ApiContext,
  where: { list: ListName; parent?: string; filter: Row },
  args: PageArgs,
  load: (ids: string[]) => Promise<(N | null | Error)[]>,
): Promise<LoadedPage<N>> {
  const { list, parent = null, filter } = where;
  const request = pageRequest(list, args);
  const page = (await context.loaders.list.load({ list, parent, filter, page: request })) as Page;
  const nodes = await load(page.positions.map(({ id }) => id));
  const found = page.positions.flatMap((position, i) => {
    const node = nodes[i];
    if (node instanceof Error) throw node;
    return node ? [{ position, node }] : [];
  });
  return {
    get pageInfo() {
      return pageInfo(list, page, request);
    },
    get edges() {
      return found.map(({ position, node }) => ({
        get cursor() {
          return encodeCursor(list, position);
        },
        node,
      }));
    },
    nodes: found.map(({ node }) => node),
    totalCount: async () => (await context.loaders.list.load({ list, parent, filter, page: null })) as number,
    facets: async () =>
      (await context.loaders.list.load({ list, parent, filter, page: 'FACETS' })) as FacetCount[],
  };
}

function pageInfo(list: ListName, { positions, more }: Page, request: PageRequest): PageInfo {
  const cursor = (position: Position | undefined) => (position ? encodeCursor(list, position) : null);
  const forward = request.direction === 'FORWARD';
  return {
    hasNextPage: forward ? more : request.before !== null,
    hasPreviousPage: forward ? request.after !== null : more,
    get startCursor() {
      return cursor(positions[0]);
    },
    get endCursor() {
      return cursor(positions.at(-1));
    },
  };
}
