/**
 * The first search after a start reads the index and its nodes from the disk and has its statement planned, which may
 * take many seconds: done here before anybody waits for it.
 */

import type { Driver } from 'neo4j-driver';
import { readGraph } from '../graph/connection/read';
import { asker } from './graphql/ask';
import { type ApiServices, createContext } from './graphql/context';
import { SEARCH, searchVariables } from './search-question';

/** A cold disk is slow, and nobody waits. */
const PATIENCE_MS = 300_000;

/** Words that stand in very many provisions, a work that is named outright, and words that nothing has together. */
const TEXTS = ['行政 许可', '行政处罚法', '行政 许可 依照 规定 处理 这样'] as const;

/** What goes wrong is no matter here: the first search then warms the index itself. */
export async function warmSearch(
  driver: Driver,
  { lookup, review }: Omit<ApiServices, 'graph'>,
  signal: AbortSignal,
): Promise<void> {
  const graph = readGraph(driver, { timeoutMs: PATIENCE_MS });
  for (const text of TEXTS) {
    if (signal.aborted) return;
    const ask = asker(() => createContext({ graph, lookup, review }, { signal }));
    await ask(SEARCH, searchVariables({ query: text, first: 20 })).catch(() => undefined);
  }
}
