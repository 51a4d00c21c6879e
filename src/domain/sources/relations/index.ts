/** Relations to other works, read from a law's own words, each with the sentence that says so. */
import type { ParsedRelation } from '../../model/source';
import { namesWork } from '../../text/titles';
import { passagesOf } from '../parse/passages';
import { basesIn } from './bases';
import { titleRelations } from './from-title';
import { repealsIn } from './repeals';
import type { Said, UnlinkedSource } from './said';
import { sameSubject } from './subjects';

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
      return namesWork(title) && title !== source.title && !seen.has(key) && seen.add(key);
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
