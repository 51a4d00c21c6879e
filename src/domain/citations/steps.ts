/** normalise → find → parse, as work that can be left and gone on with. */
import type { FoundCitation } from '../model/citation';
import type { Steps } from '../text/steps';
import { mentionSteps } from './find';
import type { Lexicon } from './find/lexicon';
import type { OutlinedPart } from './find/outline';
import { ownText, ownTitleOf } from './find/self-title';
import { normalise } from './normalise';
import { parsingSteps } from './parse';

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

/** The same as `findCitations`. */
export function* citationSteps(
  text: string,
  lexicon: Lexicon,
  options: FindOptions = {},
): Steps<FoundCitation[]> {
  const normalised = normalise(text);
  yield;
  const ownTitle = options.ownTitle === undefined ? ownTitleOf(normalised) : options.ownTitle;
  const own = ownTitle === null ? null : ownText(ownTitle);
  const mentions = yield* mentionSteps(normalised, lexicon, own, options.provisions ?? null);
  const { region = null, relations = true } = options;
  return yield* parsingSteps(normalised, mentions, lexicon, { own, region, relations });
}
