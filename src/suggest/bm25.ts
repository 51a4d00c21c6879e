/**
 * BM25 over pairs of characters in memory, with Lucene's formula and defaults: what the full-text index does, without
 * Neo4j. For evaluation, and within one work; elsewhere the product asks the index.
 */
import { bigrams } from './terms';

const K1 = 1.2;
const B = 0.75;

export class Bm25Index {
  readonly #lengths: number[] = [];
  readonly #postings = new Map<string, { document: number; count: number }[]>();
  #total = 0;

  /** `vocabulary`: index only these terms (those that will be asked for), to stay small. */
  constructor(readonly vocabulary: ReadonlySet<string> | null = null) {}

  add(text: string): void {
    const terms = bigrams(text);
    const document = this.#lengths.length;
    this.#lengths.push(terms.length);
    this.#total += terms.length;
    const counts = new Map<string, number>();
    for (const term of terms) {
      if (this.vocabulary === null || this.vocabulary.has(term))
        counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of counts) {
      const list = this.#postings.get(term);
      if (list) list.push({ document, count });
      else this.#postings.set(term, [{ document, count }]);
    }
  }

  /** Documents by number of adding, best first; a repeated query term counts as often as it stands. */
  search(terms: readonly string[], limit: number, accept: (document: number) => boolean = () => true) {
    const scores = new Map<number, number>();
    const mean = this.#total / Math.max(1, this.#lengths.length);
    for (const term of terms) {
      const list = this.#postings.get(term) ?? [];
      const rarity = Math.log(1 + (this.#lengths.length - list.length + 0.5) / (list.length + 0.5));
      for (const { document, count } of list) {
        const norm = K1 * (1 - B + (B * (this.#lengths[document] ?? 0)) / mean);
        scores.set(document, (scores.get(document) ?? 0) + (rarity * count) / (count + norm));
      }
    }
    return [...scores]
      .filter(([document]) => accept(document))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([document, score]) => ({ document, score }));
  }
}
