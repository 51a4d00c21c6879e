/** What a revision did to articles, and which of those who rest on an article it touches. */
import { type ComparedArticle, compareArticles } from '../sources/compare';

export type ArticleFate = 'CHANGED' | 'RENUMBERED' | 'DELETED';

export interface RadarArticle {
  path: string;
  label: string;
  /** Without its own number. */
  text: string;
}

export interface ArticleChange {
  fate: ArticleFate;
  /** The same through all versions for one article. */
  lineageId: string;
  before: RadarArticle;
  /** null: it is no more. */
  after: RadarArticle | null;
}

export interface LabelledArticle extends ComparedArticle {
  label: string;
}

/** Articles of the old version that have other words, another number or no place in the new one. */
export function articleChanges(
  before: readonly LabelledArticle[],
  after: readonly LabelledArticle[],
): ArticleChange[] {
  const was = new Map(before.map((article) => [article.id, article]));
  const is = new Map(after.map((article) => [article.id, article]));
  const { removed, changed, renumbered } = compareArticles(before, after);
  const place = ({ path, label, text }: LabelledArticle): RadarArticle => ({ path, label, text });
  const change = (fate: ArticleFate, old: string, now: string | null): ArticleChange => ({
    fate,
    lineageId: was.get(old)!.lineageId,
    before: place(was.get(old)!),
    after: now === null ? null : place(is.get(now)!),
  });
  const order = new Map(before.map(({ id }, index) => [id, index]));
  return [
    ...changed.map((each) => ({ id: each.before, change: change('CHANGED', each.before, each.after) })),
    ...renumbered.map((each) => ({ id: each.before, change: change('RENUMBERED', each.before, each.after) })),
    ...removed.map((id) => ({ id, change: change('DELETED', id, null) })),
  ]
    .sort((a, b) => order.get(a.id)! - order.get(b.id)!)
    .map((each) => each.change);
}

/**
 * The changes that touch whoever names `paths`. `lineages`: of the articles of the version that was named, by path;
 * null where that version is not known: then the numbers are taken for those of the version before the change.
 */
export function touched(
  changes: readonly ArticleChange[],
  paths: readonly string[],
  lineages: ReadonlyMap<string, string> | null,
): ArticleChange[] {
  const articles = new Set(
    paths.map((path) => path.split('/')[0]!).filter((path) => path.startsWith('art-')),
  );
  return changes.filter(({ before, lineageId }) =>
    lineages === null
      ? articles.has(before.path)
      : [...articles].some((path) => lineages.get(path) === lineageId),
  );
}
