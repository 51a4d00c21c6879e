/** What belongs to the request under way, wherever in the code it is asked for. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestScope {
  requestId: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

export function inRequest<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

export function requestId(): string | undefined {
  return scopes.getStore()?.requestId;
}
