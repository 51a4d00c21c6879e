/**
 * BM25 over pairs of characters in memory, with Lucene's formula and defaults: what the full-text index does, without
 * asking it for every sentence. Postings lie in typed arrays: about 5 bytes for each pair of each article.
 */
import { GrowingBytes, GrowingWords } from './growing';
import { bigrams } from './terms';

const K1 = 1.2;
const B = 0.75;
const MOST_REPEATS = 255;

export interface Hit {
  /** By number of adding. */
  document: number;
  score: number;
}

export class Bm25Index {
  readonly #terms = new Map<string, number>();
  readonly #lengths: number[] = [];
  /** As added, document by document, until the first question puts them in the order of terms. */
  readonly #added = { terms: new GrowingWords(), documents: new GrowingWords(), counts: new GrowingBytes() };
  #postings: Postings | null = null;

  get size(): number {
    return this.#lengths.length;
  }

  add(text: string): void {
    const pairs = bigrams(text);
    const document = this.#lengths.length;
    this.#lengths.push(pairs.length);
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    for (const [pair, count] of counts) {
      this.#added.terms.push(this.#numberOf(pair));
      this.#added.documents.push(document);
      this.#added.counts.push(Math.min(count, MOST_REPEATS));
    }
    this.#postings = null;
  }

  /** How telling a pair is: the inverse document frequency of BM25, never negative. */
  rarity(pair: string): number {
    const { rarities } = this.#sorted();
    return rarities[this.#terms.get(pair) ?? this.#terms.size]!;
  }

  /** Best first; a repeated query term counts as often as it stands. */
  search(terms: readonly string[], limit: number, accept: (document: number) => boolean = () => true): Hit[] {
    const { starts, documents, counts, norms, rarities } = this.#sorted();
    const scores = new Float64Array(this.size);
    for (const [term, times] of countsOf(terms)) {
      const number = this.#terms.get(term);
      if (number === undefined) continue;
      const weight = rarities[number]! * times;
      const end = starts[number + 1]!;
      for (let at = starts[number]!; at < end; at++) {
        const document = documents[at]!;
        const count = counts[at]!;
        scores[document]! += (weight * count) / (count + norms[document]!);
      }
    }
    return best(scores, limit, accept);
  }

  #numberOf(pair: string): number {
    let number = this.#terms.get(pair);
    if (number === undefined) {
      number = this.#terms.size;
      this.#terms.set(pair, number);
    }
    return number;
  }

  #sorted(): Postings {
    this.#postings ??= sortByTerm(this.#added, this.#terms.size, this.#lengths);
    return this.#postings;
  }
}

interface Postings {
  /** Of each term, where its postings begin; one more at the end. */
  starts: Uint32Array;
  documents: Uint32Array;
  counts: Uint8Array;
  /** Of each document: what its length adds below the line. */
  norms: Float64Array;
  /** Of each term, and at the end of a term no document has. */
  rarities: Float64Array;
}

function sortByTerm(
  added: { terms: GrowingWords; documents: GrowingWords; counts: GrowingBytes },
  size: number,
  lengths: readonly number[],
): Postings {
  const terms = added.terms.values();
  const starts = new Uint32Array(size + 1);
  for (const term of terms) starts[term + 1]!++;
  for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const documents = new Uint32Array(terms.length);
  const counts = new Uint8Array(terms.length);
  const [givenDocuments, givenCounts] = [added.documents.values(), added.counts.values()];
  for (let at = 0; at < terms.length; at++) {
    const place = next[terms[at]!]!++;
    documents[place] = givenDocuments[at]!;
    counts[place] = givenCounts[at]!;
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  const rarities = Float64Array.from({ length: size + 1 }, (_, term) => {
    const holding = term === size ? 0 : starts[term + 1]! - starts[term]!;
    return Math.log(1 + (lengths.length - holding + 0.5) / (holding + 0.5));
  });
  return { starts, documents, counts, norms, rarities };
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The best few of many: sorting only those above the least that is kept. */
function best(scores: Float64Array, limit: number, accept: (document: number) => boolean): Hit[] {
  let kept: Hit[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!;
    if (score <= least || !accept(document)) continue;
    kept.push({ document, score });
    if (kept.length < 4 * limit + 64) continue;
    kept = kept.sort(byScore).slice(0, limit);
    least = kept.at(-1)?.score ?? 0;
  }
  return kept.sort(byScore).slice(0, limit);
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.document - b.document;
}
