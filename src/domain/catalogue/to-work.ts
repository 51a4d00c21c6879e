/** Seed entry → catalogue work: ids, derived ends of versions, labels of captioned articles. */
import type { CatalogueProvision, CatalogueVersion, CatalogueWork } from '../model/catalogue';
import { sourceId, sourceIdOf } from '../model/ids';
import type { SourceRelation } from '../model/terms';
import { bodiesNamed } from '../text/body-names';
import { normaliseDocumentNumber } from '../text/document-number-key';
import { END_UNKNOWN, joinNotes } from '../text/notes';
import { toNumeral } from '../text/numerals';
import type { SeedEntry } from './seed-schema';

/** The lists of relations in an entry, by the key they stand under. */
export const RELATION_KEYS = {
  basedOn: 'BASED_ON',
  implements: 'IMPLEMENTS',
  amends: 'AMENDS',
  repeals: 'REPEALS',
  replaces: 'REPLACES',
} as const satisfies Partial<Record<keyof SeedEntry, SourceRelation>>;

export function entryId(entry: SeedEntry): string {
  return sourceId(entry.title, entry.namesake);
}

export function toWork(entry: SeedEntry): CatalogueWork {
  const versions = entry.versions.map((_, index) => toVersion(entry, index));
  return {
    id: entryId(entry),
    title: entry.title,
    fullTitle: entry.fullTitle ?? entry.title,
    aliases: entry.aliases,
    level: entry.level,
    issuingBodies: [...new Set(entry.issuers.flatMap(bodiesNamed))],
    region: entry.region,
    documentNumber: versions[0]?.documentNumber ?? null,
    versions,
    relations: Object.entries(RELATION_KEYS).flatMap(([key, kind]) =>
      entry[key as keyof typeof RELATION_KEYS].map(({ title, evidence }) => ({
        kind,
        target: sourceIdOf(title),
        evidence: evidence ?? null,
      })),
    ),
    provisions: entry.captions.map(({ version, articles }) => ({
      version,
      items: Object.entries(articles).map(([number, caption]) => toProvision(number, caption)),
    })),
    note: entry.note ?? null,
  };
}

/** What the entry says of a version; where it ends by the next one, `settle` tells. */
function toVersion(entry: SeedEntry, index: number): CatalogueVersion {
  const { promulgated, effective, ended, number, note = null } = entry.versions[index]!;
  const endUnknown = !ended && entry.versions[index + 1]?.effective === null;
  return {
    promulgatedOn: promulgated,
    effectiveFrom: effective,
    effectiveTo: ended?.on ?? null,
    endedBy: ended?.by ?? null,
    documentNumber: number ? normaliseDocumentNumber(number) : null,
    note: endUnknown ? joinNotes(note, END_UNKNOWN) : note,
    ...(index === 0 && entry.earlier && { older: true }),
  };
}

function toProvision(number: string, caption: string): CatalogueProvision {
  const [article, sub] = number.split('-').map(Number);
  const label = `第${toNumeral(article!)}条${sub === undefined ? '' : `之${toNumeral(sub)}`}`;
  return { path: `art-${number}`, label, caption };
}
