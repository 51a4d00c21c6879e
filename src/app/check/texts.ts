/** Where a check gets the texts of laws from: the graph, or nowhere when it runs without one. */
import type { HeldArticle, HeldVersion } from '../../domain/check';
import type { ReadGraph } from '../../graph/connection/read';
import { type ProvisionText, textsOfVersions, type VersionText } from '../../graph/queries/texts-of-versions';

export interface TextHolder {
  /** Those of the versions whose text is held, by id. */
  versions(ids: readonly string[]): Promise<Map<string, HeldVersion>>;
}

/** Without a database no text is held, and nothing is said about articles. */
export const noTexts: TextHolder = { versions: async () => new Map() };

export function textsInGraph(graph: ReadGraph): TextHolder {
  const known = new Map<string, HeldVersion>();
  return {
    async versions(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      for (const text of await textsOfVersions(graph, missing)) known.set(text.id, heldVersion(text));
      return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
    },
  };
}

export function heldVersion({ id, promulgatedOn, effectiveFrom, provisions }: VersionText): HeldVersion {
  const articles: (Omit<HeldArticle, 'text' | 'parts'> & { texts: string[]; parts: string[] })[] = [];
  const byPath = new Map<string, (typeof articles)[number]>();
  for (const provision of provisions) {
    const path = provision.path.split('/')[0]!;
    if (!path.startsWith('art-')) continue;
    let article = byPath.get(path);
    if (!article) {
      article = {
        path,
        label: provision.label ?? path,
        lineage: provision.kind === 'ARTICLE' ? provision.lineage : null,
        texts: [],
        parts: [],
      };
      byPath.set(path, article);
      articles.push(article);
    }
    if (provision.path !== path) article.parts.push(provision.path);
    const text = textOf(provision);
    if (text !== '') article.texts.push(text);
  }
  return {
    id,
    promulgatedOn,
    effectiveFrom,
    articles: articles.map(({ texts, ...article }) => ({ ...article, text: texts.join('\n') })),
  };
}

/** 项 and 目 with their numbers, which a quotation may have; an article without its own. */
function textOf({ kind, label, text }: ProvisionText): string {
  const words = (text ?? '').trim();
  if (label === null) return words;
  const bare = words.startsWith(label) ? words.slice(label.length).trimStart() : words;
  return kind === 'ARTICLE' || bare === '' ? bare : `${label}${bare}`;
}
