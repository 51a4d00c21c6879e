import type { TypedDocumentString } from '../generated/operations';
import { request } from './request';
import { type Loaded, useLoad } from './use-load';

/** Null variables: nothing is asked yet. */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Loaded<R> {
  const key = variables === null ? null : `${document.toString()}\n${JSON.stringify(variables)}`;
  return useLoad(key, (signal) => request(document, variables as V, { signal }));
}
