/**
 * Citations of Chinese law and policy in any text. Dependency-free; each stage can be used alone:
 * normalise → find → parse → resolve → annotate.
 */
import type { FoundCitation } from '../model/citation';
import { findMentions } from './find';
import type { Lexicon } from './find/lexicon';
import type { OutlinedPart } from './find/outline';
import { ownText, ownTitleOf } from './find/self-title';
import { normalise } from './normalise';
import { parseMentions } from './parse';

export interface FindOptions {
  /**
   * Title of the text itself, which 本法, 前款 and a bare 第十条 in it speak of. Left out: read from its heading;
   * null: it is no legal source.
   */
  ownTitle?: string | null;
  /** Its provisions, where it is parsed already: they tell what 前款 is more surely than its lines do. */
  provisions?: readonly OutlinedPart[];
  /** Region of who speaks, widest first, where known: a province's own 条例 is written without its name. */
  region?: readonly string[] | null;
  /** false: how the text stands to what it cites is not asked for; all are MENTIONS. */
  relations?: boolean;
}

/** All mentions of a text, in order. Offsets are UTF-16 into `text` as given; `text.slice(start, end)` is the mention. */
export function findCitations(text: string, lexicon: Lexicon, options: FindOptions = {}): FoundCitation[] {
  const normalised = normalise(text);
  const ownTitle = options.ownTitle === undefined ? ownTitleOf(normalised) : options.ownTitle;
  const own = ownTitle === null ? null : ownText(ownTitle);
  const mentions = findMentions(normalised, lexicon, own, options.provisions ?? null);
  const { region = null, relations = true } = options;
  return parseMentions(normalised, mentions, lexicon, { own, region, relations });
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
