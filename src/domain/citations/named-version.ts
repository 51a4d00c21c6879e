/** 2018年公司法, 公司法（2018年修正）, 修订前的公司法: names given to ask by, with words that say which version is meant. */
import type { Caution, IsoDate } from '../model/terms';
import { findCitations } from '.';
import type { Lexicon } from './find/lexicon';
import { resolveCitation, type SourceCatalogue } from './resolve';
import { saidIn, versionSaid } from './version-said';

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
  const [found, other] = findCitations(name, lexicon, { ownTitle: null, relations: false });
  const said = found && !other && !found.pinpoint ? saidIn(found) : null;
  if (!found || said === null) return null;
  const cue = found.versionHint?.cue ?? found;
  const beside = name.slice(0, Math.min(found.start, cue.start)) + name.slice(Math.max(found.end, cue.end));
  if (beside.trim() !== '') return null;
  const context = { asOf, region: null, issuingBody: null };
  const resolution = resolveCitation(found, catalogue, context, { before: '', antecedent: null, said });
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
