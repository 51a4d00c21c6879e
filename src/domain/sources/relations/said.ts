import type { ParsedSource } from '../../model/source';
import type { SourceRelation } from '../../model/terms';
/** A source as far as it is read before its links are. */
export type UnlinkedSource = Omit<ParsedSource, 'relations' | 'crossReferences' | 'findings' | 'asides'>;

/** What one sentence says of one other work; offsets are in the file's canonical text. */
export interface Said {
  kind: SourceRelation;
  title: string;
  documentNumber: string | null;
  start: number;
  end: number;
  provision: string | null;
  /** An entry of a list of ended documents, and how the list says that they ended. */
  listed?: 'REPEALED' | 'EXPIRED';
}
