/** Relations to other works, read from a law's own words, each with the sentence that says so. */
import type { ParsedRelation, ParsedSource } from '../../model/source';
import type { SourceRelation } from '../../model/terms';
import { passagesOf } from '../parse/passages';
import { basesIn } from './bases';
import { titleRelations } from './from-title';
import { repealsIn } from './repeals';
import { sameSubject } from './subjects';

/** A source as far as it is read before its links are. */
export type UnlinkedSource = Omit<ParsedSource, 'relations' | 'crossReferences' | 'findings'>;

/** What one sentence says of one other work; offsets are in the file's canonical text. */
export interface Said {
  kind: SourceRelation;
  title: string;
  documentNumber: string | null;
  start: number;
  end: number;
  provision: string | null;
}

export function relationsOf(source: UnlinkedSource): ParsedRelation[] {
  const passages = passagesOf(source.text, source.provisions);
  const said: Said[] = [
    ...titleRelations(source, passages),
    ...basesIn(passages),
    ...repealsIn(passages, /废止/u.test(source.title)),
  ];
  for (const relation of [...said]) {
    if (relation.kind === 'REPEALS' && sameSubject(source.title, relation.title)) {
      said.push({ ...relation, kind: 'REPLACES' });
    }
  }
  const seen = new Set<string>();
  return said
    .filter(({ kind, title }) => {
      // A text that repeals an older text of its own title is a version of the same work.
      const key = `${kind} ${title}`;
      return title !== '' && title !== source.title && !seen.has(key) && seen.add(key);
    })
    .map(({ kind, title, documentNumber, start, end, provision }) => ({
      kind,
      targetTitle: title,
      targetDocumentNumber: documentNumber,
      evidence: source.text.slice(start, end),
      span: { start, end },
      provision,
    }));
}
