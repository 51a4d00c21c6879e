/** Issuing bodies and the regions they sit in. */
import type { ManagedTransaction } from 'neo4j-driver';
import { bodyId, regionId } from '../../domain/model/ids';
import { regionOf } from '../../domain/text/regions';
import { loadCypher } from '../statements/load';

export interface RegionRow {
  id: string;
  name: string;
  path: string[];
  withinId: string | null;
}

export interface BodyRow {
  id: string;
  name: string;
  regionId: string | null;
}

/** The regions of the paths and those around them, widest first, each once. */
export function regionRows(paths: Iterable<readonly string[]>): RegionRow[] {
  const rows = new Map<string, RegionRow>();
  for (const path of paths) {
    for (let depth = 1; depth <= path.length; depth++) {
      const part = path.slice(0, depth);
      const id = regionId(part);
      rows.set(id, {
        id,
        name: part[depth - 1]!,
        path: part,
        withinId: depth > 1 ? regionId(part.slice(0, -1)) : null,
      });
    }
  }
  return [...rows.values()].sort((a, b) => a.path.length - b.path.length || (a.id < b.id ? -1 : 1));
}

/** @param bodies in their one spelling, as `bodyName` gives it. */
export async function writePlaces(
  tx: ManagedTransaction,
  bodies: Iterable<string>,
  regions: Iterable<readonly string[]>,
): Promise<void> {
  const seats = new Map([...bodies].map((name) => [name, regionOf(name)]));
  const regionsToWrite = regionRows([...regions, ...seats.values()]);
  const rows: BodyRow[] = [...seats].map(([name, path]) => ({
    id: bodyId(name),
    name,
    regionId: path.length > 0 ? regionId(path) : null,
  }));
  if (regionsToWrite.length > 0) await tx.run(loadCypher('regions-placed'), { rows: regionsToWrite });
  if (rows.length > 0) await tx.run(loadCypher('bodies'), { rows });
}

/** A body that nothing names any more goes, and the regions nothing lies in. */
export async function dropUnusedPlaces(tx: ManagedTransaction, body: string | null): Promise<void> {
  if (body === null) return;
  const { records } = await tx.run(loadCypher('body-unused-dropped'), { body });
  const path = (records[0]?.get('path') as string[] | undefined) ?? [];
  for (let depth = path.length; depth > 0; depth--) {
    await tx.run(loadCypher('region-unused-dropped'), { id: regionId(path.slice(0, depth)) });
  }
}
