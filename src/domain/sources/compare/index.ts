/** Two versions of a work, article by article: what came, what went, and how the words of the rest changed. */
import { diffWordsWithSpace } from 'diff';

export interface ComparedArticle {
  id: string;
  /** The same in both versions for one article, whatever its number. */
  lineageId: string;
  path: string;
  /** Without its own label. */
  text: string;
}

export type ChangeKind = 'SAME' | 'ADDED' | 'REMOVED';

export interface TextPart {
  kind: ChangeKind;
  text: string;
}

export interface ArticleChange {
  before: string;
  after: string;
  renumbered: boolean;
  parts: TextPart[];
}

/** The same words under another number. */
export interface Renumbering {
  before: string;
  after: string;
}

export interface Comparison {
  added: string[];
  removed: string[];
  changed: ArticleChange[];
  renumbered: Renumbering[];
  unchanged: number;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

export function compareArticles(
  before: readonly ComparedArticle[],
  after: readonly ComparedArticle[],
): Comparison {
  const old = new Map(before.map((article) => [article.lineageId, article]));
  const added: string[] = [];
  const changed: ArticleChange[] = [];
  const moved: Renumbering[] = [];
  let unchanged = 0;
  for (const article of after) {
    const was = old.get(article.lineageId);
    if (!was) {
      added.push(article.id);
      continue;
    }
    old.delete(article.lineageId);
    const renumbered = was.path !== article.path;
    const isSame = significant(was.text) === significant(article.text);
    const parts = isSame ? [] : diffText(was.text, article.text);
    if (!isSame) changed.push({ before: was.id, after: article.id, renumbered, parts });
    else if (renumbered) moved.push({ before: was.id, after: article.id });
    else unchanged++;
  }
  return { added, removed: [...old.values()].map(({ id }) => id), changed, renumbered: moved, unchanged };
}

/** Spaces that a page layout left in a text, and the width of marks, are no words of the law. */
function significant(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

export function diffText(before: string, after: string): TextPart[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
}
