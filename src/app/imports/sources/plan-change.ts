/** What the files read now change of the works that are held: planned with all files together, and compared. */

import type { WorkFacts } from '../../../domain/sources/works/file-facts';
import type { GivenWork, Renamed } from '../../../graph/commands/held-sources';
import { joinFacts, plainName } from './held-facts';
import { type PlannedWork, planWorks } from './plan';

export interface PlanChange {
  /** All works, as the files held and those read now tell of them together. */
  works: PlannedWork[];
  /** Works that are new, or not as they were. */
  changed: PlannedWork[];
  /** Ids of works with a file read now, or with a text that comes under another id. */
  touched: Set<string>;
  renamed: Renamed[];
  /** Works whose texts have all come under another id, or whose files are gone. */
  gone: PlannedWork[];
  /** Ids of versions whose text was of a file that is gone, and is of none that can stand in its place as it is held. */
  bereft: string[];
}

export function planChange(
  held: readonly WorkFacts[],
  fresh: readonly WorkFacts[],
  given: readonly GivenWork[],
  isGone: (file: string) => boolean = () => false,
): PlanChange {
  const before = new Map(planWorks(joinFacts(held, []), given).map((work) => [work.id, work]));
  const kept = held.filter(({ file }) => !isGone(plainName(file)));
  const works = planWorks(joinFacts(kept, fresh), given);
  const ids = new Set(works.map((work) => work.id));
  const renamed = renamedBetween([...before.values()], works);
  const files = new Set(fresh.map((each) => each.file));
  const touched = new Set(renamed.map((each) => each.sourceId));
  for (const { id, versions } of works) {
    if (versions.some((version) => version.files.some((file) => files.has(file)))) touched.add(id);
  }
  for (const { id, versions } of before.values()) {
    if (ids.has(id) && versions.some((version) => version.files.some((file) => isGone(plainName(file))))) {
      touched.add(id);
    }
  }
  return {
    works,
    bereft: kept.length === held.length ? [] : bereftOf([...before.values()], works, isGone),
    changed: works.filter((work) => touched.has(work.id) || !isSame(before.get(work.id), work)),
    touched,
    renamed,
    gone: [...before.values()].filter((work) => !ids.has(work.id)),
  };
}

function bereftOf(
  before: readonly PlannedWork[],
  after: readonly PlannedWork[],
  isGone: (file: string) => boolean,
): string[] {
  const hashes = new Map(after.flatMap(({ versions }) => versions.map(({ id, hash }) => [id, hash])));
  return before.flatMap(({ versions }) =>
    versions.flatMap(({ id, hash, textFiles }) =>
      textFiles.some((file) => isGone(plainName(file))) && hashes.get(id) !== hash ? [id] : [],
    ),
  );
}

function isSame(before: PlannedWork | undefined, work: PlannedWork): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(work);
}

/** Texts of the same content that have another id now. */
function renamedBetween(before: readonly PlannedWork[], after: readonly PlannedWork[]): Renamed[] {
  const placeOf = new Map<string, { to: string; sourceId: string }>();
  for (const { id: sourceId, versions } of after) {
    for (const { id: to, hash } of versions) if (hash !== null) placeOf.set(hash, { to, sourceId });
  }
  const renamed = before.flatMap((work) =>
    work.versions.flatMap(({ id: from, hash }) => {
      const place = hash === null ? undefined : placeOf.get(hash);
      return place && place.to !== from ? [{ from, ...place }] : [];
    }),
  );
  return freedFirst(renamed);
}

/** A text takes the id of another once that has given it up. */
function freedFirst(renamed: readonly Renamed[]): Renamed[] {
  const leaving = new Map(renamed.map((each) => [each.from, each]));
  const ordered: Renamed[] = [];
  const take = (each: Renamed) => {
    if (!leaving.delete(each.from)) return;
    const occupant = leaving.get(each.to);
    if (occupant) take(occupant);
    ordered.push(each);
  };
  for (const each of renamed) take(each);
  return ordered;
}
