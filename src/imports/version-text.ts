/** A parsed file as the writer takes it: titles it names have become ids. */
import type { NamedWork, VersionText } from '../graph/write/source-work';
import type { ParsedSource } from '../model/source';
import type { Targets } from './targets';

export function versionText(
  source: ParsedSource,
  work: string,
  targets: Targets,
  lineage: ReadonlyMap<string, string>,
): VersionText {
  const named = new Map<string, NamedWork>();
  const idOf = (title: string, documentNumber: string | null) => {
    const target = targets.find(title, documentNumber, source.region);
    named.set(target.id, target);
    return target.id;
  };
  const relations = source.relations
    .map(({ kind, targetTitle, targetDocumentNumber, evidence, span, provision }) => ({
      kind,
      target: idOf(targetTitle, targetDocumentNumber),
      evidence,
      provision,
      ...span,
    }))
    // An earlier version of the same work is no other work: that it replaces it, its versions say.
    .filter((relation) => relation.target !== work);
  const references = source.crossReferences.map(({ from, targetTitle, targetPaths, text, start, end }) => {
    const target = targetTitle === null ? work : idOf(targetTitle, null);
    return { from, target: target === work ? null : target, paths: targetPaths, text, start, end };
  });
  named.delete(work);
  return { source, lineage, named: [...named.values()], relations, references };
}
