import type { Actor } from '../access/roles';
import { endingWith, type ReadGraph } from '../graph/read/graph';
import type { ReviewDesk } from '../graph/write/review';
import { createLoaders, type Loaders } from './loaders';
import type { LookupService } from './lookup/routes';

/** What one request's resolvers share. Loaders remember, so they never outlive the request. */
export interface ApiContext {
  graph: ReadGraph;
  loaders: Loaders;
  lookup: LookupService;
  /** Whom the limits are counted for. */
  client: string;
  /** Whom a token named; null: no one said who they are. */
  actor: Actor | null;
  review: ReviewDesk;
  /** Counts this much against the client's limit; throws when it is used up. */
  charge(cost: number): Promise<void>;
}

/** What all requests share. */
export type ApiServices = Pick<ApiContext, 'graph' | 'lookup' | 'review'>;

export interface RequestOptions {
  client: string;
  actor?: Actor | null;
  /** Ends what the request has under way in Neo4j. */
  signal?: AbortSignal;
  charge?: (cost: number) => Promise<void>;
}

export function createContext(
  { graph, lookup, review }: ApiServices,
  { client, actor = null, signal, charge = async () => {} }: RequestOptions,
): ApiContext {
  const own = signal ? endingWith(graph, signal) : graph;
  return { graph: own, loaders: createLoaders(own), lookup, review, client, actor, charge };
}
