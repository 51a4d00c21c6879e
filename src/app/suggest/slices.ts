/** Long work in slices, so that one request does not hold up all others. */
import { setImmediate } from 'node:timers/promises';

/** In ms. */
const SLICE = 20;

/** Lets others run where the time of a slice is over; to be asked between steps of the work. */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await setImmediate();
    since = performance.now();
  };
}

/** What the steps come to. */
export async function inSlices<T>(steps: Generator<undefined, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
