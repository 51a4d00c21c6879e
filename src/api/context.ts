import type { ReadGraph } from '../graph/read/graph';
import { createLoaders, type Loaders } from './loaders';
import type { LookupService } from './lookup/routes';

/** What one request's resolvers share. Loaders remember, so they never outlive the request. */
export interface ApiContext {
  graph: ReadGraph;
  loaders: Loaders;
  lookup: LookupService;
  /** Whom the limits are counted for. */
  client: string;
}

export function createContext(graph: ReadGraph, lookup: LookupService, client: string): ApiContext {
  return { graph, loaders: createLoaders(graph), lookup, client };
}
