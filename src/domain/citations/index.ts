/**
 * Citations of Chinese law and policy in any text. Dependency-free; each stage can be used alone:
 * normalise → find → parse → resolve → annotate.
 */
import type { Citation } from '../model/citation';
import { findMentions } from './find';
import type { Lexicon } from './find/lexicon';
import { ownTitleOf } from './find/self-title';
import { normalise } from './normalise';
import { parseMentions } from './parse';

export interface FindOptions {
  /**
   * Title of the text itself, which 本法, 前款 and a bare 第十条 in it speak of. Left out: read from its heading;
   * null: it is no legal source.
   */
  ownTitle?: string | null;
}

/** All mentions of a text, in order. Offsets are UTF-16 into `text` as given; `text.slice(start, end)` is the mention. */
export function findCitations(text: string, lexicon: Lexicon, options: FindOptions = {}): Citation[] {
  const normalised = normalise(text);
  const ownTitle = options.ownTitle === undefined ? ownTitleOf(normalised) : options.ownTitle;
  const mentions = findMentions(normalised, lexicon, ownTitle !== null);
  return parseMentions(normalised, mentions, lexicon, ownTitle);
}

export type { Citation, CitationForm, Pinpoint, ProvisionRef } from '../model/citation';
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
