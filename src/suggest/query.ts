/** A measure's text to a query for the full-text index, which reads Lucene's query language. */
import { bigrams, isFiller } from './terms';

/** Past this many terms the index only gets slower: the rest of a long measure repeats its subject. */
const MOST_TERMS = 64;

/**
 * Pairs of Han characters and plain words only, so that nothing in a report can act as an operator: 《》“”（）-+!~*?:/
 * and the words AND, OR, NOT never reach the query. null when the text holds nothing to search for.
 */
export function suggestQuery(measureText: string, mostTerms = MOST_TERMS): string | null {
  const terms = queryTerms(measureText, mostTerms);
  if (terms.length === 0) return null;
  // A boost stands for repeats; quotes keep each pair one term whatever the analyzer does with its neighbours.
  return terms.map(({ term, count }) => (count > 1 ? `"${term}"^${count}` : `"${term}"`)).join(' ');
}

/** The terms of that query, each with how often the measure says it. */
export function queryTerms(measureText: string, mostTerms = MOST_TERMS): { term: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const term of bigrams(measureText)) {
    if (!isFiller(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const [word] of measureText.matchAll(/[A-Za-z][A-Za-z0-9]{1,30}/gu)) counts.set(word.toLowerCase(), 1);
  return [...counts].slice(0, mostTerms).map(([term, count]) => ({ term, count }));
}
