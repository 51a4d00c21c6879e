/** One report that came over the network: on disk only while it is read, under a name of ours. */
import { lstat, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { FileResult } from '../../domain/model/import';
import { isAlive } from '../../platform/neo4j/processes';
import { saveDraft } from './report-states';
import { importReports } from './reports';

export interface Upload {
  /** As its sender calls it: shown and kept, never a path. */
  name: string;
  bytes: Uint8Array;
  /** It may take the place of another text of the same report. */
  replace: boolean;
  /** It is kept as a draft, beside the graph. */
  draft?: boolean;
  /** The person who sends it. */
  by: string | null;
}

export type ImportUpload = (upload: Upload) => Promise<FileResult>;

/** Behind it the process that has it under way. */
const PREFIX = 'yiju-upload-';

/** `under`: where uploads stand while they are read. What a crash left there is removed. */
export function uploadImporter(driver: Driver, under: string = tmpdir()): ImportUpload {
  const swept = sweepUploads(under);
  return async ({ name, bytes, replace, draft = false, by }) => {
    await swept;
    const folder = await mkdtemp(join(under, `${PREFIX}${process.pid}-`));
    try {
      const path = join(folder, 'report');
      await writeFile(path, bytes);
      if (draft) return await saveDraft(driver, { path, name }, by);
      const { results } = await importReports(driver, [{ path, name }], { replace, by });
      return results[0]!;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Removes folders of uploads whose process is no more; how many are gone. */
export async function sweepUploads(under: string): Promise<number> {
  let swept = 0;
  for (const entry of await readdir(under, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory() || !entry.name.startsWith(PREFIX)) continue;
    const folder = join(under, entry.name);
    if (await isUnderWay(folder, entry.name)) continue;
    // Somebody else's in a folder that all share stays.
    const gone = await rm(folder, { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    if (gone) swept++;
  }
  return swept;
}

async function isUnderWay(folder: string, name: string): Promise<boolean> {
  const pid = Number(/^\d+(?=-)/u.exec(name.slice(PREFIX.length))?.[0] ?? 0);
  if (pid === 0 || !isAlive(pid)) return false;
  if (pid !== process.pid) return true;
  // A process of this number was before this one.
  const made = (await lstat(folder).catch(() => null))?.mtimeMs ?? 0;
  return made >= performance.timeOrigin;
}

const LONGEST_NAME = 200;

/** The last part of what the sender calls it, without what cannot be seen; null where nothing fit is left. */
export function uploadName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const name = (given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '').replace(/\p{C}/gu, '').trim();
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
