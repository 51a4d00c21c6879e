import { sourceId, versionId } from '../model/ids';
import type { SourceHeader } from '../sources';
import type { PlannedVersion, PlannedWork } from './plan';

/** Files into works by title and place, and into versions by the day of promulgation. */
export function planWorks(headers: readonly SourceHeader[]): PlannedWork[] {
  const groups = new Map<string, SourceHeader[]>();
  for (const header of headers) {
    const id = sourceId(header.title);
    const group = groups.get(id);
    if (group) group.push(header);
    else groups.set(id, [header]);
  }
  return [...groups].map(([id, group]) => planWork(id, group));
}

function planWork(id: string, group: SourceHeader[]): PlannedWork {
  const sorted = [...group].sort((a, b) => ((a.promulgatedOn ?? '') < (b.promulgatedOn ?? '') ? -1 : 1));
  const newest = sorted[sorted.length - 1]!;
  const versions = new Map<string, PlannedVersion>();
  const duplicates: PlannedWork['duplicates'] = [];
  for (const header of sorted) {
    const version = versionId(id, header.promulgatedOn);
    const known = versions.get(version);
    if (known) duplicates.push({ file: header.file, of: known.file! });
    else {
      versions.set(version, {
        id: version,
        promulgatedOn: header.promulgatedOn,
        effectiveFrom: header.effectiveOn,
        effectiveTo: null,
        endedBy: null,
        documentNumber: header.documentNumber,
        note: null,
        file: header.file,
        hash: header.hash,
      });
    }
  }
  const { title, fullTitle, level, region, events } = newest;
  return {
    id,
    title,
    fullTitle,
    aliases: [...new Set(group.flatMap((header) => header.aliases))],
    level,
    issuingBodies: newest.issuingBody === null ? [] : [newest.issuingBody],
    region,
    documentNumber: sorted[0]!.documentNumber,
    events,
    versions: [...versions.values()],
    duplicates,
  };
}
