/** Bodies of the graph by what a caller calls them. */
import { bodyId } from '../../domain/model/ids';
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';

export interface NamedBody {
  id: string;
  name: string;
}

/** @param asked an id or a name, as the graph spells it; null where no body has it. */
export async function bodyNamed(graph: ReadGraph, asked: string): Promise<NamedBody | null> {
  const id = asked.startsWith('body:') ? asked : bodyId(asked);
  const [row] = await graph.read(loadCypher('body-named'), { id, name: asked });
  return (row as NamedBody | undefined) ?? null;
}

export async function bodyNames(graph: ReadGraph): Promise<string[]> {
  const rows = await graph.read(loadCypher('body-names'), {});
  return rows.map(({ name }) => name as string);
}
