/** All articles held, in memory, found by BM25. */
import { append } from '../model/append';
import { applies } from './applicability';
import { Bm25Index } from './bm25';
import { queryTerms } from './query';
import type { Retrieved, SuggestMeasure, SupportCandidate } from './types';

export type Accept = (article: SupportCandidate) => boolean;

type Occasion = Pick<SuggestMeasure, 'on' | 'region'>;

export class ArticleLibrary {
  readonly #index = new Bm25Index();
  readonly #bySource = new Map<string, SupportCandidate[]>();
  readonly #byTitle = new Map<string, SupportCandidate[]>();
  #applying: { key: string; documents: Uint8Array } | null = null;

  readonly #articles: SupportCandidate[] = [];

  constructor(articles: Iterable<SupportCandidate> = []) {
    for (const article of articles) this.add(article);
  }

  get articles(): readonly SupportCandidate[] {
    return this.#articles;
  }

  /** Before anything is looked for. */
  add(article: SupportCandidate): void {
    this.#articles.push(article);
    this.#index.add(article.text);
    append(this.#bySource, article.source, article);
    append(this.#byTitle, article.sourceTitle, article);
  }

  /** Of a pair of characters. */
  readonly rarity = (pair: string): number => this.#index.rarity(pair);

  /** The best for a text. */
  search(text: string, limit: number, accept: Accept): Retrieved[] {
    return this.found(text, limit, (document) => accept(this.articles[document]!));
  }

  /** The best of those in force on the measure's day and in its region. */
  searchFor(measure: Occasion, text: string, limit: number): Retrieved[] {
    const applying = this.applying(measure);
    return this.found(text, limit, (document) => applying[document] === 1);
  }

  /** Every article of these works that is accepted, with its score for the text, those that share nothing with it too. */
  ofWorks(sources: readonly string[], text: string, accept: Accept): Retrieved[] {
    const articles = this.in(sources).filter(accept);
    const inside = new Set(articles);
    const found = this.search(text, articles.length, (article) => inside.has(article));
    const scores = new Map(found.map(({ candidate, score }) => [candidate, score]));
    return articles.map((candidate) => ({ candidate, score: scores.get(candidate) ?? 0 }));
  }

  in(sources: readonly string[]): SupportCandidate[] {
    return sources.flatMap((source) => this.#bySource.get(source) ?? []);
  }

  /** Articles of the works of that title. */
  titled(title: string): SupportCandidate[] {
    return this.#byTitle.get(title) ?? [];
  }

  private found(text: string, limit: number, accept: (document: number) => boolean): Retrieved[] {
    return this.#index
      .search(queryTerms(text), limit, accept)
      .map(({ document, score }) => ({ candidate: this.articles[document]!, score }));
  }

  /** Kept for the next measure: those of one report come together. */
  private applying({ on, region }: Occasion): Uint8Array {
    const key = JSON.stringify([on, region]);
    if (this.#applying?.key !== key) {
      const occasion = { on, region, citedSources: [] };
      const documents = Uint8Array.from(this.articles, (article) => (applies(article, occasion) ? 1 : 0));
      this.#applying = { key, documents };
    }
    return this.#applying.documents;
  }
}
