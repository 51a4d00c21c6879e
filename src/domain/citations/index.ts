/**
 * Citations of Chinese law and policy in any text. Dependency-free; each stage can be used alone:
 * normalise → find → parse → resolve → annotate.
 */
import type { FoundCitation } from '../model/citation';
import { finish } from '../text/steps';
import { Lexicon } from './find/lexicon';
import { citationSteps, type FindOptions } from './steps';

const NO_NAMES = new Lexicon([]);

/**
 * All mentions of a text, in order. Offsets are UTF-16 into `text` as given; `text.slice(start, end)` is the mention.
 *
 * @param lexicon names that are found without book marks too; none where it is left out.
 */
export function findCitations(
  text: string,
  lexicon: Lexicon = NO_NAMES,
  options: FindOptions = {},
): FoundCitation[] {
  return finish(citationSteps(text, lexicon, options));
}

export type {
  Citation,
  CitationForm,
  FoundCitation,
  Pinpoint,
  ProvisionRef,
  VersionHint,
} from '../model/citation';
export type { Resolution, ResolutionContext } from '../model/resolution';
export { type Annotation, annotate, blankTags } from './annotate';
export { findMentions } from './find';
export { Lexicon, type LexiconEntry, type LexiconHit } from './find/lexicon';
export type { Mention } from './find/mention';
export { parsePinpoint, provisionPath } from './find/pinpoints';
export { ownTitleOf } from './find/self-title';
export { type CitationStrings, citationStrings } from './format';
export { fold, type NormalisedText, normalise, toOriginal } from './normalise';
export { parseMentions } from './parse';
export { resolveCitation, resolveCitations, type SourceCatalogue } from './resolve';
export type { FindOptions } from './steps';
