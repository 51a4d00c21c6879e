/** What an operation was found to cost, kept: the same is asked again and again, and to find out is to walk through it. */
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const MOST_PER_DOCUMENT = 256;
/** Longer variables are a text or a list that will hardly come again. */
const MOST_CHARACTERS = 512;

export class KnownCosts {
  /** Documents are kept by Apollo, and with them what is known of them. */
  private readonly ofDocument = new WeakMap<DocumentNode, LRUCache<string, number>>();

  /** As `find` says, which is not asked twice for one document with one set of variables. What it throws is not kept. */
  of(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: object,
    find: () => number,
  ): number {
    const key = JSON.stringify([operationName, variables]);
    if (key.length > MOST_CHARACTERS) return find();
    let costs = this.ofDocument.get(document);
    if (!costs) {
      costs = new LRUCache({ max: MOST_PER_DOCUMENT });
      this.ofDocument.set(document, costs);
    }
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = find();
    costs.set(key, cost);
    return cost;
  }
}
