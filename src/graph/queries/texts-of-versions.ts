/** Whole texts of versions, for checking a draft against them. */
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';

export interface VersionText {
  id: string;
  promulgatedOn: string | null;
  effectiveFrom: string | null;
  provisions: ProvisionText[];
}

export interface ProvisionText {
  path: string;
  kind: string;
  label: string | null;
  text: string | null;
  lineage: string | null;
}

/** Those of the versions whose text is held. */
export async function textsOfVersions(graph: ReadGraph, ids: readonly string[]): Promise<VersionText[]> {
  if (ids.length === 0) return [];
  const rows = await graph.read(loadCypher('texts-of-versions'), { ids: [...ids] });
  return rows as unknown as VersionText[];
}
