import type { ReadGraph } from '../graph/read/graph';
import { createLoaders, type Loaders } from './loaders';

/** What one request's resolvers share. Loaders remember, so they never outlive the request. */
export interface ApiContext {
  graph: ReadGraph;
  loaders: Loaders;
}

export function createContext(graph: ReadGraph): ApiContext {
  return { graph, loaders: createLoaders(graph) };
}
