/** How much a catalogue knows, by level: what its check prints. */
import type { CatalogueWork } from '../model/catalogue';
import { HIERARCHY_LEVELS, type HierarchyLevel } from '../model/terms';

export interface LevelCounts {
  level: HierarchyLevel;
  works: number;
  versions: number;
  /** Works of which at least one version has a document number. */
  numbered: number;
  /** Works of which the newest version's start is not known. */
  startUnknown: number;
  /** Works known to have ended. */
  ended: number;
}

/** One row for each level that has works, in the order of the hierarchy. */
export function countsByLevel(works: readonly CatalogueWork[]): LevelCounts[] {
  return HIERARCHY_LEVELS.flatMap((level) => {
    const of = works.filter((work) => work.level === level);
    if (of.length === 0) return [];
    const newest = of.map(({ versions }) => versions.at(-1));
    return [
      {
        level,
        works: of.length,
        versions: of.reduce((sum, { versions }) => sum + versions.length, 0),
        numbered: of.filter(({ versions }) => versions.some(({ documentNumber }) => documentNumber)).length,
        startUnknown: newest.filter((version) => !version?.effectiveFrom).length,
        ended: newest.filter((version) => version?.endedBy).length,
      },
    ];
  });
}
