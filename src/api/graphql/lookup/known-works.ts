/**
 * Works and versions as the catalogue has them. What is mostly asked of a citation stands there, in the very state it
 * was resolved by, so that the graph need not be asked for it again.
 */

import type { ServedDays } from '../../../domain/citations/standing';
import type { CatalogueVersion, CatalogueWork } from '../../../domain/model/catalogue';
import { versionId } from '../../../domain/model/ids';
import { kindOfLevel } from '../../../domain/model/levels';
import type { SourceRow, VersionRow } from '../../../graph/rows';

export interface KnownWork {
  source: KnownSource;
  versions: ReadonlyMap<string, KnownVersion>;
}

type KnownSource = Omit<SourceRow, 'bodyIds' | 'regionIds'>;
type KnownVersion = Omit<VersionRow, 'textHeld' | 'articleCount'>;

/** Of the fields of these types, those that the catalogue can answer. */
const KNOWN: Record<'LegalSource' | 'SourceVersion', ReadonlySet<string>> = {
  LegalSource: new Set([
    ...[
      '__typename',
      'id',
      'title',
      'fullTitle',
      'aliases',
      'level',
      'kind',
      'documentNumber',
      'note',
      'held',
      'knownOn',
    ],
  ]),
  SourceVersion: new Set([
    ...[
      '__typename',
      'id',
      'promulgatedOn',
      'effectiveFrom',
      'effectiveTo',
      'endedBy',
      'documentNumber',
      'note',
    ],
    'status',
    'startKnown',
  ]),
};

/** Whether all that an operation asks of works and versions stands in the catalogue; null: it may ask for anything. */
export function isAllKnown(fields: ReadonlySet<string> | null): boolean {
  if (!fields) return false;
  for (const field of fields) {
    const [type, name] = field.split('.') as [string, string];
    if (type in KNOWN && !KNOWN[type as keyof typeof KNOWN].has(name)) return false;
  }
  return true;
}

const known = new WeakMap<CatalogueWork, KnownWork | null>();

/** null where versions of one day cannot be told apart by what the catalogue has of them. */
export function knownWork(work: CatalogueWork): KnownWork | null {
  let found = known.get(work);
  if (found === undefined) {
    const versions = new Map(
      work.versions.map((each) => knownVersion(work.id, each)).map((each) => [each.id, each]),
    );
    found = versions.size < work.versions.length ? null : { source: knownSource(work), versions };
    known.set(work, found);
  }
  return found;
}

function knownSource(work: CatalogueWork): KnownSource {
  const { id, title, fullTitle, aliases, level, documentNumber, note } = work;
  const { held = true, knownOn = null } = work;
  const kind = kindOfLevel(level);
  return { id, title, fullTitle, aliases, level, kind, documentNumber, note, held, knownOn };
}

function knownVersion(sourceId: string, version: CatalogueVersion): KnownVersion {
  const {
    articleCount: _1,
    lastArticle: _2,
    textHeld: _3,
    ...dates
  } = version as CatalogueVersion & ServedDays;
  return { ...dates, id: versionId(sourceId, version.promulgatedOn), sourceId };
}
