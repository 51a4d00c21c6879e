import { type Knowledge, knowledgeOf } from '../../../src/domain/analyse';
import { findCitations, Lexicon } from '../../../src/domain/citations';
import type { Citation } from '../../../src/domain/model/citation';
import { loadCatalogue } from '../../../src/platform/catalogue/load';

let known: Knowledge | null = null;

/** The seed catalogue made ready, once for all tests of a file. */
export function knowledge(): Knowledge {
  known ??= knowledgeOf(loadCatalogue());
  return known;
}

export function find(text: string): Citation[] {
  return findCitations(text, knowledge().lexicon);
}

/** Without any catalogue: what the rules alone find. */
export function findByRules(text: string): Citation[] {
  return findCitations(text, new Lexicon([]));
}
