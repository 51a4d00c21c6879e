/**
 * What files say of their works, kept in the graph with the versions, so that an import is planned together with all
 * that is held: folders come to the same in whatever order they are loaded.
 */
import type { WorkFacts } from '../../../domain/sources/works/file-facts';

/** Findings are of the run that read the file, and are kept with it. */
export function factsText(facts: WorkFacts): string {
  return JSON.stringify({ ...facts, findings: [] });
}

export function readFactsText(text: string): WorkFacts {
  return JSON.parse(text) as WorkFacts;
}

/**
 * Those read now stand in place of what was held of the same file. Files are told apart by their names; one of another
 * folder that bears the name of one read now gets another.
 */
export function joinFacts(held: readonly WorkFacts[], fresh: readonly WorkFacts[]): WorkFacts[] {
  const byFile = new Map(fresh.map((each) => [each.file, each]));
  const names = new Set(byFile.keys());
  const joined = [...fresh];
  for (const each of held) {
    const same = byFile.get(plainName(each.file));
    if (same && isReplaced(each, same)) continue;
    const file = names.has(each.file) ? `${plainName(each.file)}~${each.hash.slice(0, 8)}` : each.file;
    names.add(file);
    joined.push(file === each.file ? each : { ...each, file });
  }
  return joined.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function isReplaced(held: WorkFacts, fresh: WorkFacts): boolean {
  return (
    held.hash === fresh.hash || (held.title === fresh.title && held.promulgatedOn === fresh.promulgatedOn)
  );
}

/** Without what was put behind it where two folders have a file of one name. */
export function plainName(file: string): string {
  return file.replace(/~[0-9a-f]{8}$/u, '');
}
