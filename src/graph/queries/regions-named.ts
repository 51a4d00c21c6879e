/** Regions of the graph by what a caller calls them. */
import { regionId } from '../../domain/model/ids';
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';

export interface NamedRegion {
  id: string;
  /** Widest first. */
  path: string[];
}

/** @param asked an id, a path parted by `/`, or the name alone. */
export async function regionsNamed(graph: ReadGraph, asked: string): Promise<NamedRegion[]> {
  const id = regionId(asked.replace(/^region:/u, '').split('/'));
  const rows = await graph.read(loadCypher('regions-named'), { id, name: asked });
  return rows as unknown as NamedRegion[];
}
