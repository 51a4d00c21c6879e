/**
 * Citations of Chinese law and policy in any text. Dependency-free; each stage can be used alone:
 * normalise → find → parse → resolve → annotate.
 */
import type { Citation } from '../model/citation';
import { findMentions } from './find';
import type { Lexicon } from './lexicon';
import { normalise } from './normalise';
import { parseMentions } from './parse';

/** All mentions of a text, in order. Offsets are UTF-16 into `text` as given; `text.slice(start, end)` is the mention. */
export function findCitations(text: string, lexicon: Lexicon): Citation[] {
  const normalised = normalise(text);
  return parseMentions(normalised, findMentions(normalised, lexicon), lexicon);
}

export type { Citation, CitationForm, Pinpoint, ProvisionRef } from '../model/citation';
export type { Resolution, ResolutionContext } from '../model/resolution';
export { type Annotation, annotate, blankTags } from './annotate';
export { findMentions, type Mention } from './find';
export { type CitationStrings, citationStrings } from './format';
export { Lexicon, type LexiconEntry, type LexiconHit } from './lexicon';
export { fold, type NormalisedText, normalise, toOriginal } from './normalise';
export { parseMentions } from './parse';
export { parsePinpoint, provisionPath } from './pinpoints';
export { resolveCitation, resolveCitations, type SourceCatalogue } from './resolve';
