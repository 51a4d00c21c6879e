/** References and relations of versions as rows for Cypher. */

import { EXTRACTOR } from '../../domain/analyse';
import { provisionId } from '../../domain/model/ids';
import type { Span } from '../../domain/model/terms';
import { int } from '../connection/write';
import type { VersionText, VersionToWrite, WorkFacts, WorkToWrite } from './source-records';

interface Reference extends Span {
  /** Path of the citing provision. */
  from: string;
  text: string;
}

interface References {
  /** `to`: a path in the same version. */
  within: (Reference & { to: string })[];
  /** `to`: the id of a work. */
  toSources: (Reference & { to: string; paths: string[] })[];
}

/** A provision of the same work that its text does not have (a slip of the pen) is kept as a reference to the work. */
export function referencesOf(work: WorkToWrite, text: VersionText): References {
  const held = new Set(text.provisions.map((provision) => provision.path));
  const references: References = { within: [], toSources: [] };
  for (const { from, target, paths, text: words, start, end } of text.references) {
    const reference = { from, text: words, start, end };
    if (target !== null) {
      references.toSources.push({ ...reference, to: target.id, paths });
      continue;
    }
    const missing = paths.filter((path) => !held.has(path));
    for (const to of new Set(paths)) if (held.has(to)) references.within.push({ ...reference, to });
    if (missing.length > 0) references.toSources.push({ ...reference, to: work.id, paths: missing });
  }
  return references;
}

/** The same with ids, for a version whose provisions are looked up. */
export function referenceRows(work: WorkToWrite, version: VersionToWrite, text: VersionText) {
  const { within, toSources } = referencesOf(work, text);
  const row = ({ from, text: words, start, end }: Reference) => ({
    from: provisionId(version.id, from),
    text: words,
    start: int(start),
    end: int(end),
  });
  return {
    within: within.map((each) => ({ ...row(each), to: provisionId(version.id, each.to) })),
    toSources: toSources.map((each) => ({ ...row(each), to: each.to, paths: each.paths })),
  };
}

export function relationRows(work: WorkFacts) {
  return work.relations.map(({ kind, target, rule, evidence, span, version, provision, repeal }) => ({
    from: work.id,
    to: target.id,
    kind,
    properties: {
      rule,
      evidence,
      start: int(span?.start),
      end: int(span?.end),
      versionId: version,
      provisionId: provision,
      since: repeal?.on ?? null,
      exact: repeal ? repeal.exact : null,
      endsAs: repeal?.as ?? null,
      madeBy: EXTRACTOR,
      confidence: 1,
    },
  }));
}
