/** A work kept in several files, as 民法典 is by its 编: one version made of all of them. */
import { createHash } from 'node:crypto';
import type { ParsedSource } from '../../model/source';
import type { Span } from '../../model/terms';

/** In the order of their articles; every offset is moved to the joined text. */
export function mergeParts(parts: readonly ParsedSource[]): ParsedSource {
  const ordered = [...parts].sort((a, b) => firstArticle(a) - firstArticle(b));
  const [first] = ordered;
  if (!first) throw new RangeError('expected at least one part, but got: none');
  if (ordered.length === 1) return first;
  const starts: number[] = [];
  let text = '';
  for (const part of ordered) {
    if (text !== '') text += '\n\n';
    starts.push(text.length);
    text += part.text;
  }
  let order = 0;
  const all = <K extends 'relations' | 'crossReferences' | 'findings' | 'events'>(key: K) =>
    ordered.flatMap((part) => part[key] as ParsedSource[K][number][]);
  return {
    ...first,
    file: folderOf(first.file),
    text,
    fullTitle: commonHead(ordered.map((part) => part.fullTitle)),
    effectiveOn: ordered.find((part) => part.effectiveOn !== null)?.effectiveOn ?? null,
    promulgatedOn: ordered.find((part) => part.promulgatedOn !== null)?.promulgatedOn ?? null,
    documentNumber: ordered.find((part) => part.documentNumber !== null)?.documentNumber ?? null,
    events: all('events'),
    provisions: ordered.flatMap((part, index) =>
      part.provisions.map((provision) => ({ ...move(provision, starts[index]!), order: order++ })),
    ),
    relations: ordered.flatMap((part, index) =>
      part.relations.map((relation) => ({ ...relation, span: move(relation.span, starts[index]!) })),
    ),
    asides: ordered.flatMap((part, index) => part.asides.map((aside) => move(aside, starts[index]!))),
    crossReferences: ordered.flatMap((part, index) =>
      part.crossReferences.map((reference) => move(reference, starts[index]!)),
    ),
    findings: all('findings'),
    hash: hashOfParts(ordered),
  };
}

/** Of the parts' hashes in the order of their articles. */
export function hashOfParts(parts: readonly { hash: string }[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part.hash).join('\n'))
    .digest('hex');
}

function firstArticle({ provisions }: ParsedSource): number {
  return provisions.find(({ kind }) => kind === 'ARTICLE')?.number ?? Number.MAX_SAFE_INTEGER;
}

function move<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file;
}

/** 中华人民共和国民法典 of 中华人民共和国民法典 总则 and 中华人民共和国民法典 物权编. */
function commonHead(titles: readonly string[]): string {
  const [first = ''] = titles;
  let length = first.length;
  for (const title of titles) while (!title.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length).trim() || first;
}
