/** Which works and versions a set of files makes, before any text is written. */
import type { VersionToWrite, WorkFacts } from '../graph/write/source-work';

export interface PlannedVersion extends VersionToWrite {
  /** The file that holds its text; null: known only from history lines. */
  file: string | null;
  /** sha-256 of that file. */
  hash: string | null;
}

export interface PlannedWork extends WorkFacts {
  /** Oldest first. */
  versions: PlannedVersion[];
  /** Files that say what another file of the version says already. */
  duplicates: { file: string; of: string }[];
}
