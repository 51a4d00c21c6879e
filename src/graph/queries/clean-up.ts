/** What clean-up of a body's documents asks the graph. */
import type { CatalogueVersion } from '../../domain/model/catalogue';
import type { ReportedWork } from '../../domain/model/reported';
import type { HierarchyLevel } from '../../domain/model/terms';
import type { CleanUpEnder } from '../../domain/research/clean-up';
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';
import { versionOf } from './catalogue';

/** As the graph has it: settled. */
export type StoredVersion = CatalogueVersion & { id: string; servedFrom: string | null };

export interface DocumentOfBody {
  source: string;
  title: string;
  documentNumber: string | null;
  level: HierarchyLevel;
  told: ReportedWork | null;
  versions: StoredVersion[];
  enders: CleanUpEnder[];
  /** Ids of the works that it was made for. */
  bases: string[];
}

export interface SuperiorWork {
  source: string;
  title: string;
  versions: StoredVersion[];
  /** Titles of what ended or replaced it. */
  by: string[];
}

export interface NamedPlace {
  version: string;
  superior: string;
  path: string;
  label: string | null;
  paths: string[];
  text: string;
}

/** `body`: id or name. `levels`: null for all. */
export async function documentsOfBody(
  graph: ReadGraph,
  { body, levels }: { body: string; levels: readonly HierarchyLevel[] | null },
  limit: number,
): Promise<DocumentOfBody[]> {
  const rows = await graph.read(loadCypher('documents-of-body'), { body, levels, limit });
  return rows.map((row) => ({
    ...(row as unknown as DocumentOfBody),
    told: row.told === null ? null : (JSON.parse(String(row.told)) as ReportedWork),
    versions: (row.versions as Partial<StoredVersion>[]).map(storedVersionOf),
  }));
}

export async function superiorsOf(graph: ReadGraph, ids: readonly string[]): Promise<SuperiorWork[]> {
  if (ids.length === 0) return [];
  const rows = await graph.read(loadCypher('superiors-of-documents'), { ids: [...ids] });
  return rows.map((row) => ({
    ...(row as unknown as SuperiorWork),
    versions: (row.versions as Partial<StoredVersion>[]).map(storedVersionOf),
  }));
}

export async function placesNamedBy(graph: ReadGraph, versions: readonly string[]): Promise<NamedPlace[]> {
  if (versions.length === 0) return [];
  const rows = await graph.read(loadCypher('places-named-by-versions'), { ids: [...versions] });
  return rows as unknown as NamedPlace[];
}

function storedVersionOf(row: Partial<StoredVersion>): StoredVersion {
  return { ...versionOf(row), id: row.id!, servedFrom: row.servedFrom ?? null };
}
