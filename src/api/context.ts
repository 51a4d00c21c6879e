import { endingWith, type ReadGraph } from '../graph/read/graph';
import { createLoaders, type Loaders } from './loaders';
import type { LookupService } from './lookup/routes';

/** What one request's resolvers share. Loaders remember, so they never outlive the request. */
export interface ApiContext {
  graph: ReadGraph;
  loaders: Loaders;
  lookup: LookupService;
  /** Whom the limits are counted for. */
  client: string;
  /** Counts this much against the client's limit; throws when it is used up. */
  charge(cost: number): Promise<void>;
}

export interface RequestOptions {
  /** Ends what the request has under way in Neo4j. */
  signal?: AbortSignal;
  charge?: (cost: number) => Promise<void>;
}

export function createContext(
  graph: ReadGraph,
  lookup: LookupService,
  client: string,
  { signal, charge = async () => {} }: RequestOptions = {},
): ApiContext {
  const own = signal ? endingWith(graph, signal) : graph;
  return { graph: own, loaders: createLoaders(own), lookup, client, charge };
}
