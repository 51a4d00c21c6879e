/** Relations to other works, read from a law's own words, each with the sentence that says so. */
import type { ParsedRelation } from '../../model/source';
import { namesWork } from '../../text/titles';
import { passagesOf } from '../parse/passages';
import { basesIn } from './bases';
import { titleRelations } from './from-title';
import { endsListedIn } from './repeal-lists';
import { repealsIn } from './repeals';
import type { Said, UnlinkedSource } from './said';
import { sameSubject } from './subjects';

export function relationsOf(source: UnlinkedSource): ParsedRelation[] {
  const passages = passagesOf(source.text, source.provisions);
  const listed = endsListedIn(source.title, passages);
  // What an entry of a list names is that entry, read whole.
  const isListed = ({ kind, start, end }: Said) =>
    kind === 'REPEALS' && listed.some((entry) => start < entry.end && entry.start < end);
  const said: Said[] = [
    ...titleRelations(source, passages),
    ...basesIn(passages),
    ...listed,
    ...repealsIn(passages, /废止/u.test(source.title)).filter((each) => !isListed(each)),
  ];
  for (const relation of [...said]) {
    if (relation.kind === 'REPEALS' && !relation.listed && sameSubject(source.title, relation.title)) {
      said.push({ ...relation, kind: 'REPLACES' });
    }
  }
  const seen = new Set<string>();
  return said
    .filter(({ kind, title, documentNumber, listed: entry }) => {
      // A text that repeals an older text of its own title is a version of the same work.
      const key = `${kind} ${title}${entry ? ` ${documentNumber}` : ''}`;
      return namesWork(title) && title !== source.title && !seen.has(key) && seen.add(key);
    })
    .map(({ kind, title, documentNumber, start, end, provision, listed: entry }) => ({
      kind,
      targetTitle: title,
      targetDocumentNumber: documentNumber,
      evidence: source.text.slice(start, end),
      span: { start, end },
      provision,
      ...(entry && { listed: entry }),
    }));
}
