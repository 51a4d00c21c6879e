/** 2018年公司法, 公司法（2018年修正）, 修订前的公司法: names given to ask by, with words that say which version is meant. */

import type { Citation } from '../model/citation';
import type { Caution, IsoDate } from '../model/terms';
import { findCitations } from '.';
import type { Lexicon } from './find/lexicon';
import { hintBefore } from './find/version-hints';
import { resolveCitation, type SourceCatalogue } from './resolve';
import { type SaidOfVersion, saidIn, versionSaid } from './version-said';

export interface NamedVersion {
  /** Id of the work. */
  source: string;
  /** Its day of promulgation, null in a version without one; absent: the words name none, or one that is not known. */
  promulgatedOn?: IsoDate | null;
  /** What to know of the version named; null: the words leave it to the day. */
  said: { caution: Caution | null } | null;
}

/**
 * @param asOf the day asked of, from which 修订前 and 新修订 count.
 * @returns null for a name without such words, with others beside them, or of no work that is known.
 */
export function versionNamed(
  name: string,
  asOf: IsoDate,
  { lexicon, catalogue }: { lexicon: Lexicon; catalogue: SourceCatalogue },
): NamedVersion | null {
  const found = asCited(name, lexicon) ?? asCited(withMarks(name, catalogue), lexicon);
  if (found === null) return null;
  const { citation, said } = found;
  const context = { asOf, region: null, issuingBody: null };
  const resolution = resolveCitation(citation, catalogue, context, { before: '', antecedent: null, said });
  const work = 'source' in resolution ? catalogue.byId(resolution.source) : undefined;
  if (!work) return null;
  const named = versionSaid(said, work.versions, asOf, true);
  if (named === null) return { source: work.id, said: null };
  const { version, caution } = named;
  return {
    source: work.id,
    ...(version && { promulgatedOn: version.promulgatedOn }),
    said: { caution },
  };
}

/** The name as a citation: that and words of version, and nothing beside. */
function asCited(name: string, lexicon: Lexicon): { citation: Citation; said: SaidOfVersion } | null {
  const [citation, other] = findCitations(name, lexicon, { ownTitle: null, relations: false });
  const said = citation && !other && !citation.pinpoint ? saidIn(citation) : null;
  if (!citation || said === null) return null;
  const cue = citation.versionHint?.cue ?? citation;
  const beside =
    name.slice(0, Math.min(citation.start, cue.start)) + name.slice(Math.max(citation.end, cue.end));
  return beside.trim() === '' ? { citation, said } : null;
}

/** Of a title that no text would be read for without marks: 2018年某办法 → 2018年《某办法》. */
function withMarks(name: string, { byTitle }: SourceCatalogue): string {
  for (let at = Math.min(name.length - 2, LONGEST_WORDS); at > 0; at--) {
    if (hintBefore(name, at, 0)?.start === 0 && byTitle(name.slice(at)).length > 0)
      return `${name.slice(0, at)}《${name.slice(at)}》`;
  }
  return `《${name}》`;
}

const LONGEST_WORDS = 34;
