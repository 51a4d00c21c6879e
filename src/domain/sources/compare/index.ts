/** Two versions of a work, article by article: what came, what went, and how the words of the rest changed. */
import { diffWordsWithSpace } from 'diff';

export interface ComparedArticle {
  id: string;
  /** The same in both versions for one article, whatever its number. */
  lineageId: string;
  path: string;
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
  /** Empty when only the number changed. */
  parts: TextPart[];
}

export interface Comparison {
  added: string[];
  removed: string[];
  changed: ArticleChange[];
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
  let unchanged = 0;
  for (const article of after) {
    const was = old.get(article.lineageId);
    if (!was) {
      added.push(article.id);
      continue;
    }
    old.delete(article.lineageId);
    const renumbered = was.path !== article.path;
    const parts = diffText(withoutLabel(was.text), withoutLabel(article.text));
    const isSame = parts.every(({ kind }) => kind === 'SAME');
    if (isSame && !renumbered) unchanged++;
    else changed.push({ before: was.id, after: article.id, renumbered, parts: isSame ? [] : parts });
  }
  return { added, removed: [...old.values()].map(({ id }) => id), changed, unchanged };
}

export function diffText(before: string, after: string): TextPart[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
}

/** A number that moved is told of by `renumbered`, not as a change of words. */
function withoutLabel(text: string): string {
  return text.replace(/^第[^\s条]{1,12}条(?:之[^\s]{1,3})?[\s\u3000]+/u, '');
}
