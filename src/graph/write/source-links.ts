/** References and relations of versions as rows for Cypher. */
import { provisionId } from '../../model/ids';
import { EXTRACTOR } from '../../pipeline';
import { int } from '../session';
import type { ReferenceToWrite, VersionText, VersionToWrite, WorkToWrite } from './source-work';

interface Words {
  text: string;
  start: unknown;
  end: unknown;
}

interface ReferenceRows {
  within: (Words & { from: string; to: string })[];
  toSources: (Words & { from: string; to: string; paths: string[] })[];
}

/** A provision of the same work that its text does not have (a slip of the pen) is kept as a reference to the work. */
export function referenceRows(work: WorkToWrite, version: VersionToWrite, text: VersionText): ReferenceRows {
  const held = new Set(text.source.provisions.map((provision) => provision.path));
  const rows: ReferenceRows = { within: [], toSources: [] };
  for (const reference of text.references) {
    const from = provisionId(version.id, reference.from);
    const words = wordsOf(reference);
    const own = reference.target === null;
    const missing = own ? reference.paths.filter((path) => !held.has(path)) : reference.paths;
    if (own) {
      for (const path of new Set(reference.paths.filter((each) => held.has(each)))) {
        rows.within.push({ ...words, from, to: provisionId(version.id, path) });
      }
    }
    if (!own || missing.length > 0) {
      rows.toSources.push({ ...words, from, to: reference.target ?? work.id, paths: missing });
    }
  }
  return rows;
}

function wordsOf({ text, start, end }: ReferenceToWrite): Words {
  return { text, start: int(start), end: int(end) };
}

/** Of one work, the oldest version first: where several say the same, the words of the newest stand. */
export function relationRows(work: WorkToWrite) {
  return work.versions.flatMap((version) =>
    (version.text?.relations ?? []).map(({ kind, target, evidence, start, end, provision }) => ({
      from: work.id,
      to: target,
      kind,
      properties: {
        evidence,
        start: int(start),
        end: int(end),
        provisionId: provision === null ? null : provisionId(version.id, provision),
        versionId: version.id,
        rule: 'text',
        madeBy: EXTRACTOR,
        confidence: 1,
      },
    })),
  );
}
