/** The driver may wait for ever on a line that was lost while it was being opened; whoever asked must not. */
import { NoAnswer } from './unavailable';

/** As the work ends, or else as the signal does, with its reason; what the work comes to after that is nobody's. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Fails with an error that says what was waited for when the work takes longer. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new NoAnswer(what, ms));
  }, ms);
  try {
    return await orAborted(work, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
