/** Where Apollo looks documents up by their hash: the stored operations, and those that clients registered. */
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { StoredOperations } from './stored-operations';

/** Registered documents, in characters, over all clients. */
const MOST_REGISTERED = 5_000_000;

export function persistedDocuments(stored: StoredOperations, mode: 'any' | 'trusted'): KeyValueCache<string> {
  const registered = mode === 'any' ? new InMemoryLRUCache<string>({ maxSize: MOST_REGISTERED }) : null;
  return {
    get: async (key) => stored.hashed(key.replace(/^apq:/u, ''))?.body ?? registered?.get(key),
    set: async (key, document) => registered?.set(key, document),
    delete: async (key) => registered?.delete(key),
  };
}
