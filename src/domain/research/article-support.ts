/** Articles with measures behind them, and without; citations and inferences never mixed. */
export const ARTICLE_SUPPORTS = ['CITED', 'SUGGESTED', 'NONE'] as const;
export type ArticleSupport = (typeof ARTICLE_SUPPORTS)[number];

export interface SupportedArticle {
  id: string;
  /** Ids of citations. */
  cited: string[];
  /** Ids of measures that the article is suggested for. */
  suggested: string[];
}

export function supportOf({ cited, suggested }: SupportedArticle): ArticleSupport {
  if (cited.length > 0) return 'CITED';
  return suggested.length > 0 ? 'SUGGESTED' : 'NONE';
}

export function countBySupport(articles: readonly SupportedArticle[]): Record<ArticleSupport, number> {
  const counts = { CITED: 0, SUGGESTED: 0, NONE: 0 };
  for (const article of articles) counts[supportOf(article)]++;
  return counts;
}

export interface SupportFilter {
  supports: readonly string[] | null;
  /** Id of an article: only those behind it. */
  after: string | null;
  /** Id of the only one wanted; none where it is not among the articles. */
  only?: string | null;
  first: number;
}

/** null when `after` is none of the articles. */
export function pickArticles(
  articles: readonly SupportedArticle[],
  { supports, after, only = null, first }: SupportFilter,
): SupportedArticle[] | null {
  const from = after === null ? 0 : articles.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) return null;
  const fitting = articles
    .slice(from)
    .filter((each) => (only === null || each.id === only) && (supports?.includes(supportOf(each)) ?? true));
  return fitting.slice(0, first);
}
