/** A query to begin with, on a measure that is in the graph, and a line for the shell that asks it. */
import type { ReadGraph } from '../graph/connection/read';
import { asPage, type PageRequest, readList } from '../graph/statements/lists';

export async function exampleQuery(graph: ReadGraph): Promise<string | null> {
  const page: PageRequest = { limit: 1, direction: 'FORWARD', after: null, before: null };
  const filter = { relations: ['IMPLEMENTS'], levels: ['ADMIN_REGULATION', 'LAW', 'LOCAL_REGULATION'] };
  const [first] = asPage(await readList(graph, { list: 'measures', filter, page }), page).positions;
  if (!first) return null;
  return `{
  measure(id: ${JSON.stringify(first.id)}) {
    text
    legalBasis(depth: 3) {
      depth parentIndex asOf status
      citation { text relation }
      relations { kind evidence }
      source { title level }
      version { effectiveFrom documentNumber }
    }
  }
}`;
}

/** Single quotes cannot stand in it: JSON has none of its own, and ids hold none. */
export function curlLine(url: string, query: string): string {
  const body = JSON.stringify({ query: query.replace(/\s+/gu, ' ') }).replaceAll("'", '\\u0027');
  return `curl -s ${url} -H 'content-type: application/json' --data '${body}'`;
}
