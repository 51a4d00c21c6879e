/** One report that came over the network: on disk only while it is read, under a name of ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { FileResult } from '../../domain/model/import';
import { importReports } from './reports';

export interface Upload {
  /** As its sender calls it: shown and kept, never a path. */
  name: string;
  bytes: Uint8Array;
}

export type ImportUpload = (upload: Upload) => Promise<FileResult>;

/** `under`: where uploads stand while they are read. */
export function uploadImporter(driver: Driver, under: string = tmpdir()): ImportUpload {
  return async ({ name, bytes }) => {
    const folder = await mkdtemp(join(under, 'yiju-upload-'));
    try {
      const path = join(folder, 'report');
      await writeFile(path, bytes);
      const { results } = await importReports(driver, [{ path, name }]);
      return results[0]!;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

const LONGEST_NAME = 200;

/** The last part of what the sender calls it, without what cannot be seen; null where nothing fit is left. */
export function uploadName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const name = (given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '').replace(/\p{C}/gu, '').trim();
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
