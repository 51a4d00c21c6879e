/** The text of a version as the writer takes it: titles it names have become works. */

import type { ParsedSource } from '../../../domain/model/source';
import { mergeParts } from '../../../domain/sources/works/parts';
import type { ReferenceToWrite, VersionText } from '../../../graph/commands/source-records';
import type { PlannedVersion, PlannedWork } from './plan';
import type { Targets } from './targets';

/** `sources`: of the version's files, in their order. */
export function textOf(sources: readonly ParsedSource[]): ParsedSource {
  const parts = sources.filter(isPart);
  return parts.length > 1 ? mergeParts(parts) : sources[0]!;
}

function isPart({ provisions: [first] }: ParsedSource): boolean {
  return first?.kind === 'PART' && first.label === null;
}

export function versionText(
  source: ParsedSource,
  version: PlannedVersion,
  work: PlannedWork,
  targets: Targets,
  lineage: ReadonlyMap<string, string>,
): VersionText {
  const references = source.crossReferences.map(
    ({ from, targetTitle, targetPaths, text, start, end }): ReferenceToWrite => {
      const target = targetTitle === null ? null : targets.find(targetTitle, null, source.region);
      return { from, target: target?.id === work.id ? null : target, paths: targetPaths, text, start, end };
    },
  );
  return {
    file: version.files[0]!,
    hash: version.hash!,
    hashes: version.hashes,
    facts: version.facts,
    provisions: source.provisions,
    isPart: isPart(source) && version.files.length === 1,
    lineage,
    references,
  };
}
