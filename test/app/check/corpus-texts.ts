/** Texts of the real corpus beside the project, read in place, as a check holds drafts against them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { heldVersion, type TextHolder } from '../../../src/app/check/texts';
import type { HeldVersion } from '../../../src/domain/check';
import { sourceId, versionId } from '../../../src/domain/model/ids';
import { parseSource, SourceRefusedError } from '../../../src/domain/sources';
import { SHARED } from '../../shared';

export const CORPUS = 'corpus';

export interface CorpusFile {
  path: string;
  title: string;
  /** ISO date in the name of the file. */
  date: string;
}

export function corpusFiles(): CorpusFile[] {
  const root = join(SHARED, CORPUS);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      const [, title, date] = /^(.+)\((\d{4}-\d{2}-\d{2})\)\.md$/u.exec(basename(path)) ?? [];
      return title && date ? [{ path: join(root, path), title, date }] : [];
    });
}

/** null for a file that is refused. */
export function versionIn({ path, title, date }: CorpusFile): HeldVersion | null {
  try {
    const { provisions } = parseSource(readFileSync(path), { file: basename(path) });
    return heldVersion({
      id: versionId(sourceId(title), date),
      promulgatedOn: date,
      effectiveFrom: null,
      provisions: provisions.map(({ path: at, kind, label, text }) => ({
        ...{ path: at, kind, label, text },
        lineage: null,
      })),
    });
  } catch (error) {
    if (error instanceof SourceRefusedError) return null;
    throw error;
  }
}

/** By title and day of promulgation. */
export function corpusTexts(): TextHolder {
  const files = new Map(corpusFiles().map((file) => [versionId(sourceId(file.title), file.date), file]));
  return {
    isAtHand: true,
    async versions(ids) {
      const held = ids.flatMap((id) => {
        const file = files.get(id);
        const version = file && versionIn(file);
        return version ? [[id, version] as const] : [];
      });
      return new Map(held);
    },
  };
}
