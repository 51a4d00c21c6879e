/** Relations to other works, read from a law's own words, each with the sentence that says so. */
import type { ParsedRelation, ParsedSource } from '../model/source';

/** A source as far as it is read before its links are. */
export type UnlinkedSource = Omit<ParsedSource, 'relations' | 'crossReferences' | 'findings'>;

export function relationsOf(_source: UnlinkedSource): ParsedRelation[] {
  return [];
}
