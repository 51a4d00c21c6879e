/** Loading as state: what came last stays in view while the next comes, and an answer too late is dropped. */
import { useEffect, useState } from 'preact/hooks';
import { RequestFailure } from './request';

export interface Loaded<T> {
  data: T | null;
  failure: RequestFailure | null;
  isLoading: boolean;
  retry(): void;
}

/** Answers of this visit, the latest last; what is published does not change while someone reads. */
const remembered = new Map<string, unknown>();
const MOST_REMEMBERED = 80;

/** `key` names what is loaded, and stands for all that `load` depends on; null: nothing is wanted. */
export function useLoad<T>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<T>,
  /** What nobody else may be shown, such as a draft, is not remembered. */
  { isRemembered = true }: { isRemembered?: boolean } = {},
): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string | null; data: T | null; failure: RequestFailure | null }>(
    () => ({ key: null, data: isRemembered ? recall<T>(key) : null, failure: null }),
  );
  useEffect(() => {
    if (key === null) {
      setState({ key, data: null, failure: null });
      return;
    }
    const known = isRemembered ? recall<T>(key) : null;
    if (known !== null) {
      setState({ key, data: known, failure: null });
      return;
    }
    const controller = new AbortController();
    load(controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        if (isRemembered) remember(key, data);
        setState({ key, data, failure: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState((before) => ({ ...before, key, failure: asFailure(error) }));
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  return {
    data: state.data,
    failure: state.key === key ? state.failure : null,
    isLoading: key !== null && state.key !== key,
    retry: () => {
      setState((before) => ({ ...before, key: null, failure: null }));
      setAttempt(attempt + 1);
    },
  };
}

/** What an editor changed must be read again. */
export function forgetAll(): void {
  remembered.clear();
}

function recall<T>(key: string | null): T | null {
  return key === null ? null : ((remembered.get(key) as T | undefined) ?? null);
}

function remember(key: string, data: unknown): void {
  remembered.delete(key);
  remembered.set(key, data);
  const oldest = remembered.keys().next().value;
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

export function asFailure(error: unknown): RequestFailure {
  return error instanceof RequestFailure ? error : new RequestFailure('refused', String(error));
}
