/** Collections that texts were taken from. */
import type { Driver } from 'neo4j-driver';
import type { IsoDate } from '../../domain/model/terms';
import { inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';
import { settleStanding } from './standing';

export type CollectionKind = 'FOLDER' | 'GIT' | 'PACKAGE';

export interface Collection {
  /** The names of its files begin with this and a stroke. */
  id: string;
  kind: CollectionKind;
  /** Folder, git address or package, as it was given. */
  address: string;
  name: string;
  /** null where it tells none. */
  licence: string | null;
  /** Commit or version; null of a folder. */
  state: string | null;
  /** The newest day of a text in it. */
  knownOn: IsoDate | null;
  /** ISO times, UTC. */
  addedAt: string;
  updatedAt: string;
  /** Files read, and those refused. */
  files: number;
  refused: number;
}

/** With how many versions have a text of it. */
export type ListedCollection = Collection & { versions: number };

export async function listCollections(driver: Driver): Promise<ListedCollection[]> {
  const rows = await readRows<{ node: ListedCollection }>(driver, loadCypher('collections'));
  return rows.map(({ node }) => ({
    ...node,
    licence: node.licence ?? null,
    state: node.state ?? null,
    knownOn: node.knownOn ?? null,
  }));
}

/** `versions`: ids of those that have a text of it. */
export async function writeCollection(
  driver: Driver,
  { id, ...properties }: Collection,
  versions: readonly string[],
): Promise<void> {
  await inWrite(driver, (tx) =>
    tx.run(loadCypher('collection'), { id, properties, ids: [...new Set(versions)] }),
  );
}

export async function dropCollection(driver: Driver, id: string): Promise<void> {
  await inWrite(driver, async (tx) => {
    await tx.run(loadCypher('collection-dropped'), { id, prefix: `${id}/` });
    await settleStanding(tx);
  });
}

/** The texts of these versions; the versions stay. */
export async function dropTexts(driver: Driver, versions: readonly string[]): Promise<void> {
  if (versions.length === 0) return;
  await inWrite(driver, (tx) => tx.run(loadCypher('version-texts-dropped'), { ids: versions }));
}
