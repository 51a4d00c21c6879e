/** Where a check gets the texts of laws from: the graph, or nowhere when it runs without one. */
import { LRUCache } from 'lru-cache';
import type { HeldArticle, HeldVersion } from '../../domain/check';
import type { ReadGraph } from '../../graph/connection/read';
import { type ProvisionText, textsOfVersions, type VersionText } from '../../graph/queries/texts-of-versions';

export interface TextHolder {
  /** Whether there is anywhere to look. */
  isAtHand: boolean;
  /** Those of the versions whose text is held, by id. */
  versions(ids: readonly string[]): Promise<Map<string, HeldVersion>>;
}

/** Without a database no text is held, and nothing is said about articles. */
export const noTexts: TextHolder = { isAtHand: false, versions: async () => new Map() };

/** Characters of law that are kept between checks, least lately used going first. */
const KEPT_CHARACTERS = 24_000_000;

/** What is kept is of one state of the graph: after a change it is read again. */
export function textsInGraph(graph: ReadGraph): TextHolder {
  const known = new LRUCache<string, HeldVersion>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ articles }) =>
      articles.reduce((sum, { text, parts }) => sum + 2 * text.length + 40 * parts.length, 1_000),
  });
  let stateOfKnown: string | null = null;
  return {
    isAtHand: true,
    async versions(ids) {
      const wanted = [...new Set(ids)];
      if (wanted.length === 0) return new Map();
      const state = graph.version ? await graph.version() : null;
      if (state === null || state !== stateOfKnown) known.clear();
      stateOfKnown = state;
      const found = new Map<string, HeldVersion>();
      for (const id of wanted) {
        const version = known.get(id);
        if (version) found.set(id, version);
      }
      const missing = wanted.filter((id) => !found.has(id));
      for (const text of await textsOfVersions(graph, missing)) {
        const version = heldVersion(text);
        found.set(text.id, version);
        // Another check may have seen a later state meanwhile, of which this text may not be.
        if (state !== null && state === stateOfKnown) known.set(text.id, version);
      }
      return found;
    },
  };
}

export function heldVersion({ id, promulgatedOn, effectiveFrom, provisions }: VersionText): HeldVersion {
  const articles: (Omit<HeldArticle, 'text' | 'parts' | 'partTexts'> & {
    texts: string[];
    parts: string[];
    partTexts: string[];
  })[] = [];
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
        partTexts: [],
      };
      byPath.set(path, article);
      articles.push(article);
    }
    const text = textOf(provision);
    if (provision.path !== path) {
      article.parts.push(provision.path);
      article.partTexts.push(text);
    }
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
